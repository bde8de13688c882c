import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = createRequire(import.meta.url)('./package.json');

const parser = { syntax: 'typescript', tsx: true };
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  },
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

/** What pages in a browser have in common: the pane, whatever stands beside it. */
const page = (name, { title, policy, assets }) => ({
  name,
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { [name]: path.join(root, `src/app/${name}/start.tsx`) },
  output: {
    path: path.join(root, 'dist', name),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /\.(xlsx|png|svg)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: path.join(root, `src/app/${name}/index.html`),
      filename: 'index.html',
      scriptLoading: 'defer',
      templateParameters: { title, policy, version },
    }),
    new CssPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    ...assets,
  ],
  optimization: {
    // The same minimizer as the compiler: a fifth of the time.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    splitChunks: { chunks: 'async' },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', name },
});

/** Scripts from here only; styles are made at run time by the component library. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const workbench = page('workbench', { title: '物业客服台', policy: POLICY, assets: [] });

export default [cli, workbench];
