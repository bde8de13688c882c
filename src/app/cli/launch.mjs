#!/usr/bin/env node
/** Runs the command line from a checkout: builds it when the sources are newer than the build, then starts it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const built = path.join(root, 'dist/cli/service-office.js');

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(at) : statSync(at).mtimeMs);
  }
  return latest;
}

function isStale() {
  const build = statSync(built, { throwIfNoEntry: false });
  if (build === undefined) return true;
  return (
    Math.max(newest(path.join(root, 'src')), statSync(path.join(root, 'webpack.config.js')).mtimeMs) >
    build.mtimeMs
  );
}

if (isStale()) {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  // Standard output belongs to the job: `--json` prints one document and nothing else.
  const run = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
await import(pathToFileURL(built).href);
