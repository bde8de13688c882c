import type { ICellData, IWorksheetData } from '@univerjs/core';
import fc from 'fast-check';
import type { BookEdit } from '../../../src/host/view/bookEdit';
import type { RowView } from '../../../src/host/view/sheetView';
import { bookEdits } from '../../../src/app/workbench/edits/bookEdits';
import { looksOf } from '../../../src/app/workbench/edits/looks';
import { editRecord } from '../../../src/app/workbench/edits/record';
import { rowsBack } from '../../../src/app/workbench/edits/rowsBack';
import type { SheetNow } from '../../../src/app/workbench/edits/sheetNow';
import { type Tab, tabEdits } from '../../../src/app/workbench/edits/tabEdits';
import { touchesOf } from '../../../src/app/workbench/edits/touches';
import { formulaBack } from '../../../src/app/workbench/snapshot/cellBack';
import { NUMBER, TEXT } from '../../../src/app/workbench/snapshot/codes';
import { blockOf } from '../../../src/app/workbench/snapshot/rowsOf';
import { styleOf } from '../../../src/app/workbench/snapshot/styleOf';
import { PLAIN } from './looks';

const BOLD = { ...PLAIN, font: { ...PLAIN.font, bold: true } };
const STYLES = [PLAIN, BOLD];

interface Sheet {
  cells: Record<number, Record<number, ICellData>>;
}

const config = (sheet: Sheet, more: Partial<IWorksheetData> = {}) =>
  ({
    cellData: sheet.cells,
    rowData: {},
    columnData: {},
    mergeData: [],
    columnCount: 26,
    defaultColumnWidth: 72,
    freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 },
    ...more,
  }) as unknown as IWorksheetData; // The parts that edits look at.

const sheetNow = (sheet: Sheet, more: Partial<IWorksheetData> = {}): SheetNow => ({
  name: '房屋台账',
  config: config(sheet, more),
  filter: null,
  runs: [],
  cell: (row, column) => sheet.cells[row]?.[column],
  formula: (row, column) => formulaBack(sheet.cells[row]?.[column]),
});

const TABS: readonly Tab[] = [{ id: 's1', name: '房屋台账', isHidden: false }];

/** Carries mutations out on a sheet as the grid does, and asks what the file is to be told. */
function edited(
  cells: Sheet['cells'],
  steps: readonly [string, object, (sheet: Sheet) => void][],
): BookEdit[] {
  const sheet: Sheet = { cells };
  const record = editRecord((_, row, column) => sheet.cells[row]?.[column]);
  for (const [id, params, change] of steps) {
    record.add(touchesOf(`sheet.mutation.${id}`, { subUnitId: 's1', ...params }));
    change(sheet);
  }
  return bookEdits(record.take(), {
    tabs: { before: TABS, after: TABS },
    looks: looksOf(STYLES, (id) => (id === 'own' ? styleOf({ ...PLAIN, fill: 'FFFF00' }) : undefined)),
    sheet: () => sheetNow(sheet),
  });
}

const put = (row: number, column: number, cell: ICellData): [string, object, (sheet: Sheet) => void] => [
  'set-range-values',
  { cellValue: { [row]: { [column]: cell } } },
  (sheet) => {
    sheet.cells[row] = { ...sheet.cells[row], [column]: { ...sheet.cells[row]?.[column], ...cell } };
  },
];

test('what is typed is one cell of the file', () => {
  expect(
    edited({ 2: { 5: { v: 117.27, t: NUMBER, s: 'f0' } } }, [put(2, 5, { v: 118.5, t: NUMBER })]),
  ).toEqual([
    { kind: 'cells', sheet: '房屋台账', cells: [{ row: 2, column: 5, value: 118.5, formula: null }] },
  ]);
});

test('what is typed and taken back is no edit', () => {
  const steps = [put(2, 5, { v: 118.5, t: NUMBER }), put(2, 5, { v: 117.27, t: NUMBER })];
  expect(edited({ 2: { 5: { v: 117.27, t: NUMBER, s: 'f0' } } }, steps)).toEqual([]);
});

test('a result that differs in the last bits only, or of a function the grid does not know, leaves the file alone', () => {
  const cells = {
    0: { 0: { v: 0.3, t: NUMBER, f: '=A2+A3' }, 1: { v: '壹元整', t: TEXT, f: '=NUMBERSTRING(1,2)' } },
  } as const;
  const steps = [put(0, 0, { v: 0.1 + 0.2, t: NUMBER }), put(0, 1, { v: '#NAME?', t: TEXT })];
  expect(edited(structuredClone(cells) as unknown as Sheet['cells'], steps)).toEqual([]);
});

test('a look alone is told without a value', () => {
  expect(edited({ 0: { 0: { v: 'x', t: TEXT, s: 'f0' } } }, [put(0, 0, { s: 'own' })])).toEqual([
    {
      kind: 'cells',
      sheet: '房屋台账',
      cells: [{ row: 0, column: 0, style: { ...PLAIN, fill: 'FFFF00' } }],
    },
  ]);
});

test('rows that moved rewrite their sheet, and single cells of it are not told again', () => {
  const edits = edited({ 0: { 0: { v: 'x', t: TEXT, s: 'f1' } } }, [
    put(0, 0, { v: 'y', t: TEXT }),
    ['insert-row', { range: {} }, (sheet) => (sheet.cells = { 1: { ...sheet.cells[0] } })],
  ]);
  expect(edits).toMatchObject([
    { kind: 'rewrite', sheet: '房屋台账', rows: [{ row: 1, cells: [{ column: 0, value: 'y', style: 1 }] }] },
  ]);
});

test.each([
  ['set-worksheet-col-width', 'columns'],
  ['set-worksheet-row-height', 'heights'],
  ['add-worksheet-merge', 'merges'],
  ['set-frozen', 'frozen'],
  ['remove-filter', 'filter'],
])('%s tells the %s and nothing else', (mutation, part) => {
  const edits = edited({}, [[mutation, {}, () => undefined]]);
  expect(edits).toMatchObject([{ kind: 'layout', sheet: '房屋台账' }]);
  expect(Object.keys((edits[0] as Extract<BookEdit, { kind: 'layout' }>).layout)).toEqual([part]);
});

test('heights that the grid fits to a text are not told', () => {
  expect(edited({}, [['set-worksheet-row-auto-height', {}, () => undefined]])).toEqual([]);
});

test('rows go into the grid and come back as they were', () => {
  const value = fc.oneof(fc.constant(null), fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
  const cell = fc.record({
    column: fc.nat(20),
    style: fc.nat(1),
    value: value.filter((one) => one !== '\r'),
  });
  const row = fc.record({
    row: fc.nat(50),
    height: fc.constantFrom(null, 15, 20.1),
    hidden: fc.boolean(),
    style: fc.nat(1),
    cells: fc.uniqueArray(cell, { selector: ({ column }) => column, minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => one.row }), (rows) => {
      const sorted: RowView[] = rows
        .map((one) => ({ ...one, cells: [...one.cells].sort((a, b) => a.column - b.column) }))
        .sort((a, b) => a.row - b.row);
      const block = blockOf(sorted);
      const now = sheetNow({ cells: block.cells }, { rowData: block.rows });
      const back = rowsBack(
        now,
        looksOf(STYLES, () => undefined),
      );
      expect(back).toEqual(
        sorted.map((one) => ({
          ...one,
          cells: one.cells.map((each) => ({
            ...each,
            value: typeof each.value === 'string' ? each.value.replace(/\r\n?/gu, '\n') : each.value,
          })),
        })),
      );
    }),
  );
});

/** Does to a list of names what the edits say. */
function carriedOut(
  before: readonly Tab[],
  edits: readonly BookEdit[],
): { name: string; isHidden: boolean }[] {
  const tabs = before.map(({ name, isHidden }) => ({ name, isHidden }));
  const at = (name: string): number => tabs.findIndex((tab) => tab.name === name);
  for (const edit of edits) {
    const taken = edit.kind === 'add-sheet' ? edit.sheet : edit.kind === 'rename-sheet' ? edit.to : null;
    if (taken !== null && at(taken) >= 0) throw new Error(`${taken} is there already`);
    if (edit.kind === 'add-sheet') tabs.splice(edit.at, 0, { name: edit.sheet, isHidden: false });
    if (edit.kind === 'rename-sheet') tabs[at(edit.sheet)]!.name = edit.to;
    if (edit.kind === 'remove-sheet') tabs.splice(at(edit.sheet), 1);
    if (edit.kind === 'move-sheet') tabs.splice(edit.to, 0, ...tabs.splice(at(edit.sheet), 1));
    if (edit.kind === 'show-sheet') tabs[at(edit.sheet)]!.isHidden = edit.visibility === 'hidden';
    if (tabs.length === 0) throw new Error('no sheet is left');
  }
  return tabs;
}

test('tabs: whatever people did, the edits lead there, and never over a name or without a sheet', () => {
  const tabs = fc
    .uniqueArray(
      fc.record({
        id: fc.nat(6).map(String),
        name: fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
        isHidden: fc.boolean(),
      }),
      {
        minLength: 1,
        selector: ({ id }) => id,
      },
    )
    .filter((list) => new Set(list.map(({ name }) => name)).size === list.length);
  fc.assert(
    fc.property(tabs, tabs, (before, after) => {
      const wanted = after.map(({ name, isHidden }) => ({ name, isHidden }));
      expect(carriedOut(before, tabEdits(before, after))).toEqual(wanted);
    }),
  );
});

test('tabs that stayed as they were need no edit', () => {
  expect(tabEdits(TABS, TABS)).toEqual([]);
});
