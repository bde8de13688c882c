import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import webpack from 'webpack';
import { root } from '../site.mjs';

const here = path.join(root, 'tests/browser/office');

/** The pane as it is built to be hosted, with Office.js beside it, and our host's page, over https on this machine. */
export async function openPaneSite() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'service-office-pane-'));
  let files = (request, response) => response.end();
  const server = createServer(await certificate(), (request, response) => files(request, response));
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  try {
    const address = `https://localhost:${server.address().port}`;
    await builtPane(address, folder);
    await builtHost(path.join(folder, 'host'));
    copyFileSync(path.join(root, 'assets/示例小区.xlsx'), path.join(folder, 'sample.xlsx'));
    files = sirv(folder, { dev: true });
    return { address, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** One of the moment, by what the development server makes its own with. */
async function certificate() {
  const require = createRequire(createRequire(import.meta.url).resolve('webpack-dev-server'));
  const { generate } = require('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}

async function builtPane(origin, folder) {
  const args = ['--mode', 'production', '--config-name', 'taskpane', '--output-path', folder];
  const build = spawn(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), ...args], {
    cwd: root,
    env: { ...process.env, OFFICE_JS: 'self', ADDIN_ORIGIN: origin },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise((resolve) => build.on('close', resolve));
  if (code !== 0) throw new Error(`the pane was not built: ${said}`);
}

/** The emulated Excel is TypeScript for the tests: here it is made into a script of a page. */
async function builtHost(folder) {
  mkdirSync(folder, { recursive: true });
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  const compiler = webpack({
    mode: 'none',
    target: ['web', 'es2022'],
    entry: path.join(here, 'host.mjs'),
    output: { path: folder, filename: 'host.js', publicPath: 'auto' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.mjs$/u, resolve: { fullySpecified: false } },
        { test: /\.ts$/u, exclude: /node_modules/u, use: { loader: 'swc-loader', options: { jsc } } },
      ],
    },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  copyFileSync(path.join(here, 'host.html'), path.join(folder, 'index.html'));
}
