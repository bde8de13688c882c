import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zlibCodec } from '../../../src/app/cli/zlibCodec';
import { type BookDesk, bookDesk } from '../../../src/app/workbench/book/bookDesk';
import { momentOf, existingDay } from '../../../src/kernel/calendar';

const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/示例小区.xlsx'));
const UNITS = '房屋台账';
const now = momentOf(existingDay(2026, 11, 22)!, 600);

async function opened(): Promise<BookDesk> {
  const desk = bookDesk(zlibCodec);
  await desk.load(SAMPLE);
  return desk;
}

test('a file that was only looked at is saved as the very bytes it was', async () => {
  const desk = await opened();
  await desk.look();
  await desk.rows(UNITS, 0, 99);
  expect(Buffer.compare(await desk.save(), SAMPLE)).toBe(0);
});

test('blocks of rows are the rows of the sheet, and together they are all of it', async () => {
  const desk = await opened();
  const first = await desk.rows(UNITS, 0, 99);
  const rest = await desk.rows(UNITS, 100, 1048575);
  expect(Math.max(...Object.keys(first.cells).map(Number))).toBe(99);
  expect(first.cells[2]?.[0]).toMatchObject({ v: '1-1-101', t: 1 });
  const { sheets } = await desk.look();
  const last = Math.max(...Object.keys(rest.cells).map(Number));
  expect(last + 1).toBe(sheets.find(({ name }) => name === UNITS)?.extent.rows);
});

test('an edit is in the file, and only its row travels again', async () => {
  const desk = await opened();
  await desk.rows(UNITS, 0, 1048575);
  expect((await desk.changedRows(UNITS)).block.count).toBe(0);
  const cells = [{ row: 2, column: 5, value: 118.5, formula: null }];
  await desk.edit([{ kind: 'cells', sheet: UNITS, cells }]);
  const { block, gone } = await desk.changedRows(UNITS);
  expect([Object.keys(block.cells), gone]).toEqual([['2'], []]);
  expect(block.cells[2]?.[5]).toMatchObject({ v: 118.5 });
});

test('a file that is refused leaves the one that is open', async () => {
  const desk = await opened();
  await expect(desk.load(new TextEncoder().encode('房号,面积\n1-1-101,90'))).rejects.toMatchObject({
    code: 'is-csv',
  });
  expect((await desk.look()).sheets[1]?.name).toBe(UNITS);
});

test('what a job writes is in the next look, and is gone after undo', async () => {
  const desk = await opened();
  const before = (await desk.look()).sheets.length;
  await desk.open({ period: null, now, language: 'zh' });
  const plan = await desk.plan('summary', { units: [] });
  const written = await desk.write(plan.id);
  const after = (await desk.look()).sheets.map(({ name }) => name);
  expect(written.map(({ sheet }) => sheet)).toEqual(after.slice(before));
  await desk.undo();
  expect((await desk.look()).sheets).toHaveLength(before);
});
