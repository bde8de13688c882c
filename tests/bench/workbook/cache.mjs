import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEED, tablesAt } from './tables.mjs';
import { writeXlsx } from './writeXlsx.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
export const CACHE = path.join(here, '../../../.cache/bench');

/** The workbook's bytes and its seeded mistakes, made once; a change of the generator makes another file. */
export function workbookAt(scale) {
  mkdirSync(CACHE, { recursive: true });
  const file = path.join(CACHE, `book-${scale}x-${SEED}-${version()}`);
  try {
    return {
      file: `${file}.xlsx`,
      bytes: readFileSync(`${file}.xlsx`),
      faults: JSON.parse(readFileSync(`${file}.json`, 'utf8')),
    };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const { tables, faults } = tablesAt(scale);
  const bytes = writeXlsx(tables);
  writeFileSync(`${file}.xlsx`, bytes);
  writeFileSync(`${file}.json`, JSON.stringify(faults));
  return { file: `${file}.xlsx`, bytes, faults };
}

function version() {
  const hash = createHash('sha1');
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(path.join(here, name)));
  return hash.digest('hex').slice(0, 8);
}
