#!/usr/bin/env node
/** Shows the workbench from a checkout: builds it when the sources are newer than the build, serves it, opens it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { serveFolder } from './serveFolder.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'dist/workbench');
const PORT = 3000;

function newest(at) {
  const own = statSync(at);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(at).reduce((latest, name) => Math.max(latest, newest(path.join(at, name))), 0);
}

function isStale() {
  const build = statSync(path.join(folder, 'index.html'), { throwIfNoEntry: false });
  if (build === undefined) return true;
  const sources = ['src', 'assets', 'webpack.config.js', 'package.json'].map((name) =>
    newest(path.join(root, name)),
  );
  return Math.max(...sources) > build.mtimeMs;
}

function build() {
  console.log('正在构建工作台，第一次需要一两分钟… Building the workbench, a minute or two the first time…');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--config-name', 'workbench'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Where there is somebody to look at it. */
function hasDisplay() {
  if (process.argv.includes('--no-open') || process.env.CI !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

if (isStale()) build();
const wanted = Number(process.env.PORT ?? PORT);
const address = await serveFolder(folder, Number.isInteger(wanted) ? wanted : PORT);
console.log(`物业客服台 Service Office: ${address}\n按 Ctrl+C 结束。Press Ctrl+C to stop.`);
if (hasDisplay()) {
  try {
    const browser = await open(address);
    browser.on('error', () => undefined);
  } catch {
    // No browser: the address stands above.
  }
}
