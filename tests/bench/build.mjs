import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');

/** Where the bundled product stands: what is measured is built the way the command line is. */
export const PRODUCT = path.join(root, 'dist/bench/product.js');

/** Bundles `product.ts` for Node, like the command line; unlike `npm run build` it is made only when measured. */
export function buildProduct() {
  const compiler = webpack({
    name: 'bench',
    mode: 'production',
    context: root,
    target: 'node20',
    entry: { product: path.join(here, 'product.ts') },
    output: {
      path: path.dirname(PRODUCT),
      filename: '[name].js',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    experiments: { outputModule: true },
    externalsType: 'module',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
        },
      ],
    },
    optimization: { minimize: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null && error !== undefined) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(PRODUCT);
      compiler.close(() => undefined);
    });
  });
}
