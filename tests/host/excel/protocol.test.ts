import type { Change, Workbook } from '../../../src/host/workbook';
import { HostError } from '../../../src/host/workbook';
import { drawn } from '../drawnGrid';
import { listOf, printOf, reportOf } from '../models';
import type { ExcelOver } from '../office/excelOver';
import type { Fault } from '../office/faults';
import { type Book, emptyBook, sheetNamed } from '../office/model/book';
import { userOf } from '../office/user';
import { bookWith, openedIn } from './opened';

const LIST = '通知单登记';

function list(...rows: readonly (readonly [string, number])[]): Change {
  return { kind: 'sheet', model: listOf(rows) };
}

async function listed(): Promise<{ workbook: Workbook; excel: ExcelOver; book: Book }> {
  const book = emptyBook();
  const { workbook, excel } = openedIn(book);
  await workbook.write([list(['JF-1', 100], ['JF-2', 200])]);
  userOf(excel.host).type(LIST, 'C3', '业主出国');
  userOf(excel.host).type(LIST, 'F4', '边上的备注');
  excel.host.restart();
  return { workbook, excel, book };
}

const lines = async (workbook: Workbook, at = 0): Promise<string[]> =>
  drawn((await workbook.read()).grids[at]);

const AFTER = [
  LIST,
  '编号|金额|备注|状态',
  'JF-1|150|业主出国|有效',
  'JF-2|250|||有效|边上的备注'.replace('|||', '||').replace('有效|边', '有效||边'),
  'JF-3|300||有效',
];
const NEXT = list(['JF-1', 150], ['JF-2', 250], ['JF-3', 300]);

describe('between reading and writing somebody', () => {
  test.each([
    [
      'inserts a row in the list',
      (excel: ExcelOver) => {
        userOf(excel.host).insertRows(LIST, 2);
      },
    ],
    [
      'sorts it the other way',
      (excel: ExcelOver) => {
        reversed(excel.book);
      },
    ],
  ])('%s: every note stays with its row', async (_, edit) => {
    const { workbook, excel } = await listed();
    // Reading takes three requests, the look before writing is the fourth.
    excel.host.between(4, () => {
      edit(excel);
    });
    await workbook.write([NEXT]);
    const found = (await lines(workbook)).slice(2).sort();
    expect(found).toEqual(AFTER.slice(2).sort());
    expect(sheetNamed(excel.book, LIST)?.tabColor).toBe('');
  });

  test('adds a row of their own below: ours go above it', async () => {
    const { workbook, excel } = await listed();
    excel.host.between(4, () => {
      userOf(excel.host).type(LIST, 'A5', '我自己的一行');
    });
    await workbook.write([NEXT]);
    expect((await lines(workbook)).slice(2).sort()).toEqual([...AFTER.slice(2), '我自己的一行'].sort());
  });

  test('changes a cell they had said yes to: it stays as they left it', async () => {
    const { workbook, excel } = openedIn(bookWith([{ name: 'A', lines: ['旧|2'] }]));
    excel.host.between(4, () => {
      userOf(excel.host).type('A', 'A1', '刚改的');
    });
    const cells = [{ row: 0, column: 0, value: { text: '新' } }];
    await expect(workbook.write([{ kind: 'cells', sheet: 'A', cells }])).rejects.toThrow(
      new HostError('plan-is-old', { sheet: 'A' }),
    );
    expect(await lines(workbook)).toEqual(['刚改的|2']);
  });

  test('keeps on moving rows: it is given up after three tries, with nothing lost', async () => {
    const { workbook, excel } = await listed();
    // Each try takes six requests: three to read, one to look, one to write, one to put back.
    for (const sync of [4, 10, 16, 22])
      excel.host.between(sync, () => {
        userOf(excel.host).insertRows(LIST, 2);
      });
    await expect(workbook.write([NEXT])).rejects.toThrow(new HostError('excel-moved', { sheet: LIST }));
    const found = await lines(workbook);
    expect(found.filter((line) => line.includes('业主出国') || line.includes('边上'))).toHaveLength(2);
  });

  test('deletes the sheet: the error says so', async () => {
    const { workbook, excel } = await listed();
    excel.host.between(4, () => {
      userOf(excel.host).remove(LIST);
    });
    await expect(workbook.write([NEXT])).rejects.toMatchObject({ code: 'excel-sheet-gone' });
  });
});

/** Rows 3 and 4, notes and all. */
function reversed(book: Book): void {
  const sheet = sheetNamed(book, LIST);
  const [third, fourth] = [sheet?.rows.get(2), sheet?.rows.get(3)];
  if (sheet === null || third === undefined || fourth === undefined) throw new Error('no rows');
  sheet.rows.set(2, fourth);
  sheet.rows.set(3, third);
}

test('a filtered list is refused before anything is written', async () => {
  const { workbook, excel, book } = await listed();
  const sheet = sheetNamed(book, LIST);
  if (sheet !== null) sheet.filter = { top: 1, left: 0, bottom: 3, right: 3 };
  userOf(excel.host).hideRows(LIST, 2);
  await expect(workbook.write([NEXT, { kind: 'sheet', model: printOf(['王小明']) }])).rejects.toThrow(
    new HostError('excel-filtered', { sheet: LIST }),
  );
  expect(book.sheets).toHaveLength(1);
});

test('a read-only workbook is refused, unless there is nothing to write', async () => {
  const { workbook, book } = await listed();
  book.readOnly = true;
  await expect(workbook.write([NEXT])).rejects.toThrow(new HostError('workbook-read-only'));
  expect((await workbook.write([list(['JF-1', 100], ['JF-2', 200])]))[0]?.changed).toBe(0);
});

const JOB: readonly Change[] = [
  { kind: 'sheet', model: printOf(['王小明', '李华']) },
  NEXT,
  { kind: 'sheet', model: reportOf([10, 20]) },
];

/** All that a person sees in cells. */
async function seen(workbook: Workbook): Promise<unknown> {
  const { grids, unfinished } = await workbook.read();
  return { sheets: grids.map((grid) => [grid.sheet, grid.mark, drawn(grid)]), unfinished };
}

/** Every request and, for what is done in part, every action of it. */
async function faultsOf(codes: readonly string[]): Promise<Fault[]> {
  const { workbook, excel } = await listed();
  await workbook.write(JOB);
  return excel.counters.each.flatMap(({ actions }, i) => {
    const sync = i + 1;
    const whole = codes.flatMap((code) =>
      (['before', 'after'] as const).map((mode) => ({ sync, mode, code })),
    );
    // Of the many actions that only set a look every fifth will do.
    const few = Array.from({ length: actions }, (_, action) => action).filter(
      (at) => at < 30 || at % 5 === 0,
    );
    const parts = few.map((action) => ({ sync, mode: 'partial', action, code: codes[0] ?? '' }) as const);
    return [...whole, ...parts];
  });
}

test('whatever breaks and wherever: no note is lost, what is half says so, and the next run ends as if nothing had been', async () => {
  const clean = await listed();
  await clean.workbook.write(JOB);
  const expected = await seen(clean.workbook);
  const wrong: unknown[] = [];
  // A code that is never tried again, and one that is.
  for (const fault of await faultsOf(['AccessDenied', 'RequestAborted'])) {
    const { workbook, excel, book } = await listed();
    excel.host.faults.push(fault);
    const told = await workbook.write(JOB).then(
      () => null,
      (error: unknown) => error,
    );
    excel.host.faults.length = 0;
    if (told !== null && !(told instanceof HostError)) wrong.push([fault, told]);
    const half = drawn((await workbook.read()).grids[0]).join();
    if (!half.includes('业主出国') || !half.includes('边上的备注')) wrong.push([fault, half]);
    const unmarked = book.sheets.filter(({ tabColor }) => tabColor === '').map(({ name }) => name);
    const { unfinished = [], grids } = await workbook.read();
    const halves = grids.filter(({ sheet }) => unfinished.includes(sheet) && unmarked.includes(sheet));
    // Between the last two actions it is whole already.
    if (halves.some((grid) => !JSON.stringify(expected).includes(JSON.stringify(drawn(grid)))))
      wrong.push([fault, 'unfinished without a colour']);
    if (grids.some(({ mark, sheet }) => mark === null && sheet !== LIST))
      wrong.push([fault, 'a sheet without a mark']);
    await workbook.write(JOB);
    const after = await seen(workbook);
    if (JSON.stringify(after) !== JSON.stringify(expected)) wrong.push([fault, after]);
    const again = await workbook.write(JOB);
    if (again.some(({ added, changed }) => added + changed > 0)) wrong.push([fault, again]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('a half page sheet somebody wrote into is left to them', async () => {
  const book = emptyBook();
  const { workbook, excel } = openedIn(book);
  excel.host.faults.push({ sync: 2, mode: 'partial', action: 110, code: 'AccessDenied' });
  const print: Change = { kind: 'sheet', model: printOf(['王小明']) };
  await expect(workbook.write([print])).rejects.toThrow(HostError);
  excel.host.faults.length = 0;
  expect((await workbook.read()).unfinished).toEqual(['交费通知单 2026-11']);
  userOf(excel.host).type('交费通知单 2026-11', 'C9', '我的笔记');
  await workbook.write([print]);
  const { grids } = await workbook.read();
  expect(grids.map(({ sheet }) => sheet)).toEqual(['交费通知单 2026-11', '交费通知单 2026-11 (2)']);
  expect(drawn(grids[0]).join()).toContain('我的笔记');
});

test('a request that is never answered is given up, and said so', async () => {
  const { excel } = await listed();
  const { workbook, excel: second } = openedIn(excel.book, { patience: 20 });
  second.host.faults.push({ sync: 5, mode: 'hang', action: 9 });
  await expect(workbook.write([NEXT])).rejects.toThrow(new HostError('excel-silent'));
  second.host.faults.length = 0;
  await workbook.write([NEXT]);
  expect((await lines(workbook)).slice(2)).toEqual(AFTER.slice(2));
});
