import type { Workbook } from '../../../src/host/workbook';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { jobs } from '../../../src/jobs';
import { propose } from '../../../src/jobs/runJob';
import { dayOf, momentOf } from '../../../src/kernel/calendar';
import { drawn } from '../drawnGrid';
import { bookFromXlsx } from '../office/convert/fromXlsx';
import { corpusFile } from '../xlsx/readBook';
import { openedIn } from './opened';

const DAY = dayOf(2026, 11, 24);
const WISHES = { period: null, asOf: DAY, now: momentOf(DAY, 540), units: [], language: 'zh' } as const;

/** Plans a job on what the workbook holds now, and carries it out. */
async function done(workbook: Workbook, id: string): Promise<unknown> {
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`no job ${id}`);
  const proposal = propose(job, await workbook.read(), WISHES);
  if ('refused' in proposal) return proposal.refused;
  const foreseen = await workbook.foresee(proposal.plan.changes);
  const written = await workbook.write(proposal.plan.changes);
  expect(written).toEqual(foreseen);
  return written;
}

/** Excel works formulas out anew, in floating point. */
function rounded(line: string): string {
  return line.replace(/\d+\.\d{8,}/gu, (number) => String(Math.round(Number(number) * 1e6) / 1e6));
}

async function seen(workbook: Workbook): Promise<unknown> {
  const { grids } = await workbook.read();
  return grids.map((grid) => [grid.sheet, grid.mark, drawn(grid).map(rounded)]);
}

const FILES = ['001-good.xlsx', '008-date1904.xlsx', '056-user-notes-in-output.xlsx'];
const HOSTS = [
  ['1.9', 1000],
  ['1.15', 1],
] as const;
const cases = FILES.flatMap((file) =>
  HOSTS.map(([apiLevel, packedFrom]) => ({ file, apiLevel, packedFrom })),
);

test.each(cases)('$file in Excel $apiLevel: every job writes what it writes into the file', async (one) => {
  const bytes = corpusFile(one.file);
  const file = await openXlsx(bytes);
  const { workbook, excel } = openedIn(await bookFromXlsx(bytes), one);
  for (const { id } of jobs) {
    expect([id, await done(workbook, id)]).toEqual([id, await done(file, id)]);
  }
  expect(await seen(workbook)).toEqual(await seen(file));
  excel.host.restart();
  await done(workbook, 'run');
  // Looked at to plan, to foresee, and to write nothing.
  expect(excel.counters.syncs).toBeLessThanOrEqual(12);
});

test('what Excel has written the file’s host goes on with, and the other way round', async () => {
  const bytes = corpusFile('001-good.xlsx');
  const file = await openXlsx(bytes);
  await done(file, 'run');
  const { workbook, excel } = openedIn(await bookFromXlsx(await file.save()), { apiLevel: '1.13' });
  excel.host.restart();
  const again = await done(workbook, 'run');
  expect(again).toEqual(await done(file, 'run'));
});
