import { inflateFloor, readFloor } from '../floors/readXlsx.mjs';
import { contender } from '../peers/peer.mjs';
import { exceljsReader, exceljsStreamReader, hucreReader, sheetjsReader } from '../peers/readers.mjs';
import { workbookAt } from '../workbook/cache.mjs';
import { cellParity, rowsParity } from './parity.mjs';

const NUMBER = 1;
const TEXT = 2;
const DATE = 5;

/** The product's grids, cell by cell. */
export function gridsParity({ grids }) {
  const parity = cellParity();
  for (const { columns, texts } of grids) {
    for (const column of columns) {
      if (column === undefined) continue;
      column.kinds.forEach((kind, i) => {
        if (kind === NUMBER || kind === DATE) parity.number(column.values[i]);
        else if (kind === TEXT) parity.text(texts[column.values[i]]);
      });
    }
  }
  return parity.shown();
}

export const read = {
  id: 'read/xlsx',
  prepare: ({ scale }) => workbookAt(scale),
  parity: rowsParity,
  contenders: async ({ product }) => [
    { name: 'product', run: ({ bytes }) => product.read(bytes), parity: gridsParity },
    { name: 'floor', run: ({ bytes }) => readFloor(bytes) },
    { name: 'inflate only', run: ({ bytes }) => inflateFloor(bytes), parity: () => null },
    await contender('hucre', 'hucre', hucreReader, { rounds: 3 }),
    await contender('SheetJS dense', 'xlsx', sheetjsReader, { rounds: 2 }),
    await contender('ExcelJS', 'exceljs', exceljsReader, { rounds: 2 }),
    // It breaks characters where its chunks end, so its texts are not those of the workbook: timed, not compared.
    await contender('ExcelJS stream', 'exceljs', exceljsStreamReader, { rounds: 1, parity: () => null }),
  ],
  goals: [
    { against: 'floor', most: 1.5 },
    { against: 'hucre', least: 7 },
    { against: 'SheetJS dense', least: 10 },
    { against: 'ExcelJS', least: 10 },
  ],
  mostMemory: 300,
};
