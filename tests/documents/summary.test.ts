import type { Account } from '../../src/billing/account';
import { collectionOf } from '../../src/billing/collection';
import { cellText, drawnReport } from '../../src/documents/drawn';
import type { ReportSheet } from '../../src/documents/sheetModel';
import { summaryReport } from '../../src/documents/summary';
import type { SummaryInput } from '../../src/documents/summaryKit';
import type { Language } from '../../src/kernel/label';
import type { Book } from '../../src/registers';
import type { ServiceRequest } from '../../src/registers/requests';
import { acceptedIn } from '../../src/service/cases';
import { serviceDesk } from '../../src/service/desk';
import { visitPlans } from '../../src/service/followUp';
import { requestStatistics } from '../../src/service/statistics';
import { at, request, requestBook } from '../service/requestBook';
import { account, day, period, SETTINGS, settled } from './given';

const JUNE = period('2024-06');

/** A summary of accounts and requests, with no other registers. */
function inputOf(accounts: readonly Account[], requests: readonly ServiceRequest[]): SummaryInput {
  const book = { ...requestBook({ requests }), settings: SETTINGS };
  const desk = serviceDesk(book, at('2024-06-30 18:00'));
  const billing = { period: JUNE, asOf: day('2024-06-30') };
  const none = { ...book.visits, size: 0 };
  // collection asks for no other register than these
  const whole = { ...book, owners: none, demands: none } as unknown as Book;
  return {
    billing,
    settings: SETTINGS,
    collection: collectionOf(whole, new Map(accounts.map((one) => [one.unit, one])), billing),
    desk,
    statistics: requestStatistics(desk, JUNE),
    visits: visitPlans(acceptedIn(JUNE, desk.cases)),
    registers: [{ name: '房屋台账', read: 3, skipped: 1 }],
  };
}

const ACCOUNTS = [
  account(
    [
      settled({
        month: '2024-06',
        amount: '100.00',
        unit: '1-1-101',
        paid: [{ day: '2024-06-20', amount: '100.00' }],
      }),
    ],
    { unit: '1-1-101' },
  ),
  account(
    [
      settled({ month: '2024-06', amount: '300.00', unit: '2-1-101', overdueDays: 5 }),
      settled({ month: '2021-05', amount: '617.16', due: '2021-05-25', overdueDays: 1132, unit: '2-1-101' }),
    ],
    { unit: '2-1-101', payer: '欧阳娜娜' },
  ),
];

const REQUESTS = [
  request({
    ticket: 'TS-1',
    category: '保洁',
    unit: '1-1-101',
    level: 'major',
    content: '电梯停运，请回电 13900139000',
  }),
  request({
    ticket: 'TS-2',
    category: '安防',
    unit: '2-1-101',
    closed: at('2024-06-03 17:00'),
    state: 'closed',
    result: '已处理',
    visited: at('2024-06-04 09:00'),
    score: 'bad',
    opinion: '不满意',
  }),
];

const zh = summaryReport(inputOf(ACCOUNTS, REQUESTS), 'zh');

test.each([
  ['tiles: each figure with what it is made of', '25.00% | 0.00% | 917.16 | 268.00'],
  ['their notes', '100.00 ÷ 400.00 | 0.00 ÷ 617.16 | 欠费 1 户，户均 917.16 | 指标 92%'],
  ['a building that paid', '1栋 | 100.00 | 100.00 | 100.00% | 0.00 | 0.00 | — | 0.00 | 1 ÷ 1 | 100.00%'],
  ['one that did not', '2栋 | 300.00 | 0.00 | 0.00% | 617.16 | 0.00 | 0.00% | 917.16 | 0 ÷ 1 | 0.00%'],
  ['nothing to divide by is a dash', '其中：代收 | 0.00 | 0.00 | — | 0.00 | 0.00 | — | 0.00 | 0 ÷ 0 | —'],
  ['arrears by age', '3年以上 | 617.16 | 1 | 67.29%'],
  ['debtors, names masked', '1 | 2栋1单元101 | 欧阳** | 917.16 | 917.16 | 100.00%'],
  ['requests by type', '投诉 | 2 | 1 | 1 | 0 | 50.00% | 50.00% | 50.00% | 100.00% | 0.00% | —'],
  ['no enquiry, no rate', '咨询 | 0 | 0 | 0 | 0 | — | — | — | — | — | —'],
  ['rows read and skipped', '房屋台账 | 3 | 1'],
])('%s', (_what, line) => {
  expect(drawnReport(zh).split('\n')).toContain(line);
});

test('what to look at first: what lapses, then people, then money', () => {
  const lines = drawnReport(zh).split('\n');
  const from = lines.indexOf('六、需优先关注');
  expect(lines.slice(from + 1, lines.indexOf('七、问题与整改（请填写）'))).toEqual([
    '1 | 1 笔欠费（617.16 元）可能已超过三年诉讼时效，请法务确认。',
    '2 | 重大或紧急投诉未上报：TS-1。',
    '3 | 1 件诉求超期未结，最久的 TS-1 已超期 17 天。',
    '4 | 回访不满意且未重新处理：TS-2。',
    '5 | 当期收缴率 25.00%，低于指标 92%，尚差 268.00 元。',
    '6 | 2栋收缴率最低，为 0.00%（全小区 25.00%）。',
  ]);
});

test('an empty month is all dashes and no worries, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const said = drawnReport(summaryReport(inputOf([], []), language));
    expect(said).not.toMatch(/NaN|Infinity|undefined|null/u);
  }
  expect(drawnReport(summaryReport(inputOf([], []), 'zh'))).toContain('1 | 本期没有需要特别关注的事项。');
});

test.each(['zh', 'en'] as const)(
  'charts read the cells they are about, and stand on rows without text of their own (%s)',
  (language: Language) => {
    const report = summaryReport(inputOf(ACCOUNTS, REQUESTS), language);
    const seen = report.charts.map(({ kind, series }) => [
      kind,
      ...series.map(({ categories, values }) => `${first(report, categories)} ${first(report, values)}`),
    ]);
    const building = language === 'zh' ? '1栋' : 'Building 1';
    expect(seen).toEqual([
      ['column', `${building} 100.00%`],
      ['column', `${language === 'zh' ? '未到期' : 'Not due'} 0.00`],
      ['bar', '保洁 1'],
      ['line', '2023-07 0', '2023-07 0'],
    ]);
  },
);

function first({ rows }: ReportSheet, { top, left }: { top: number; left: number }): string {
  const cell = rows[top]?.cells.find(({ column }) => column === left);
  return cell === undefined ? '' : cellText(cell.value, cell.style);
}

test('no raw phone and no full name of a debtor stands in it', () => {
  const said = drawnReport(zh);
  expect(said).not.toMatch(/1[3-9]\d{9}|欧阳娜娜/u);
});

test('no cell stands twice, no merge overlaps another', () => {
  const twice = zh.rows.flatMap((row, i) => {
    const columns = row?.cells.map(({ column }) => column) ?? [];
    return new Set(columns).size === columns.length ? [] : [i];
  });
  const covered = new Set<string>();
  const overlaps = zh.merges.filter(({ top, left, right }) => {
    const cells = Array.from({ length: right - left + 1 }, (_, i) => `${top}:${left + i}`);
    const is = cells.some((cell) => covered.has(cell));
    cells.forEach((cell) => covered.add(cell));
    return is;
  });
  expect([twice, overlaps]).toEqual([[], []]);
});
