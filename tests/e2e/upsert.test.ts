import { copyFileSync } from 'node:fs';
import type { Cell } from '../../src/sheet/grid';
import { gridsOf } from '../host/xlsx/saved';
import {
  bytesOf,
  edited,
  inFolder,
  matrixOf,
  NOVEMBER,
  type Row,
  rowsUnder,
  run,
  runJson,
  type Sheets,
  sheetOf,
  SMALL,
  workbookOf,
} from './office';

/** What people do to our sheets between runs stays theirs, and no run speaks for rows it was not asked about. */

const DECEMBER = ['--period', '2026-12', '--as-of', '2026-12-24'] as const;
const CHARGES = ['费用明细', '编号'] as const;
const NOTICES = ['通知单登记', '通知单号'] as const;
const DEMANDS = ['催缴记录', '编号'] as const;
const ISSUES = ['校验结果', '标识'] as const;

type List = readonly [sheet: string, key: string];

let n = 0;

function fresh(): string {
  n += 1;
  return inFolder(`upsert-${n}.xlsx`);
}

/** Runs a job on a file and keeps the result under its name, as someone does who goes on working in it. */
async function again(file: string, job: string, ...more: readonly string[]): Promise<string> {
  const { code, err } = await run(job, file, ...more, '--out', file);
  if (code === 2) throw new Error(err);
  return file;
}

async function smallOffice(sheets: Sheets = SMALL): Promise<string> {
  return workbookOf(`upsert-${(n += 1)}.xlsx`, sheets);
}

/** A list's rows by their key. */
async function listIn(file: string, [sheet, key]: List): Promise<ReadonlyMap<string, Row>> {
  return new Map(rowsUnder(await sheetOf(file, sheet), key).map((row) => [String(row[key]), row]));
}

async function statesIn(file: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    [...(await listIn(file, CHARGES))].map(([key, row]) => [key, String(row['状态'])]),
  );
}

function text(value: string): Cell {
  return { kind: 'text', value };
}

const EMPTY: Cell = { kind: 'blank' };

/** Types into columns of a list, a text per row made of its unit. */
async function typeInto(file: string, [sheet, key]: List, columns: readonly string[]): Promise<void> {
  await edited(file, sheet, (lines) => {
    const head = headAt(lines, key);
    const at = (heading: string): number => columnOf(lines, head, heading);
    return lines.map((line, i) => {
      if (i <= head || line[at(key)]?.kind !== 'text') return line;
      const now = [...line];
      for (const column of columns) now[at(column)] = text(typedFor(line[at('房号')], column));
      return now;
    });
  });
}

function typedFor(unit: Cell | undefined, column: string): string {
  return `${column}·${unit?.kind === 'text' ? unit.value : ''}`;
}

function headAt(lines: readonly (readonly Cell[])[], key: string): number {
  return lines.findIndex((line) => line.some((cell) => cell.kind === 'text' && cell.value === key));
}

function columnOf(lines: readonly (readonly Cell[])[], head: number, heading: string): number {
  const found = (lines[head] ?? []).findIndex((cell) => cell.kind === 'text' && cell.value === heading);
  if (found < 0) throw new Error(`no column ${heading}`);
  return found;
}

/** Sorts the rows the other way, puts a column of one's own beside them, and a row and a total of one's own below. */
async function rearrange(file: string, [sheet, key]: List): Promise<void> {
  await edited(file, sheet, (lines) => {
    const head = headAt(lines, key);
    const rows = lines.slice(head + 1).reverse();
    return [
      ...lines.slice(0, head),
      [...(lines[head] ?? []), text('楼长')],
      ...rows.map((line, i) => [...line, text(`楼长${i}`)]),
      [text('手工一行'), text('楼长本人')],
      [text('合计')],
    ];
  });
}

/** Values of some columns of every row, by the unit and what else names the row. */
async function valuesIn(file: string, list: List, columns: readonly string[]): Promise<unknown> {
  return [...(await listIn(file, list))].map(([key, row]) => [key, ...columns.map((column) => row[column])]);
}

test.each([
  [NOTICES, ['送达方式', '送达日期', '签收人', '备注']],
  [CHARGES, ['备注']],
  [DEMANDS, ['签收人', '经办人', '备注']],
] as const)(
  '%s: what people typed, sorted and added is there after the next runs, with its unit',
  async (list, columns) => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    await typeInto(file, list, columns);
    await rearrange(file, list);
    const before = await valuesIn(file, list, [...columns, '房号', '楼长']);
    const place = (await gridsOf(bytesOf(file))).map(({ sheet }) => sheet);
    for (const more of [NOVEMBER, [...NOVEMBER, '--units', '1栋'], NOVEMBER])
      await again(file, 'run', ...more);
    expect(await valuesIn(file, list, [...columns, '房号', '楼长'])).toEqual(before);
    // Notices of some units alone stand beside the month's, which stays whole.
    const apart = ['交费通知单 2026-11 选印', '催缴通知单 2026-11 选印'];
    expect((await gridsOf(bytesOf(file))).map(({ sheet }) => sheet)).toEqual([...place, ...apart]);
    // A new month adds its rows below all of that.
    await again(file, 'run', ...DECEMBER);
    const after = (await valuesIn(file, list, [...columns, '房号', '楼长'])) as unknown[];
    expect(after.slice(0, (before as unknown[]).length)).toEqual(before);
    expect(after.length).toBeGreaterThan((before as unknown[]).length);
  },
);

test('a changed amount goes to its row wherever that was sorted to, beside the remark typed there', async () => {
  const file = await again(await smallOffice(), 'run', ...NOVEMBER);
  await typeInto(file, CHARGES, ['备注']);
  await rearrange(file, CHARGES);
  await setCell(file, '抄表记录', 'D4', { kind: 'number', value: 117 });
  await again(file, 'run', ...NOVEMBER);
  const rows = [...(await listIn(file, CHARGES)).values()];
  const water = rows.filter((row) => row['收费项目'] === '水费');
  expect(water.map((row) => [row['房号'], row['应收'], row['备注']])).toEqual([
    ['2-1-201', 30.8, '备注·2-1-201'],
    ['2-1-102', 26.95, '备注·2-1-102'],
    ['2-1-101', 23.1, '备注·2-1-101'],
    // Fifteen cubic metres instead of five.
    ['1-1-201', 57.75, '备注·1-1-201'],
    ['1-1-102', 15.4, '备注·1-1-102'],
    ['1-1-101', 11.55, '备注·1-1-101'],
  ]);
});

async function setCell(file: string, sheet: string, address: string, cell: Cell): Promise<void> {
  const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  await edited(file, sheet, (lines) =>
    lines.map((line, row) => {
      if (row !== Number(number) - 1) return line;
      const now = [...line];
      now[letter.charCodeAt(0) - 65] = cell;
      return now;
    }),
  );
}

test('a printed notice that people edited is left alone, a fresh one stands beside it, and the register says where', async () => {
  const file = await again(await smallOffice(), 'run', ...NOVEMBER);
  const printed = '交费通知单 2026-11';
  await edited(file, printed, (lines) =>
    lines.map((line, i) => (i === 3 ? [...line, text('主管手写：请周五前来')] : line)),
  );
  const hand = matrixOf(await sheetOf(file, printed));
  await setCell(file, '抄表记录', 'D2', { kind: 'number', value: 104 });
  const { document } = await runJson('run', file, ...NOVEMBER, '--out', file);
  expect(matrixOf(await sheetOf(file, printed))).toEqual(hand);
  const made = document.written.find(({ sheet }) => sheet.startsWith(printed));
  expect(made).toMatchObject({ sheet: `${printed} (2)`, rows: 6, added: 6 });
  const shown = matrixOf(await sheetOf(file, made?.sheet ?? '')).flat();
  expect(shown.some((cell) => cell.kind === 'text' && cell.value.includes('主管手写'))).toBe(false);
  expect(new Set(document.notices?.map(({ sheet }) => sheet))).toEqual(new Set([made?.sheet]));
  expect(new Set([...(await listIn(file, NOTICES)).values()].map((row) => row['所在表']))).toEqual(
    new Set([made?.sheet]),
  );
  // The fresh one is ours again: the next run finds it and changes nothing.
  const bytes = bytesOf(file);
  await again(file, 'run', ...NOVEMBER);
  expect(Buffer.compare(bytesOf(file), bytes)).toBe(0);
});

describe('only a row that a run speaks of can be 已取消', () => {
  test.each<[why: string, ...runs: (readonly string[])[]]>([
    ['another month', DECEMBER],
    ['a month before', ['--period', '2026-10', '--as-of', '2026-10-24']],
    ['one unit', [...NOVEMBER, '--units', '1-1-101']],
    ['one building, then the other', [...NOVEMBER, '--units', '1栋'], [...NOVEMBER, '--units', '2栋']],
    ['another month of one unit, then the first month again', [...DECEMBER, '--units', '1-1-101'], NOVEMBER],
  ])('%s', async (_, ...runs) => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    const before = await listIn(file, CHARGES);
    expect(before.size).toBe(12);
    for (const job of ['charges', 'run']) {
      for (const more of runs) {
        await again(file, job, ...more);
        const after = await listIn(file, CHARGES);
        expect([...after.values()].filter((row) => row['状态'] === '已取消')).toEqual([]);
        expect(
          [...before].filter(([key, row]) => JSON.stringify(after.get(key)) !== JSON.stringify(row)),
        ).toEqual([]);
      }
    }
  });

  test('a unit that an error leaves out keeps its rows as they are, and gets them right once it is mended', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    const before = await listIn(file, CHARGES);
    await setCell(file, '房屋台账', 'C2', EMPTY);
    const { document } = await runJson('run', file, ...NOVEMBER, '--out', file);
    expect(document.leftOut).toEqual(['1-1-101']);
    expect([...(await listIn(file, CHARGES))]).toEqual([...before]);
    await setCell(file, '房屋台账', 'C2', { kind: 'number', value: 60 });
    await again(file, 'run', ...NOVEMBER);
    expect([...(await listIn(file, CHARGES))]).toEqual([...before]);
  });

  test('a charge that is made no more is 已取消, owed no more the next month, and comes back with its reading', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    const key = '1-1-102|水费|2026-11-01';
    await edited(file, '抄表记录', (lines) =>
      lines.map((line, i) => (i === 2 ? line.map(() => EMPTY) : line)),
    );
    await again(file, 'run', ...NOVEMBER);
    const states = await statesIn(file);
    expect(Object.entries(states).filter(([, state]) => state === '已取消')).toEqual([[key, '已取消']]);
    const next = await runJson('notices', file, ...DECEMBER, '--dry-run');
    const arrears = next.document.notices?.map(({ unit, arrears: owed }) => [unit, owed]);
    expect(arrears).toContainEqual(['1-1-102', '183.13']);
    await setCell(file, '抄表记录', 'A3', text('1-1-102'));
    await setCell(file, '抄表记录', 'B3', text('水'));
    await setCell(file, '抄表记录', 'C3', { kind: 'number', value: 101 });
    await setCell(file, '抄表记录', 'D3', { kind: 'number', value: 105 });
    await setCell(file, '抄表记录', 'E3', text('2026-11-20'));
    await setCell(file, '抄表记录', 'F3', text('2026-11'));
    await again(file, 'run', ...NOVEMBER);
    expect((await statesIn(file))[key]).toBe('未交');
  });

  test('November is owed once in December, from the rows of November’s run', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    const november = (await runJson('notices', file, ...NOVEMBER, '--dry-run')).document.notices ?? [];
    const december = (await runJson('run', file, ...DECEMBER, '--out', file)).document.notices ?? [];
    const owed = new Map(november.map(({ unit, total }) => [unit, total]));
    expect(december.map(({ unit, arrears }) => [unit, arrears])).toEqual([...owed]);
  });

  test('what is wrong with a document stands until documents are made for that unit again', async () => {
    const paid = {
      收款记录: [
        ['收据号', '房号', '交款人', '收款日期', '金额', '方式'],
        ['0001', '1-1-102', '钱强', '2026-11-20', 198.53, '微信'],
      ],
    };
    const file = await again(await smallOffice({ ...SMALL, ...paid }), 'run', ...NOVEMBER);
    const state = async (): Promise<unknown> => (await listIn(file, ISSUES)).get('NTC-004 1-1-102')?.['状态'];
    expect(await state()).toBe('待处理');
    await again(file, 'check', ...NOVEMBER);
    expect(await state()).toBe('待处理');
    await again(file, 'run', ...NOVEMBER, '--units', '2栋');
    expect(await state()).toBe('待处理');
    await setCell(file, '收款记录', 'E2', { kind: 'number', value: 100 });
    await again(file, 'run', ...NOVEMBER);
    expect(await state()).toBe('已消除');
  });

  test('what was mended in a register is 已消除, with what people noted beside it', async () => {
    const file = await smallOffice();
    await setCell(file, '房屋台账', 'C2', EMPTY);
    await again(file, 'check', ...NOVEMBER);
    await typeInto(file, ISSUES, ['备注']);
    const row = async (code: string): Promise<unknown> => {
      const found = [...(await listIn(file, ISSUES)).values()].find((one) => one['代码'] === code);
      return [found?.['状态'], found?.['备注']];
    };
    const other = await row('REQ-007');
    expect(await row('UNIT-005')).toEqual(['待处理', '备注·1-1-101']);
    await setCell(file, '房屋台账', 'C2', { kind: 'number', value: 60 });
    await again(file, 'check', ...NOVEMBER);
    expect([await row('UNIT-005'), await row('REQ-007')]).toEqual([['已消除', '备注·1-1-101'], other]);
  });
});

describe('a word in a column of ours that cannot be read', () => {
  const typed = async (file: string, [sheet, key]: List, column: string, value: string): Promise<void> =>
    edited(file, sheet, (lines) => {
      const head = headAt(lines, key);
      const at = columnOf(lines, head, column);
      return lines.map((line, i) =>
        i === head + 1 ? line.map((cell, c) => (c === at ? text(value) : cell)) : line,
      );
    });

  test('in a charge of an earlier month is said, and its unit waits: the arrears are not forgotten', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    await typed(file, CHARGES, '状态', '业主拒交');
    const { document, code } = await runJson('notices', file, ...DECEMBER, '--dry-run');
    expect(
      document.issues.filter(({ code: one }) => one === 'WB-017').map(({ sheet, unit }) => [sheet, unit]),
    ).toEqual([['费用明细', '1-1-101']]);
    expect([code, document.leftOut, document.notices?.some(({ unit }) => unit === '1-1-101')]).toEqual([
      1,
      ['1-1-101'],
      false,
    ]);
  });

  test("争议 typed into a charge of this month is the office's word and stays", async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    await typed(file, CHARGES, '状态', '争议');
    await again(file, 'run', ...NOVEMBER);
    expect([...(await statesSet(file))].sort()).toEqual(['争议', '未交']);
  });

  test('in a charge of this month is put right by the next run', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    await typed(file, CHARGES, '状态', '业主拒交');
    expect((await runJson('run', file, ...NOVEMBER, '--out', file)).code).toBe(0);
    expect([...(await statesSet(file))]).toEqual(['未交']);
  });

  test('in 催缴记录 is said, and no demand begins again from the first', async () => {
    const file = await again(await smallOffice(), 'run', ...NOVEMBER);
    await typed(file, DEMANDS, '反馈', '说周五交');
    const later = ['--period', '2026-11', '--as-of', '2026-11-26'] as const;
    const { document } = await runJson('run', file, ...later, '--out', file);
    expect(
      document.issues.filter(({ code }) => code === 'WB-017').map(({ sheet, unit }) => [sheet, unit]),
    ).toEqual([['催缴记录', '1-1-101']]);
    // Two days on they are demands of their own; the rows of the first ones stand.
    expect([...(await listIn(file, DEMANDS)).keys()]).toEqual([
      'CJ2-202611-1-1-101',
      'CJ2-202611-2-1-102',
      'CJ2-202611-1-1-101/2',
      'CJ2-202611-2-1-102/2',
    ]);
  });
});

async function statesSet(file: string): Promise<ReadonlySet<string>> {
  return new Set(Object.values(await statesIn(file)));
}

test('a copy of the file goes on from where it was copied', async () => {
  const file = await again(await smallOffice(), 'run', ...NOVEMBER);
  const copy = fresh();
  copyFileSync(file, copy);
  await again(copy, 'run', ...NOVEMBER);
  expect(Buffer.compare(bytesOf(copy), bytesOf(file))).toBe(0);
});
