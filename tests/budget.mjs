/** What the pane loads before anything is seen of it, as it travels: at most 150 kB. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const BUDGET = 150_000;
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/taskpane');
const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
const own = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/gu)].map(([, file]) => file);
const sizes = own.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
const total = sizes.reduce((sum, size) => sum + size, 0);
process.stdout.write(`first load of the pane: ${(total / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB\n`);
process.exitCode = own.length > 0 && total <= BUDGET ? 0 : 1;
