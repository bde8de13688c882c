import { writeNoticesFloor } from '../floors/notices.mjs';
import { carboneWriter } from '../peers/carbone.mjs';
import { contender } from '../peers/peer.mjs';
import { exceljsWriter, hucreWriter } from '../peers/writers.mjs';
import { workbookAt } from '../workbook/cache.mjs';
import { gridsParity } from './read.mjs';

/** Print sheets as the product lays them out; everybody writes the same cells. */
const prepareNotices =
  (count) =>
  async ({ scale, product }) => {
    const wanted = Math.round(count * scale);
    // Not every unit gets a notice: seeded mistakes leave some out.
    const book = product.opened(
      await product.read(workbookAt(Math.max(0.1, Math.ceil((wanted / 20000) * 12) / 10)).bytes),
    );
    const sheets = product.printSheets(book, product.bill(book), wanted);
    return { sheets, product, wanted };
  };

/** Carbone's cells are texts and fewer: it must at least have made every notice. */
async function allNotices(bytes, { product, wanted, sheets }) {
  const { grids } = await product.read(bytes);
  const rows = sheets.reduce(
    (sum, { pages }) => sum + pages.reduce((all, { shape }) => all + shape.rows.length, 0),
    0,
  );
  const found = grids[0].rows.length;
  if (found < rows * 0.9) throw new Error(`carbone made ${found} rows of ${rows} for ${wanted} notices`);
  return null;
}

/** What was written, read back: cells, numbers, letters, merged areas. */
async function sameCells(bytes, { product }) {
  const contents = await product.read(bytes);
  const merges = contents.grids.reduce((sum, grid) => sum + grid.merges.length, 0);
  return `${gridsParity(contents)}, ${merges} merges`;
}

const size = (bytes) => `${(bytes.length / 1e6).toFixed(1)} MB`;

const product = (library) => ({ name: 'product', run: ({ sheets }) => library.written(sheets), note: size });
const floor = { name: 'template floor', run: ({ sheets }) => writeNoticesFloor(sheets), note: size };

/** Without the addresses of the cells, which ExcelJS cannot do without: beside the others, to show what they cost. */
const bare = (library) => [
  { name: 'product, bare', run: ({ sheets }) => library.written(sheets, { bare: true }), note: size },
  {
    name: 'template floor, bare',
    run: ({ sheets }) => writeNoticesFloor(sheets, { bare: true }),
    note: size,
  },
];

const against = (count) => ({
  id: `notices/xlsx-${count}`,
  prepare: prepareNotices(count),
  parity: sameCells,
  contenders: async ({ product: library }) => [
    product(library),
    floor,
    ...bare(library),
    await contender('hucre', 'hucre', hucreWriter, { rounds: 2, note: size }),
    await contender('carbone', 'carbone', carboneWriter, { rounds: 3, note: size, parity: allNotices }),
  ],
  goals: [
    { against: 'template floor', most: 1.3 },
    { against: 'hucre', least: 10 },
    { against: 'carbone', least: 1 },
  ],
});

export const few = against(1000);
export const many = against(10000);

/** ExcelJS scans all merges for each merge: 1,000 notices of 35 merges in one sheet take it minutes, so it gets 100. */
export const hundred = {
  id: 'notices/xlsx-100',
  prepare: prepareNotices(100),
  parity: sameCells,
  contenders: async ({ product: library }) => [
    product(library),
    floor,
    await contender('ExcelJS', 'exceljs', exceljsWriter, { rounds: 2, note: size }),
  ],
  goals: [{ against: 'ExcelJS', least: 10 }],
};
