import type { Change } from '../../../src/host/workbook';
import { cellAt } from '../../../src/sheet/grid';
import { drawn } from '../drawnGrid';
import { listOf, printOf, reportOf } from '../models';
import { addSheet, emptyBook } from '../office/model/book';
import { factOf } from '../office/model/cellFormat';
import { formatAt, setContent } from '../office/model/cells';
import { userOf } from '../office/user';
import { bookWith, openedIn } from './opened';

const LIST = '通知单登记';
const list = (...rows: readonly (readonly [string, number])[]): Change => ({
  kind: 'sheet',
  model: listOf(rows),
});
const print = (...names: readonly string[]): Change => ({ kind: 'sheet', model: printOf(names) });

test('rows put in go, cells set come back, notes stay where they are', async () => {
  const { workbook, excel } = openedIn(emptyBook());
  await workbook.write([list(['JF-1', 100], ['JF-2', 200])]);
  userOf(excel.host).type(LIST, 'C3', '业主出国');
  const before = drawn((await workbook.read()).grids[0]);
  await workbook.write([list(['JF-1', 150], ['JF-3', 300])]);
  expect(await workbook.undo()).toEqual([LIST]);
  expect(drawn((await workbook.read()).grids[0])).toEqual(before);
  const [again] = await workbook.write([list(['JF-1', 150], ['JF-3', 300])]);
  expect(again).toMatchObject({ added: 1, changed: 2 });
});

test('pages replaced come back as they were', async () => {
  const { workbook } = openedIn(emptyBook());
  await workbook.write([print('王小明', '李华')]);
  const before = drawn((await workbook.read()).grids[0]);
  await workbook.write([print('张三')]);
  expect(await workbook.undo()).toEqual(['交费通知单 2026-11']);
  const { grids } = await workbook.read();
  expect(drawn(grids[0])).toEqual(before);
  expect((await workbook.write([print('王小明', '李华')]))[0]).toMatchObject({ added: 0, changed: 0 });
});

test('a sheet added is emptied, and the next of its name goes there; no sheet is ever deleted', async () => {
  const { workbook, excel } = openedIn(emptyBook());
  const report: Change = { kind: 'sheet', model: reportOf([10, 20]) };
  await workbook.write([report]);
  expect(await workbook.undo()).toEqual(['主管汇总']);
  expect(excel.book.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([['主管汇总', 0]]);
  expect((await workbook.read()).grids).toEqual([]);
  expect(await workbook.write([report])).toEqual([{ sheet: '主管汇总', rows: 3, added: 3, changed: 0 }]);
  expect(excel.book.sheets).toHaveLength(1);
});

test('one that people put something in is theirs', async () => {
  const { workbook, excel } = openedIn(emptyBook());
  await workbook.write([print('王小明')]);
  await workbook.undo();
  userOf(excel.host).type('交费通知单 2026-11', 'A1', '我的');
  expect((await workbook.write([print('王小明')]))[0]?.sheet).toBe('交费通知单 2026-11 (2)');
  expect(drawn((await workbook.read()).grids[0])).toEqual(['我的']);
});

test.each([
  ['a cell of ours', 'B3', 7],
  ['a note beside', 'F9', '看过了'],
])('nothing is taken back once somebody changed %s', async (_, cell, value) => {
  const { workbook, excel } = openedIn(emptyBook());
  await workbook.write([list(['JF-1', 100])]);
  await workbook.write([list(['JF-1', 150])]);
  userOf(excel.host).type(LIST, cell, value);
  const before = drawn((await workbook.read()).grids[0]);
  expect(await workbook.undo()).toEqual([]);
  expect(drawn((await workbook.read()).grids[0])).toEqual(before);
});

test('other sheets may change meanwhile', async () => {
  const { workbook, excel } = openedIn(bookWith([{ name: 'A', lines: ['1'] }]));
  await workbook.write([print('王小明')]);
  userOf(excel.host).type('A', 'A1', '2');
  expect(await workbook.undo()).toEqual(['交费通知单 2026-11']);
});

test('formats and formulas of the user’s cells come back', async () => {
  const book = emptyBook();
  const sheet = addSheet(book, 'A');
  setContent(sheet, 0, 0, { formula: '=1+1', cached: 2 });
  setContent(sheet, 0, 1, '=不是公式');
  setContent(sheet, 0, 2, true);
  const { workbook } = openedIn(book);
  const cells = [0, 1, 2].map((column) => ({ row: 0, column, value: { day: 46350 } }));
  await workbook.write([{ kind: 'cells', sheet: 'A', cells }]);
  expect(factOf(formatAt(sheet, 0, 0), 'numberFormat')).toBe('yyyy-mm-dd');
  expect(await workbook.undo()).toEqual(['A']);
  expect(factOf(formatAt(sheet, 0, 0), 'numberFormat')).toBe('General');
  const [grid] = (await workbook.read()).grids;
  expect(grid && [0, 1, 2].map((column) => cellAt(grid, 0, column))).toEqual([
    { kind: 'number', value: 2 },
    { kind: 'text', value: '=不是公式' },
    { kind: 'boolean', value: true },
  ]);
});

test('what another session wrote can be replaced, but not brought back', async () => {
  const book = emptyBook();
  await openedIn(book).workbook.write([print('王小明')]);
  const { workbook } = openedIn(book);
  expect((await workbook.write([print('李华')]))[0]).toMatchObject({ added: 0, changed: 1 });
  expect(await workbook.undo()).toEqual([]);
});
