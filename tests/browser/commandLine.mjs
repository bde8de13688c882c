import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './site.mjs';

/** What the command line's check says of a workbook. It is built if it is not fresh. */
export function checkedByCommandLine(bytes) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'service-office-'));
  try {
    const file = path.join(folder, 'saved.xlsx');
    writeFileSync(file, bytes);
    const run = spawnSync(
      process.execPath,
      ['src/app/cli/launch.mjs', 'check', file, '--as-of', '2026-11-24', '--dry-run', '--json'],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (run.status !== 0 && run.status !== 1) throw new Error(`the command line refused: ${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
