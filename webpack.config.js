import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
};

/** The command line: one file for Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { 'service-office': path.join(root, 'src/app/cli/start.ts') },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  externalsType: 'module',
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  // A command line is read by whoever debugs it; its size costs nothing.
  optimization: { minimize: false },
  stats: 'errors-only',
  cache: { type: 'filesystem', name: 'cli' },
};

export default [cli];
