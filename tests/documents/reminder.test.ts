import { drawn } from '../../src/documents/drawn';
import { pageHeight } from '../../src/documents/paper';
import { remindersFor } from '../../src/documents/reminder';
import { levelFor, type PastDemand } from '../../src/documents/reminderLevel';
import { reminderSheets } from '../../src/documents/reminderSheets';
import { momentOf, showDay } from '../../src/kernel/calendar';
import { reminderContext } from './context';
import { slotsOf, wrongFormulas } from './formulas';
import { accountK02, account, day, period, settled, TERMS } from './given';

test('催缴通知单 of oracle case K02: 617.16 + 10.80 + 7.82 + 4.63 = 640.41', () => {
  const { reminders } = remindersFor([accountK02()], reminderContext());
  const { sheets } = reminderSheets(reminders, { period: period('2024-05'), language: 'zh' });
  expect(drawn(sheets[0]!.pages[0]!)).toBe(
    [
      '安居物业服务有限公司　阳光花园小区',
      '催 缴 通 知 单（第 2 次）',
      '编号：CJ2-202405-1-2-302 | 开单日期：2024-05-15',
      '致：李红　业主（住户） | 房号：1栋2单元302',
      '计费面积：87.54 ㎡（建筑面积） | 联系电话：138****8000',
      '　　截至 2024年5月15日，贵户尚欠下列费用，至今未交。请于 2024年5月25日 前（含当日）一次付清。如对费用有疑问，请及时与我们核对。',
      '序号 | 费用项目 | 欠费期间 | 应收 | 已收 | 欠付⏎本金 | 应缴日 | 逾期⏎天数 | 违约金',
      '1 | 物业管理费 | 2024-01-01至2024-01-31 | 205.72 | 0.00 | 205.72 | 2024-01-31 | 105 | 10.80',
      '2 | 物业管理费 | 2024-02-01至2024-02-29 | 205.72 | 0.00 | 205.72 | 2024-02-29 | 76 | 7.82',
      '3 | 物业管理费 | 2024-03-01至2024-03-31 | 205.72 | 0.00 | 205.72 | 2024-03-31 | 45 | 4.63',
      '本金合计／违约金合计 | 617.16 | 23.25',
      '应付总额 | ¥640.41',
      '人民币（大写） | 人民币陆佰肆拾元零肆角壹分',
      '付款期限 | 2024年5月25日',
      '违约金约定 | 《前期物业服务合同》第十二条：日万分之五，按逾期本金逐日计算',
      '收款账户 | 户名：安居物业服务有限公司　　开户行：中国建设银行示例支行⏎账号：3700 1234 5678 9012 345　　（转账请附言“房号＋姓名”）',
      '　　如对服务质量或费用金额有异议，请于 2024年5月25日 前书面提出或到客户服务中心说明，我们将在 5 个工作日内答复。',
      '客服主管： | 物业服务中心（盖章）⏎电话：0536-8123456',
      '✂ － － － － － － － －　送 达 回 证（物业服务中心留存）　－ － － － － － － －',
      '文书名称 | 催缴通知单 | 编号 | CJ2-202405-1-2-302 | 房号 | 1栋2单元302',
      '姓名 | 李红 | 应付总额 | ¥640.41',
      '送达地点：＿＿＿＿＿＿＿＿＿＿＿＿　邮单号：＿＿＿＿＿＿＿＿＿＿　照片号：＿＿＿＿＿＿＿＿',
      '送达方式：□ 面交　□ 邮寄（单号＿＿＿＿＿＿＿＿）　□ 短信／微信　□ 其他＿＿＿＿',
      '送达人：＿＿＿＿＿＿＿＿　送达时间：＿＿＿＿年＿＿月＿＿日＿＿时',
      '签收人（签名）：＿＿＿＿＿＿＿＿　与业主关系：□ 本人　□ 同住成年家属　□ 受托人　□ 单位收发',
      '签收日期：＿＿＿＿年＿＿月＿＿日',
      '未签收原因：□ 无人　□ 拒收（见证人＿＿＿＿＿＿＿＿）　□ 地址不符',
    ].join('\n'),
  );
});

function past(level: PastDemand['level'], on: string, deadline: string | null = null): PastDemand {
  return { no: null, level, at: momentOf(day(on), 600), deadline: deadline === null ? null : day(deadline) };
}

const DUE = '2024-01-31';

test.each<[string, number, PastDemand[] | null, number, number | null]>([
  ['a day late: a friendly tip', 1, [], 1, null],
  ['29 days late: still a tip', 29, [], 1, null],
  ['30 days late, never reminded: the tip comes first', 30, [], 1, 2],
  ['105 days late, never reminded: the tip comes first', 105, [], 1, 3],
  ['after a tip whose time is up', 105, [past('tip', '2024-03-01', '2024-03-08')], 2, 3],
  [
    'after a demand whose time is up',
    105,
    [past('tip', '2024-03-01'), past('demand', '2024-04-01', '2024-04-11')],
    3,
    null,
  ],
  ['while the last deadline runs, the same again', 105, [past('tip', '2024-05-10', '2024-05-17')], 1, null],
  ['on the last day of the deadline too', 105, [past('tip', '2024-05-08', '2024-05-15')], 1, null],
  [
    "today's own row of an earlier run counts for nothing",
    105,
    [past('tip', '2024-03-01'), past('demand', '2024-05-15')],
    2,
    3,
  ],
  ['a demand before this debt was due was about another', 105, [past('demand', '2024-01-31')], 1, 3],
  ['after a formal demand, another', 105, [past('formal', '2024-03-01', '2024-03-16')], 3, null],
  ["after a lawyer's letter no tip", 105, [past('lawyer', '2024-03-01')], 3, null],
  ['no log is kept: a formal demand has to wait for one on record', 105, null, 2, 3],
  ['no log is kept: by days', 35, null, 2, null],
])('%s', (_why, days, history, level, skipped) => {
  expect(levelFor({ days, since: day(DUE), asOf: day('2024-05-15') }, history)).toEqual({ level, skipped });
});

test('a level that would be skipped is warned of, and the next one is made', () => {
  const { reminders, issues } = remindersFor([accountK02()], reminderContext('zh', { demandsOf: () => [] }));
  expect(reminders.map(({ no, level, deadline }) => [no, level, showDay(deadline)])).toEqual([
    ['CJ1-202405-1-2-302', 1, '2024-05-22'],
  ]);
  expect(issues.map(({ code, facts }) => [code, facts])).toEqual([['NTC-009', { n: '1', m: '3' }]]);
});

test('a formal demand of fewer than 7 days is warned of; an open fee complaint too', () => {
  const demandsOf = () => [past('demand', '2024-04-01', '2024-04-11')];
  const { reminders, issues } = remindersFor(
    [accountK02()],
    reminderContext('zh', {
      demandsOf,
      daysToPay: { 1: 7, 2: 7, 3: 6 },
      feeComplaintOf: () => 'TS-20240501-001',
    }),
  );
  expect(issues.map(({ code }) => code)).toEqual(['NTC-006', 'NTC-010']);
  expect(reminders[0]?.level).toBe(3);
});

test('only what is overdue and owing is asked for; tiers of one reading are one line', () => {
  const tier = (n: number, owing: string) =>
    settled({ month: '2024-03', item: '水费', tier: n, amount: owing, due: '2024-03-25', overdueDays: 51 });
  const { reminders } = remindersFor(
    [
      account([
        tier(1, '50.00'),
        tier(2, '7.00'),
        settled({ month: '2024-05', amount: '205.72', due: '2024-05-25' }),
      ]),
    ],
    reminderContext(),
  );
  expect(reminders.map(({ lines, principal }) => [lines.length, principal])).toEqual([[1, 5700]]);
});

test('a clause that threatens blocks the reminder', () => {
  const late = { ...TERMS, clause: '逾期将停止供水' };
  const charge = settled({
    month: '2024-03',
    amount: '1.00',
    due: '2024-03-25',
    overdueDays: 51,
    lateFee: '0.01',
    late,
  });
  const { reminders, issues } = remindersFor([account([charge])], reminderContext());
  expect([reminders, issues.map(({ code, facts }) => [code, facts])]).toEqual([
    [],
    [['NTC-001', { word: '停止供水' }]],
  ]);
});

test.each(['zh', 'en'] as const)(
  'up to 120 periods in %s: no line lost, no sheet too full, every formula right',
  (language) => {
    const wrong: string[] = [];
    for (const months of [1, 3, 17, 18, 19, 30, 36, 37, 60, 120]) {
      const charges = Array.from({ length: months }, (_, i) => {
        const month = `${2014 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
        return settled({
          month,
          amount: '205.72',
          due: `${month}-25`,
          overdueDays: 40,
          lateFee: '1.01',
          item: i % 2 === 0 ? '物业管理费' : '水费',
          late: TERMS,
        });
      });
      const { reminders } = remindersFor([account(charges)], reminderContext(language));
      const sheet = reminderSheets(reminders, { period: period('2024-05'), language }).sheets[0]!;
      const room = pageHeight(sheet.setup);
      const lines =
        sheet.pages
          .map(drawn)
          .join('\n')
          .match(/205\.72 \| 0\.00/gu) ?? [];
      if (lines.length !== months) wrong.push(`${months} periods: ${lines.length} lines`);
      if (sheet.pages.some(({ shape }) => shape.rows.reduce((sum, { height }) => sum + height, 0) > room))
        wrong.push(`${months} periods are too high`);
      if (sheet.pages.some((page) => slotsOf(page) !== page.values.length))
        wrong.push(`${months} periods leave slots`);
      wrong.push(...sheet.pages.flatMap(wrongFormulas));
    }
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['never demanded at this level this month', [], 'CJ2-202405-1-2-302'],
  ['the row of today is this very reminder', [['CJ2-202405-1-2-302', '2024-05-15']], 'CJ2-202405-1-2-302'],
  // An earlier row may be the evidence of a demand that was delivered: it is not written over.
  ['a row of an earlier day stands', [['CJ2-202405-1-2-302', '2024-05-02']], 'CJ2-202405-1-2-302/2'],
  [
    'a rerun finds the second of today again',
    [
      ['CJ2-202405-1-2-302', '2024-05-02'],
      ['CJ2-202405-1-2-302/2', '2024-05-15'],
    ],
    'CJ2-202405-1-2-302/2',
  ],
] as const)('the number of a reminder: %s', (_, rows, no) => {
  // A tip long answered, so that a demand is due; the demands of the case give time until 20 May.
  const tip = past('tip', '2024-03-01', '2024-03-08');
  const demands = rows.map(([given, on]) => ({ ...past('demand', on, '2024-05-20'), no: given }));
  const demandsOf = () => [tip, ...demands];
  const { reminders } = remindersFor([accountK02()], reminderContext('zh', { demandsOf }));
  expect(reminders.map((reminder) => reminder.no)).toEqual([no]);
});
