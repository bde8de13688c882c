import { workbookAt } from './cache.mjs';
import { tablesAt } from './tables.mjs';

/** `node make.mjs 0.01`: makes the workbook of a scale and says as JSON where it lies and what stands in it. */
const scale = Number(process.argv[2]);
const { file } = workbookAt(scale);
const { tables, faults } = tablesAt(scale);
const texts = new Set();
const sheets = tables.map(({ name, headings, rows }) => {
  let cells = 0;
  for (const row of [headings, ...rows]) {
    for (const value of row) {
      if (value === null) continue;
      cells += 1;
      if (typeof value === 'string') texts.add(value);
    }
  }
  return { name, cells };
});
process.stdout.write(JSON.stringify({ file, sheets, texts: texts.size, faults: faults.length }));
