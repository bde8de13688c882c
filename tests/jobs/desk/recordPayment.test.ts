import fc from 'fast-check';
import { billed } from '../../../src/jobs/billing';
import { owedIn } from '../../../src/jobs/desk/allocation';
import { nextReceiptNo, type PaymentInput, recordPayment } from '../../../src/jobs/desk/recordPayment';
import type { OpenedBook } from '../../../src/jobs/openBook';
import { showPeriod } from '../../../src/kernel/calendar';
import { fen, sumFen, yuan as shown } from '../../../src/kernel/money';
import { day, period, yuan } from '../../book';
import { deskOver, differing, granted, refusal, said, saved, TODAY, WISHES } from './drawnDesk';

const UNITS = '房号 | 建筑面积\n1-2-301 | 80\n1-2-302 | 90';
const OWNERS = '房号 | 姓名\n1-2-301 | 王小明\n1-2-302 | 李华';
const FEES = `房号 | 收费项目 | 账期 | 应收 | 应缴日
1-2-301 | 物业费 | '2026-09 | 100 | 2026-09-30
1-2-301 | 水费 | '2026-09 | 20.50 | 2026-09-30
1-2-301 | 物业费 | '2026-10 | 100 | 2026-10-31
1-2-301 | 物业费 | '2026-11 | 100 | 2026-11-30
1-2-302 | 物业费 | '2026-11 | 90 | 2026-11-30`;
const RECEIPTS = `收据号 | 房号 | 交款人 | 收款日期 | 金额 | 方式 | 指定项目 | 归往期 | 归本期 | 归预存 | 备注
SJ-20261123-004 | 1-2-302 | 李华 | 2026-11-23 | 90 | 微信`;

function estate(receipts = RECEIPTS): OpenedBook {
  return deskOver({ 房屋台账: UNITS, 业主登记: OWNERS, 费用明细: FEES, 收款记录: receipts });
}

const INPUT: PaymentInput = { unit: '1栋2单元301室', amount: yuan('150'), way: 'cash', day: TODAY };

/** What the whole workbook, checked anew, is wrong in beyond what it was. */
function newlyWrong(before: OpenedBook, after: OpenedBook): string[] {
  const told = (opened: OpenedBook): string[] => said({ issues: opened.issues, changes: [], shown: [] });
  const known = new Set(told(before));
  return told(after).filter((line) => !known.has(line));
}

function lines(opened: OpenedBook, input: Partial<PaymentInput>): string[] {
  const { allocation } = granted(recordPayment(opened, { ...INPUT, ...input }, WISHES));
  return [
    ...allocation.lines.map(
      ({ period: month, item, amount, left }) =>
        `${showPeriod(month)} ${item} ${shown(amount)}，欠 ${shown(left)}`,
    ),
    `预存 ${shown(allocation.toPrepaid)}，押金 ${shown(allocation.toDeposit)}，仍欠 ${shown(allocation.owedAfter)}`,
  ];
}

test('shows receipt number, payer, capitals and where the money goes, oldest first', () => {
  const entry = granted(recordPayment(estate(), INPUT, WISHES));
  expect([entry.unit, entry.payer, entry.receiptNo, entry.capital]).toEqual([
    '1-2-301',
    '王小明',
    'SJ-20261124-001',
    '人民币壹佰伍拾元整',
  ]);
  expect(said(entry)).toEqual([]);
});

test.each([
  [
    'oldest due first',
    {},
    [
      '2026-09 水费 20.50，欠 0.00',
      '2026-09 物业费 100.00，欠 0.00',
      '2026-10 物业费 29.50，欠 70.50',
      '预存 0.00，押金 0.00，仍欠 170.50',
    ],
  ],
  [
    'what is left is prepaid',
    { amount: yuan('400') },
    [
      '2026-09 水费 20.50，欠 0.00',
      '2026-09 物业费 100.00，欠 0.00',
      '2026-10 物业费 100.00，欠 0.00',
      '2026-11 物业费 100.00，欠 0.00',
      '预存 79.50，押金 0.00，仍欠 0.00',
    ],
  ],
  [
    'the item people pay for, by whatever name, before all others',
    { items: [{ item: '物业管理费', amount: yuan('150') }] },
    ['2026-09 物业费 100.00，欠 0.00', '2026-10 物业费 50.00，欠 50.00', '预存 0.00，押金 0.00，仍欠 170.50'],
  ],
  [
    'this month',
    { period: period('2026-11'), amount: yuan('100') },
    ['2026-11 物业费 100.00，欠 0.00', '预存 0.00，押金 0.00，仍欠 220.50'],
  ],
  [
    'a month ahead',
    { period: period('2026-12'), amount: yuan('100') },
    ['预存 100.00，押金 0.00，仍欠 320.50'],
  ],
  [
    'a deposit pays no fee',
    { items: [{ item: '装修押金', amount: yuan('150') }] },
    ['预存 0.00，押金 150.00，仍欠 320.50'],
  ],
])('allocates %s', (_, input, expected) => {
  expect(lines(estate(), input)).toEqual(expected);
});

test('several items take a row each under one number', async () => {
  const opened = estate();
  const items = [
    { item: '物业费', amount: yuan('100') },
    { item: '水费', amount: yuan('20.50') },
  ];
  const entry = granted(
    recordPayment(opened, { ...INPUT, amount: yuan('120.50'), items, period: period('2026-09') }, WISHES),
  );
  const { payments } = (await saved(opened, entry.changes)).book;
  const rows = [1, 2].map((i) => payments.at(i));
  expect(
    rows.map(({ receiptNo, designate, received, remark }) => [receiptNo, designate, received, remark]),
  ).toEqual([
    ['SJ-20261124-001', '物业费', 10000, '2026-09'],
    ['SJ-20261124-001', '水费', 2050, '2026-09'],
  ]);
  expect(said(entry)).toEqual([]);
});

test('asks about a second receipt of the same unit, day and amount', () => {
  const again = { ...INPUT, unit: '1-2-302', amount: yuan('90'), day: day('2026-11-23') };
  expect(said(granted(recordPayment(estate(), again, WISHES)))).toContain(
    'RCV-008 E2 房号 1-2-302 在 2026-11-23 已收过 90.00 元（第 2 行，收据 SJ-20261123-004），请核对是否重复登记。',
  );
});

test('is found wrong by the same rules as any row', () => {
  const slip = `${RECEIPTS}\nSJ-20261124-001 | 1-2-302 | 李华 | 2026-11-24 | 10 | 现金 | | | | | 交款单 10.00`;
  expect(said(granted(recordPayment(estate(slip), INPUT, WISHES)))).toEqual([
    'RCV-006 K3 2026-11-24 现金合计 160.00 与交款单 10.00 不符。',
  ]);
  const late = { ...INPUT, day: day('2026-11-25') };
  expect(said(granted(recordPayment(estate(), late, WISHES)))).toEqual([
    'RCV-004 D3 收据 SJ-20261125-001 收款日期在未来。',
  ]);
});

test.each([
  ['nothing received', { amount: fen(0) }, '金额不能为 0。请填写收到的金额；退款填负数。'],
  [
    'an unknown unit',
    { unit: '9-9-999' },
    '没有房号“9-9-999”。请核对写法，如 1-2-301；新的房号请先登记在“房屋台账”。',
  ],
  [
    'items that do not add up',
    { items: [{ item: '水费', amount: fen(1) }] },
    '各项目金额之和与收款金额不符。请核对。',
  ],
  [
    'a number that was used',
    { receiptNo: 'SJ-20261123-004' },
    '编号“SJ-20261123-004”已经用过。请换一个，或留空由系统接着编。',
  ],
])('refuses %s', (_, input, expected) => {
  expect(refusal(recordPayment(estate(), { ...INPUT, ...input }, WISHES))).toBe(expected);
});

test('a number in a row that was left out for its mistakes is not given again', () => {
  expect(
    nextReceiptNo(estate(`${RECEIPTS}\nSJ-20261124-001 | 1-2-302 | 李华 | 2026-11-24 | 很多`), TODAY),
  ).toBe('SJ-20261124-002');
});

test('where amounts received stand beside the fees, a register of receipts is not begun by the way', () => {
  const fees = "房号 | 收费项目 | 账期 | 应收 | 已收\n1-2-301 | 物业费 | '2026-11 | 100 | 100";
  const opened = deskOver({ 房屋台账: UNITS, 费用明细: fees });
  expect(refusal(recordPayment(opened, INPUT, WISHES))).toContain('已收填在工作表“费用明细”里');
});

test('without a register one is begun, and the money counts', async () => {
  const opened = deskOver({ 房屋台账: UNITS, 费用明细: FEES });
  const entry = granted(recordPayment(opened, INPUT, WISHES));
  expect(entry.receiptNo).toBe('SJ-20261124-001');
  const after = await saved(opened, entry.changes);
  expect(owedIn(billed(after, WISHES).everyone.get('1-2-301')!)).toBe(entry.allocation.owedAfter);
});

test('the parts make the amount, and are what billing finds once it is saved', async () => {
  const opened = estate();
  const wish = fc.record({
    unit: fc.constantFrom('1-2-301', '1-2-302'),
    amount: fc.oneof(fc.integer({ min: 1, max: 50000 }), fc.integer({ min: -9000, max: -1 })).map(fen),
    day: fc.integer({ min: 0, max: 90 }).map((back) => day('2026-11-24') - back),
    period: fc.constantFrom(null, period('2026-11'), period('2026-10'), period('2026-12')),
    item: fc.constantFrom(null, '物业费', '水费', '押金'),
  });
  await fc.assert(
    fc.asyncProperty(wish, async ({ unit, amount, day: on, period: month, item }) => {
      const items = item === null ? [] : [{ item, amount }];
      const input = { ...INPUT, unit, amount, day: on as PaymentInput['day'], items, period: month };
      const entry = granted(recordPayment(opened, input, WISHES));
      const { allocation, changes } = entry;
      const { lines: parts, toPrepaid, toDeposit } = allocation;
      const sum = sumFen([...parts.flatMap((line) => [line.amount, line.late]), toPrepaid, toDeposit]);
      expect(sum).toBe(amount);
      const after = await saved(opened, changes);
      const account = billed(after, WISHES).everyone.get(unit)!;
      expect(said(entry).filter((line) => !line.startsWith('RCV-008'))).toEqual(newlyWrong(opened, after));
      expect([owedIn(account), account.credit]).toEqual([allocation.owedAfter, allocation.creditAfter]);
    }),
    { numRuns: 120 },
  );
});

test('an item or a month without a column is told, and the money goes by the usual order', async () => {
  const opened = estate('收据号 | 房号 | 交款人 | 收款日期 | 金额');
  const items = [{ item: '物业费', amount: yuan('50') }];
  const wish = { ...INPUT, amount: yuan('50'), items, period: period('2026-11') };
  const entry = granted(recordPayment(opened, wish, WISHES));
  const lost = entry.shown.filter(({ isKept }) => !isKept).map(({ after }) => after);
  expect(lost).toEqual(['现金', '2026-11', '物业费']);
  const account = billed(await saved(opened, entry.changes), WISHES).everyone.get('1-2-301')!;
  expect(account.charges.map(({ owing }) => owing)).toEqual([0, 7050, 10000, 10000]);
  expect(entry.allocation.lines.map(({ item, amount }) => [item, amount])).toEqual([
    ['水费', 2050],
    ['物业费', 2950],
  ]);
});

test('no other cell changes', async () => {
  const opened = estate();
  const entry = granted(recordPayment(opened, INPUT, WISHES));
  const cells = differing(opened, await saved(opened, entry.changes));
  expect(cells).toEqual(['A3', 'B3', 'C3', 'D3', 'E3', 'F3'].map((cell) => `收款记录!${cell}`));
});
