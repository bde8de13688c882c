import type { Change } from '../../../src/host/workbook';
import { listOf, printOf, reportOf } from '../models';
import { type Book, emptyBook } from '../office/model/book';
import { openedIn } from './opened';

interface Cost {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
}

/** What carrying a change out costs, `after` others. */
async function cost(change: Change, after: readonly Change[] = [], apiLevel = '1.9'): Promise<Cost> {
  const book: Book = emptyBook();
  const { workbook, excel } = openedIn(book, { apiLevel });
  for (const one of after) await workbook.write([one]);
  excel.host.restart();
  await workbook.write([change]);
  const { syncs, actions, requestBytes } = excel.counters;
  return { syncs, actions, requestBytes };
}

const print = (count: number): Change => ({
  kind: 'sheet',
  model: printOf(Array.from({ length: count }, (_, i) => `业主${String(i).padStart(4, '0')}`)),
});
const list = (count: number, more = 0): Change => ({
  kind: 'sheet',
  model: listOf(Array.from({ length: count }, (_, i): [string, number] => [`JF-${i}`, 100 + more])),
});

const FEW = 100;
const MANY = 900;

/** Bytes for each unit more. */
function perUnit(few: Cost, many: Cost): number {
  return (many.requestBytes - few.requestBytes) / (MANY - FEW);
}

test.each([
  // One tile for all; a break a page is all that is said page by page.
  ['pages, laid out', (n: number) => cost(print(n)), { syncs: 4, bytes: 330, actions: 1.1 }],
  ['pages, as a package', (n: number) => cost(print(n), [], '1.15'), { syncs: 4, bytes: 150, actions: 0 }],
  [
    'pages in place of others',
    (n: number) => cost(print(n), [print(5)]),
    { syncs: 6, bytes: 330, actions: 1.1 },
  ],
  ['a new list', (n: number) => cost(list(n)), { syncs: 4, bytes: 60, actions: 0.05 }],
  ['rows put into a list', (n: number) => cost(list(n), [list(5)]), { syncs: 7, bytes: 60, actions: 0.05 }],
  [
    'rows of a list changed',
    (n: number) => cost(list(n, 1), [list(n)]),
    { syncs: 7, bytes: 50, actions: 0.05 },
  ],
])('%s: as many trips for %p units as for few', async (_, measured, most) => {
  const [few, many] = [await measured(FEW), await measured(MANY)];
  expect(many.syncs).toBe(few.syncs);
  expect(many.syncs).toBeLessThanOrEqual(most.syncs);
  expect(perUnit(few, many)).toBeLessThanOrEqual(most.bytes);
  expect((many.actions - few.actions) / (MANY - FEW)).toBeLessThanOrEqual(most.actions);
});

test('a report with four charts is six trips and 200 actions at most', async () => {
  const { syncs, actions, requestBytes } = await cost({ kind: 'sheet', model: reportOf([1, 2, 3]) });
  expect(syncs).toBeLessThanOrEqual(6);
  expect(actions).toBeLessThanOrEqual(200);
  expect(requestBytes).toBeLessThan(25_000);
});

test('looking costs three trips; what is there already is not written again', async () => {
  const nothing = await cost(print(FEW), [print(FEW)]);
  expect(nothing.syncs).toBe(3);
});

test('no request is longer than Excel takes', async () => {
  const book = emptyBook();
  const { workbook, excel } = openedIn(book);
  const remark = '长长的备注'.repeat(100);
  const rows = Array.from({ length: 4000 }, (_, i) => ({
    key: `K${i}`,
    values: [{ text: `K${i}` }, null, { text: remark }],
  }));
  await workbook.write([{ kind: 'sheet', model: { ...listOf([]), rows } }]);
  expect(Math.max(...excel.counters.each.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
  expect(excel.counters.each.every(({ code }) => code === null)).toBe(true);
});
