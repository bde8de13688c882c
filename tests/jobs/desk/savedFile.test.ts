import type { UserSheet } from '../../../src/documents/userSheet';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { userWorkbook } from '../../../src/host/xlsx/templateDraft';
import type { Change } from '../../../src/host/workbook';
import { closeRequest } from '../../../src/jobs/desk/closeRequest';
import { editSettings } from '../../../src/jobs/desk/editSettings';
import type { Entry, Refused } from '../../../src/jobs/desk/entry';
import { logRequest } from '../../../src/jobs/desk/logRequest';
import { recordPayment } from '../../../src/jobs/desk/recordPayment';
import { recordVisit } from '../../../src/jobs/desk/recordVisit';
import { openBook, type OpenedBook } from '../../../src/jobs/openBook';
import { sampleSheets } from '../../../src/jobs/template/sample/sampleSheets';
import { templateSheets } from '../../../src/jobs/template/templateSheets';
import { cellsOf, granted, WISHES } from './drawnDesk';
import { yuan } from '../../book';

/** The first thirty rows of a sheet, as an office leaves it that goes on entering: empty rows above the foot. */
function shortened(sheet: UserSheet): UserSheet {
  const { rows, firstEntry } = sheet;
  const at = rows.findIndex((row) => {
    const value = row?.cells[0]?.value ?? null;
    return value !== null && 'text' in value && /^(?:合计|制表)/u.test(value.text);
  });
  const end = at < 0 ? rows.length : at;
  const kept = rows.slice(0, Math.min(end, Math.max(firstEntry, 1) + 30));
  return { ...sheet, rows: [...kept, null, null, ...rows.slice(end)], merges: [], filter: null };
}

interface Step {
  readonly name: string;
  readonly enter: (opened: OpenedBook) => Entry | Refused;
}

/** Cells that a change says it sets; of a sheet that is added, all. */
function saidCells(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + (change.kind === 'cells' ? change.cells.length : 0), 0);
}

const TICKET = 'TS-20261124-001';
const STEPS: readonly Step[] = [
  {
    name: 'payment',
    enter: (opened) => {
      const { unit } = opened.book.owners.size > 0 ? opened.book.owners.at(0) : { unit: '1-1-101' };
      return recordPayment(
        opened,
        { unit, amount: yuan('88.50'), way: 'wechat', day: WISHES.asOf, payer: '王小明' },
        WISHES,
      );
    },
  },
  {
    name: 'request',
    enter: (opened) =>
      logRequest(
        opened,
        { kind: 'complaint', unit: '地下车库', channel: 'call', content: '=1+1 灯不亮', person: '李华' },
        WISHES,
      ),
  },
  {
    name: 'closing',
    enter: (opened) => closeRequest(opened, { ticket: TICKET, result: '已换灯', handler: '赵师傅' }, WISHES),
  },
  {
    name: 'visit',
    enter: (opened) => recordVisit(opened, { ticket: TICKET, score: 'good', visitor: '陈' }, WISHES),
  },
  {
    name: 'settings',
    enter: (opened) => editSettings(opened, { company: '安居物业', payDays: '20' }, WISHES),
  },
];

test.each([
  ['a blank workbook', () => templateSheets('zh')],
  ['the sample estate', () => sampleSheets().map(shortened)],
])('%s as a file: every entry is read back, and only its own cells change', async (_, sheetsOf) => {
  const book = await openXlsx(await userWorkbook(sheetsOf()));
  for (const { name, enter } of STEPS) {
    const before = openBook(await book.read(), WISHES);
    const { changes } = granted(enter(before));
    await book.write(changes);
    const after = openBook(await book.read(), WISHES);
    const [a, b] = [cellsOf(before.contents.grids), cellsOf(after.contents.grids)];
    const changed = [...new Set([...a.keys(), ...b.keys()])].filter((at) => a.get(at) !== b.get(at));
    expect([name, changed.length]).toEqual([name, saidCells(changes)]);
  }
  const { book: read } = openBook(await book.read(), WISHES);
  const payment = read.payments.at(read.payments.size - 1);
  const request = read.requests.at(read.requests.size - 1);
  const visit = read.visits.at(read.visits.size - 1);
  expect([payment.received, payment.payWay, payment.payer]).toEqual([8850, 'wechat', '王小明']);
  expect([request.ticket, request.content, request.result, request.closed]).toEqual([
    TICKET,
    '=1+1 灯不亮',
    '已换灯',
    WISHES.now,
  ]);
  expect([visit.ticket, visit.score, visit.visitor]).toEqual([TICKET, 'good', '陈']);
  expect([read.settings.company, read.settings.payDays]).toEqual(['安居物业', 20]);
});
