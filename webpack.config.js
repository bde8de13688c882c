import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
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
const page = (name, { title, policy, assets, parameters = {} }) => ({
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
      templateParameters: { title, policy, version, ...parameters },
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

/** Scripts from here only, and where else they are said to come from; styles are made at run time by the component library. */
const policyFrom = (...scripts) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const workbench = page('workbench', { title: '物业客服台', policy: policyFrom(), assets: [] });

/** Where the pane's Office.js comes from: Microsoft's network, the one for China (21Vianet), or our own copy of the files. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};
const officeFrom = process.env.OFFICE_JS ?? 'cdn';
const officeJs = OFFICE_JS[officeFrom];
if (officeJs === undefined)
  throw new Error(`OFFICE_JS is ${Object.keys(OFFICE_JS).join(', ')}; not ${officeFrom}`);

/** What Excel needs of Office.js in Chinese and English: a tenth of the package. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  ...[
    'android-16.00',
    'ios-16.00',
    'mac-16.00',
    'web-16.00',
    'win32-16.00',
    'win32-16.01',
    'winrt-16.00',
  ].map((host) => `excel-${host}.js`),
  ...['en-us', 'zh-cn', 'zh-tw'].map((language) => `${language}/office_strings.js`),
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];
const officePackage = path.join(root, 'node_modules/@microsoft/office-js');
const officeCopies = [
  ...OFFICE_FILES.map((name) => ({ from: path.join(officePackage, 'dist', name), to: `office-js/${name}` })),
  { from: path.join(officePackage, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
  // Its licence does not let the files be changed: the minimizer must leave them alone.
].map((copy) => ({ ...copy, info: { minimized: true } }));

const DEVELOPMENT = 'https://localhost:3000';
/** Where the add-in will be served, with a folder where there is one: all addresses of its manifest begin so. */
const origin = process.env.ADDIN_ORIGIN ?? DEVELOPMENT;
if (!/^https:\/\/\S+[^/]$/u.test(origin))
  throw new Error(`ADDIN_ORIGIN is like https://addin.example.com; not ${origin}`);
const atOrigin = (content) => content.toString().replaceAll(DEVELOPMENT, origin);

const taskpane = {
  ...page('taskpane', {
    title: '物业客服台',
    policy: officeFrom === 'self' ? policyFrom() : policyFrom(new URL(officeJs).origin),
    parameters: { officeJs },
    assets: [
      ...['zh', 'en'].map(
        (language) =>
          new HtmlPlugin({
            template: path.join(root, `src/app/help/${language}.ts`),
            filename: `help/${language}.html`,
            inject: false,
            templateParameters: { version },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, 'manifest.xml'), transform: atOrigin },
          { from: path.join(root, 'src/app/taskpane/shortcuts*.json'), to: '[name][ext]' },
          { from: path.join(root, 'assets/icon-*.png'), to: 'assets/[name][ext]' },
          { from: path.join(root, 'assets/ribbon/*.png'), to: 'assets/ribbon/[name][ext]' },
          ...(officeFrom === 'self' ? officeCopies : []),
        ],
      }),
    ],
  }),
  cache: { type: 'filesystem', name: `taskpane-${officeFrom}` },
  // The policy lets no text be run as a script, which is how webpack maps sources while developing.
  devtool: false,
  devServer: {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: trustedCertificate() },
    // Excel on the web reads shortcuts and icons from its own pages.
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    hot: false,
  },
};

/** The certificate of `npx office-addin-dev-certs install`, which Excel trusts; without it, one of the moment. */
function trustedCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [ca, key, cert] = ['ca.crt', 'localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (![ca, key, cert].every((file) => existsSync(file))) return {};
  return { ca: readFileSync(ca), key: readFileSync(key), cert: readFileSync(cert) };
}

export default [cli, workbench, taskpane];
