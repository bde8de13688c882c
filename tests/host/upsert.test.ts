import fc from 'fast-check';
import type { ListSheet } from '../../src/documents/sheetModel';
import { listRows, memoryOf } from '../../src/host/listLayout';
import { gridMaker } from '../../src/host/memory/gridMaker';
import { type ListPlan, upsert } from '../../src/host/upsert';
import { HostError } from '../../src/host/workbook';
import type { Grid } from '../../src/sheet/grid';
import { drawn, gridOf } from './drawnGrid';
import { listOf, listRow } from './models';

const TWO = listOf([
  ['JF-1', 100],
  ['JF-2', 200],
]);

/** Merges the list into a drawn sheet and draws what comes out. */
function merged(lines: readonly string[], list: ListSheet, before: ListSheet | null = TWO) {
  const grid = gridOf(lines);
  const plan = upsert(grid, list, before === null ? null : memoryOf(before));
  return { plan, lines: plan === null ? null : drawn(carriedOut(grid, plan)) };
}

function carriedOut(grid: Grid, plan: ListPlan): Grid {
  return gridMaker(grid.texts).patched(grid, plan.patches);
}

const AS_WRITTEN = ['通知单登记', '编号|金额|备注|状态', 'JF-1|100||有效', 'JF-2|200||有效'];

test('a new list has a title, headings and its rows', () => {
  const cells = listRows(TWO).flatMap((row, i) => row.cells.map((cell) => ({ ...cell, row: i })));
  const grid = gridMaker([]).grid({ sheet: 'S', mark: 'm', merges: [] }, cells);
  expect(drawn(grid)).toEqual(AS_WRITTEN);
});

test.each<[why: string, sheet: string[], list: ListSheet, expected: string[]]>([
  ['nothing new: nothing changes', AS_WRITTEN, TWO, AS_WRITTEN],
  [
    'a new amount, a new row, a vanished one; the remark people typed stays',
    ['通知单登记', '编号|金额|备注|状态', 'JF-1|100|已签收|有效', 'JF-2|200|业主出国|有效'],
    listOf([
      ['JF-1', 150],
      ['JF-3', 300],
    ]),
    [
      '通知单登记',
      '编号|金额|备注|状态',
      'JF-1|150|已签收|有效',
      'JF-2|200|业主出国|已取消',
      'JF-3|300||有效',
    ],
  ],
  [
    'columns moved, one of people put between, rows sorted the other way, a row put above',
    ['某某物业', '通知单登记', '状态|我的列|编号|备注|金额', '有效|甲|JF-2||200', '有效|乙|JF-1|留|100'],
    listOf([
      ['JF-1', 101],
      ['JF-2', 200],
    ]),
    ['某某物业', '通知单登记', '状态|我的列|编号|备注|金额', '有效|甲|JF-2||200', '有效|乙|JF-1|留|101'],
  ],
  [
    'headings with spaces and of full width are the same headings',
    ['编 号|金额 |备注|状态', 'JF-1|100||有效', 'JF-2|200||有效'],
    TWO,
    ['编 号|金额 |备注|状态', 'JF-1|100||有效', 'JF-2|200||有效'],
  ],
  [
    'a row that vanished and came back is valid again',
    ['编号|金额|备注|状态', 'JF-1|100||已取消', 'JF-2|200||有效'],
    TWO,
    ['编号|金额|备注|状态', 'JF-1|100||有效', 'JF-2|200||有效'],
  ],
  [
    'rows people typed, and their total, are not ours to cancel; new rows go below them',
    ['编号|金额|备注|状态', 'JF-1|100||有效', 'JF-2|200||有效', '手工-1|50|现金|有效', '合计|350'],
    listOf([
      ['JF-1', 100],
      ['JF-3', 300],
    ]),
    [
      '编号|金额|备注|状态',
      'JF-1|100||有效',
      'JF-2|200||已取消',
      '手工-1|50|现金|有效',
      '合计|350',
      'JF-3|300||有效',
    ],
  ],
  [
    'a key typed again in full width is the same key',
    ['编号|金额|备注|状态', 'ＪＦ－１|100||有效', 'JF-2|200||有效'],
    TWO,
    ['编号|金额|备注|状态', 'ＪＦ－１|100||有效', 'JF-2|200||有效'].map((line) =>
      line.replace('ＪＦ－１', 'JF-1'),
    ),
  ],
  [
    'a column people deleted stays deleted',
    ['编号|备注|状态', 'JF-1||有效', 'JF-2||有效'],
    listOf([
      ['JF-1', 999],
      ['JF-2', 200],
    ]),
    ['编号|备注|状态', 'JF-1||有效', 'JF-2||有效'],
  ],
])('%s', (_, sheet, list, expected) => {
  const { lines } = merged(sheet, list);
  expect(lines).toEqual(expected);
  expect(merged(expected, list, list).plan?.patches).toEqual([]);
});

test('a copied row: the first of equal keys is ours, the other is left alone and reported', () => {
  const sheet = ['编号|金额|备注|状态', 'JF-1|100||有效', 'JF-1|100|复印件|有效', 'JF-2|200||有效'];
  const { lines, plan } = merged(sheet, listOf([['JF-1', 120]]));
  expect(lines).toEqual([
    '编号|金额|备注|状态',
    'JF-1|120||有效',
    'JF-1|100|复印件|有效',
    'JF-2|200||已取消',
  ]);
  expect(plan).toMatchObject({ added: 0, changed: 2, unchanged: 0, duplicates: [{ key: 'JF-1', row: 2 }] });
});

test('a list that repeats a key keeps a row for each, and does not grow on the next run', () => {
  const list = { ...TWO, rows: [listRow('JF-1', 1), listRow('JF-1', 2)] };
  const { lines } = merged(['编号|金额|备注|状态'], list);
  expect(lines).toEqual(['编号|金额|备注|状态', 'JF-1|1||有效', 'JF-1|2||有效']);
  expect(merged(lines ?? [], list, list).plan).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
});

test('another language: the columns are found by the headings written before, which are then reworded', () => {
  const english = {
    ...TWO,
    title: 'Notice register',
    columns: TWO.columns.map((column, i) => ({
      ...column,
      heading: ['No.', 'Amount', 'Remark', 'State'][i] ?? '',
    })),
  };
  expect(merged(AS_WRITTEN, english).lines).toEqual([
    'Notice register',
    'No.|Amount|Remark|State',
    'JF-1|100||有效',
    'JF-2|200||有效',
  ]);
});

test('a column of a later release goes to the right of everything', () => {
  const later = {
    ...TWO,
    columns: [...TWO.columns, { id: 'building', heading: '楼栋', width: 8, style: {} }],
    rows: TWO.rows.map((row) => ({ ...row, values: [...row.values, { text: '1栋' }] })),
  };
  expect(merged(['编号|金额|备注|状态|我的列', 'JF-1|100||有效|甲'], later).lines).toEqual([
    '编号|金额|备注|状态|我的列|楼栋',
    'JF-1|100||有效|甲|1栋',
    'JF-2|200||有效||1栋',
  ]);
});

test('only rows that the run speaks of can vanish: those of another month stay as they are', () => {
  const vanished = { column: 3, text: '已取消', covers: (key: string) => key === 'JF-3' };
  const before = listOf([
    ['JF-1', 100],
    ['JF-2', 200],
    ['JF-3', 300],
  ]);
  const sheet = [...AS_WRITTEN, 'JF-3|300||有效'];
  expect(merged(sheet, listOf([['JF-1', 100]], { vanished }), before).lines).toEqual([
    ...AS_WRITTEN,
    'JF-3|300||已取消',
  ]);
});

test('vanished rows stay as they are where the list says so', () => {
  const { lines } = merged(AS_WRITTEN, listOf([['JF-1', 100]], { vanished: null }));
  expect(lines).toEqual(AS_WRITTEN);
});

test.each([
  ['the key heading is gone', ['名称|金额|备注|状态', 'JF-1|100||有效']],
  ['the sheet is empty', []],
  ['only the key heading is left, which may be anything', ['编号', 'JF-1']],
])('no merge when %s', (_, sheet) => {
  expect(merged(sheet, TWO).plan).toBeNull();
});

test('a stray cell in the last row of the sheet leaves no room for new rows', () => {
  const stray = { row: 1048575, column: 9, value: { text: '勿删' } };
  const sheet = gridOf(['编号|金额|备注|状态', 'JF-1|100||有效']);
  const grid = gridMaker(sheet.texts).patched(sheet, [stray]);
  expect(() => upsert(grid, TWO, memoryOf(TWO))).toThrow(
    new HostError('no-room', { sheet: 'S', limit: '1048576' }),
  );
});

const KEYS = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
const RUNS = fc.array(KEYS, { minLength: 1, maxLength: 5 });

test('whatever the runs: no row is lost, notes stay with their key, a further run changes nothing', () => {
  fc.assert(
    fc.property(RUNS, fc.integer({ min: 1, max: 1000 }), (runs, amount) => {
      let grid = gridOf(['编号|金额|备注|状态']);
      let memory = memoryOf(listOf([]));
      const seen = new Set<number>();
      for (const keys of runs) {
        const list = listOf(keys.map((key) => [`JF-${key}`, amount + key]));
        const plan = upsert(grid, list, memory)!;
        grid = carriedOut(grid, plan);
        memory = plan.memory;
        expect(upsert(grid, list, memory)?.patches).toEqual([]);
        keys.forEach((key) => seen.add(key));
        grid = withNotes(grid);
        const now = new Set(keys);
        const lines = drawn(grid).slice(1).sort();
        const expected = [...seen].map((key) =>
          [`JF-${key}`, amount + key, `注JF-${key}`, now.has(key) ? '有效' : '已取消'].join('|'),
        );
        expect(lines).toEqual(expected.sort());
      }
    }),
  );
});

/** People write a note on every row and sort the sheet backwards. */
function withNotes(grid: Grid): Grid {
  const [heading = '', ...rows] = drawn(grid);
  const noted = rows
    .map((row) => row.split('|'))
    .map(([key = '', amount, , state]) => [key, amount, `注${key}`, state].join('|'));
  return gridOf([heading, ...noted.reverse()]);
}
