import { writeNoticesFloor } from '../floors/notices.mjs';
import { monthWith } from '../floors/month.mjs';
import { readFloor } from '../floors/readXlsx.mjs';
import { mapRelations, ownValidator } from '../floors/rules.mjs';
import { bigJs } from '../peers/decimals.mjs';
import { HOW_TO_INSTALL, peer } from '../peers/peer.mjs';
import { hucreReader } from '../peers/readers.mjs';
import { ajvValidator } from '../peers/validators.mjs';
import { hucreWriter } from '../peers/writers.mjs';
import { workbookAt } from '../workbook/cache.mjs';
import { INTEGER } from './charge.mjs';

const NOTICES = 10000;

/**
 * A month's work in one go: read, check, bill, lay out and write 10,000 notices. Notices of the other stacks are laid
 * out by the product before the clock starts, so that everybody writes the same cells.
 */
async function prepare({ scale, product }) {
  const { bytes } = workbookAt(scale);
  const book = product.opened(await product.read(bytes));
  return { bytes, sheets: product.printSheets(book, product.bill(book), Math.round(NOTICES * scale)) };
}

/** Runs the stages one after the other and says how long each took; `clock` counts the main thread's work. */
async function staged(stages, input, clock) {
  const took = [];
  let state = input;
  for (const [name, run] of stages) {
    const from = clock();
    state = { ...state, ...(await run(state)) };
    took.push(`${name} ${(clock() - from).toFixed(0)}`);
  }
  return { took: took.join(' / '), size: state.file.length };
}

const productStages = (product, options) => [
  ['read', async ({ bytes }) => ({ contents: await product.read(bytes) })],
  ['check', ({ contents }) => ({ book: product.opened(contents) })],
  ['bill', ({ book }) => ({ bill: product.bill(book) })],
  [
    'lay out',
    ({ book, bill, sheets }) => ({
      laid: product.printSheets(
        book,
        bill,
        sheets.reduce((n, { pages }) => n + pages.length, 0),
      ),
    }),
  ],
  ['write', async ({ laid }) => ({ file: await product.written(laid, options) })],
  ['sum up', ({ book, bill }) => ({ summary: product.summary(book, bill) })],
];

const otherStages = ({ read, check, fen, write }) => [
  ['read', async ({ bytes }) => ({ read: sheetsOf(await read({ bytes })) })],
  [
    'check',
    ({ read: sheets }) => {
      const faults = check(sheets);
      return {
        bad: new Set(faults.map((fault) => fault.slice(0, fault.indexOf(',')))),
        relations: mapRelations(sheets, faults),
      };
    },
  ],
  ['bill', ({ read: sheets, bad }) => ({ lines: monthWith(fen)({ sheets, bad }) })],
  ['write', async ({ sheets }) => ({ file: await write({ sheets }) })],
];

/** hucre gives days as Date, in UTC. */
function sheetsOf(sheets) {
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (let i = 0; i < row.length; i += 1) {
        if (row[i] instanceof Date) row[i] = Math.round(row[i].getTime() / 60000) / 1440 + 25569;
      }
    }
  }
  return sheets;
}

export const e2e = {
  id: 'e2e',
  prepare,
  // Each stage has its own case with its own parity; here only the work is added up.
  parity: () => null,
  contenders: async ({ product, clock }) => {
    const [ajv, big, hucre] = await Promise.all([peer('ajv'), peer('big.js'), peer('hucre')]);
    const note = ({ took, size }) => `${took}, ${(size / 1e6).toFixed(1)} MB`;
    const floors = {
      read: ({ bytes }) => readFloor(bytes),
      check: ownValidator(),
      fen: INTEGER,
      write: ({ sheets }) => writeNoticesFloor(sheets),
    };
    const stack = (name, stages) => ({ name, run: (input) => staged(stages, input, clock), note });
    return [
      stack('product', productStages(product)),
      stack('product, bare', productStages(product, { bare: true })),
      stack('floors', otherStages(floors)),
      ajv === null || big === null || hucre === null
        ? { name: 'best peers', missing: `ajv, big.js and hucre (${HOW_TO_INSTALL})` }
        : {
            ...stack(
              'best peers',
              otherStages({
                read: hucreReader(hucre),
                check: ajvValidator(ajv),
                fen: bigJs(big),
                write: hucreWriter(hucre),
              }),
            ),
            rounds: 1,
          },
    ];
  },
  goals: [{ against: 'best peers', least: 4 }],
};
