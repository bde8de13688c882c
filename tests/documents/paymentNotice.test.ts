import * as fc from 'fast-check';
import type { Account } from '../../src/billing/account';
import { drawn } from '../../src/documents/drawn';
import { noticeSheets } from '../../src/documents/noticeSheets';
import { printedTotal } from '../../src/documents/noticeFaults';
import { noticesFor } from '../../src/documents/paymentNotice';
import { readCapital } from '../../src/kernel/capital';
import type { Language } from '../../src/kernel/label';
import { fen, sumFen } from '../../src/kernel/money';
import { noticeContext } from './context';
import { account, accountK01, day, period, SETTINGS, settled, yuanOf } from './given';

/** A page of the notices of K01's account and its neighbour's. */
function page(language: Language, layout: 'A4' | 'A5', i = 0): string {
  const accounts = [{ ...accountK01(), unit: '1-1-103' }, accountK01()];
  const { notices } = noticesFor(accounts, noticeContext(language));
  const { sheets } = noticeSheets(notices, { period: period('2024-06'), language, layout });
  return drawn(sheets[0]!.pages[i]!);
}

test('交费通知单 of oracle case K01: 453.05 + 617.16 + 13.89 = 1,084.10', () => {
  expect(page('zh', 'A4')).toBe(
    [
      '安居物业服务有限公司　阳光花园小区',
      '交 费 通 知 单',
      '编号：JF-202406-1-1-102-01 | 费用所属期：2024年6月 | 开单日期：2024-06-05',
      '致：王小明　业主（住户） | 房号：1栋1单元102',
      '计费面积：120.36 ㎡（建筑面积） | 联系电话：138****8000',
      '序号 | 收费项目 | 计费期间 | 上次⏎读数 | 本次⏎读数 | 数量 | 单价⏎（元） | 应收金额⏎（元） | 备注',
      '1 | 物业管理费 | 2024-06-01至2024-06-30 | 120.36 | 2.35 | 282.85',
      '2 | 水费 | 2024-06-01至2024-06-30 | 1234 | 1250 | 16 | 5 | 80.00 | 代收',
      '3 | 电费 | 2024-06-01至2024-06-30 | 3412 | 3566 | 154 | 0.4883 | 75.20 | 代收',
      '4 | 垃圾清运费 | 2024-06-01至2024-06-30 | 1 | 15 | 15.00',
      '',
      '',
      '本期应收小计 | 453.05',
      '加：往期欠费（2024-01 至 2024-05，共 5 期） | 617.16',
      '加：违约金（截至 2024-06-05，日万分之五，《前期物业服务合同》第十二条） | 13.89',
      '应交合计 | ¥1,084.10',
      '人民币（大写） | 人民币壹仟零捌拾肆元壹角整',
      '交费截止日 | 2024年6月25日 | 交费方式 | 前台现金／刷卡、银行转账、扫码',
      '收款账户 | 户名：安居物业服务有限公司　　开户行：中国建设银行示例支行⏎账号：3700 1234 5678 9012 345　　（转账请附言“房号＋姓名”）',
      '说明：① 对金额有疑问的，请于收到本单之日起 7 日内到客户服务中心核对；⏎　　　② 逾期未交的，按合同约定计收违约金；⏎　　　③ 水费、电费、采暖费等代收费用不加收手续费；⏎　　　④ 交费后可凭本单索取发票；⏎　　　⑤ 如您已交费，请不必理会本单，并与我们核对账目。感谢您的支持！',
      '制单： | 审核： | 物业服务中心（盖章）⏎电话：0536-8123456',
      '✂ － － － － － － － －　回 执（物业服务中心留存）　－ － － － － － － －',
      '编号 | JF-202406-1-1-102-01 | 房号 | 1栋1单元102 | 姓名 | 王小明',
      '应交合计 | ¥1,084.10 | 截止日 | 2024年6月25日',
      '送达方式：□ 面交　□ 邮寄（单号＿＿＿＿＿＿＿＿）　□ 短信／微信　□ 其他＿＿＿＿',
      '送达人：＿＿＿＿＿＿＿＿　送达时间：＿＿＿＿年＿＿月＿＿日＿＿时',
      '签收人（签名）：＿＿＿＿＿＿＿＿　与业主关系：□ 本人　□ 同住成年家属　□ 受托人　□ 单位收发',
      '签收日期：＿＿＿＿年＿＿月＿＿日',
      '未签收原因：□ 无人　□ 拒收（见证人＿＿＿＿＿＿＿＿）　□ 地址不符',
    ].join('\n'),
  );
});

test('the same notice in English', () => {
  expect(page('en', 'A4')).toBe(
    [
      '安居物业服务有限公司　阳光花园小区',
      'PAYMENT NOTICE',
      'No.: JF-202406-1-1-102-01 | Period: June 2024 | Issued: 2024-06-05',
      'To: 王小明 (owner / resident) | Unit: 1-1-102',
      'Area charged: 120.36 m² (built area) | Phone: 138****8000',
      'No. | Item | Charged for | Prev.⏎reading | Curr.⏎reading | Quantity | Price⏎(yuan) | Amount⏎(yuan) | Remark',
      '1 | 物业管理费 | 2024-06-01 – 2024-06-30 | 120.36 | 2.35 | 282.85',
      '2 | 水费 | 2024-06-01 – 2024-06-30 | 1234 | 1250 | 16 | 5 | 80.00 | pass-through',
      '3 | 电费 | 2024-06-01 – 2024-06-30 | 3412 | 3566 | 154 | 0.4883 | 75.20 | pass-through',
      '4 | 垃圾清运费 | 2024-06-01 – 2024-06-30 | 1 | 15 | 15.00',
      '',
      '',
      'Charges of this period | 453.05',
      'Plus: arrears (2024-01 to 2024-05, 5 periods) | 617.16',
      'Plus: late fee (to 2024-06-05, 0.05% per day, 《前期物业服务合同》第十二条) | 13.89',
      'TOTAL DUE | ¥1,084.10',
      'In Chinese capitals | 人民币壹仟零捌拾肆元壹角整',
      'Pay by | 25 June 2024 | Ways to pay | Front desk, bank transfer, QR code',
      'Pay to | Account name: 安居物业服务有限公司    Bank: 中国建设银行示例支行⏎Account no.: 3700 1234 5678 9012 345    (please state unit and name)',
      'Notes: ① please raise questions about the amounts at the service centre within 7 days of receipt;⏎            ② late payment is charged as agreed in the contract;⏎            ③ water, electricity and heating are collected for the suppliers without a handling fee;⏎            ④ an invoice is issued on presentation of this notice after payment;⏎            ⑤ if you have paid already, please disregard this notice and let us check our books. Thank you!',
      'Prepared by:  | Checked by:  | Property service centre (seal)⏎Phone: 0536-8123456',
      '✂ – – – – – – – – – –  Receipt (kept by the service centre)  – – – – – – – – – –',
      'No. | JF-202406-1-1-102-01 | Unit | 1-1-102 | Name | 王小明',
      'Total due | ¥1,084.10 | Pay by | 25 June 2024',
      'Delivered: □ in person   □ by mail (no. ______________)   □ SMS / WeChat   □ other ________',
      'Delivered by: ________________   Time: ____________________',
      'Received by (signature): ______________   □ self   □ adult family member   □ agent   □ mail room',
      'Date: ____________________',
      'Not signed because: □ nobody there   □ refused (witness ______________)   □ wrong address',
    ].join('\n'),
  );
});

test('two on a sheet of A4: the lower one is the neighbour, with shorter notes and stub', () => {
  expect(page('zh', 'A5', 1)).toBe(
    [
      '安居物业服务有限公司　阳光花园小区',
      '交 费 通 知 单',
      '编号：JF-202406-1-1-103-01 | 费用所属期：2024年6月 | 开单日期：2024-06-05',
      '致：王小明　业主（住户） | 房号：1栋1单元103',
      '计费面积：120.36 ㎡（建筑面积） | 联系电话：138****8000',
      '序号 | 收费项目 | 计费期间 | 上次⏎读数 | 本次⏎读数 | 数量 | 单价⏎（元） | 应收金额⏎（元） | 备注',
      '1 | 物业管理费 | 2024-06-01至2024-06-30 | 120.36 | 2.35 | 282.85',
      '2 | 水费 | 2024-06-01至2024-06-30 | 1234 | 1250 | 16 | 5 | 80.00 | 代收',
      '3 | 电费 | 2024-06-01至2024-06-30 | 3412 | 3566 | 154 | 0.4883 | 75.20 | 代收',
      '4 | 垃圾清运费 | 2024-06-01至2024-06-30 | 1 | 15 | 15.00',
      '本期应收小计 | 453.05',
      '加：往期欠费（2024-01 至 2024-05，共 5 期） | 617.16',
      '加：违约金（截至 2024-06-05，日万分之五，《前期物业服务合同》第十二条） | 13.89',
      '应交合计 | ¥1,084.10',
      '人民币（大写） | 人民币壹仟零捌拾肆元壹角整',
      '交费截止日 | 2024年6月25日 | 交费方式 | 前台现金／刷卡、银行转账、扫码',
      '收款账户 | 户名：安居物业服务有限公司　　开户行：中国建设银行示例支行⏎账号：3700 1234 5678 9012 345　　（转账请附言“房号＋姓名”）',
      '说明：① 对金额有疑问的，请于收到本单之日起 7 日内到客户服务中心核对； ② 逾期未交的，按合同约定计收违约金； ③ 如您已交费，请不必理会本单，并与我们核对账目。感谢您的支持！',
      '制单： | 审核： | 物业服务中心（盖章） 电话：0536-8123456',
      '✂ － － － － － － － －　回 执（物业服务中心留存）　－ － － － － － － －',
      '编号 | JF-202406-1-1-103-01 | 房号 | 1栋1单元103 | 姓名 | 王小明',
      '应交合计 | ¥1,084.10 | 截止日 | 2024年6月25日',
      '签收人（签名）：＿＿＿＿＿＿＿＿　与业主关系：□ 本人　□ 同住成年家属　□ 受托人　□ 单位收发',
      '签收日期：＿＿＿＿年＿＿月＿＿日　送达人：＿＿＿＿＿＿＿＿　送达时间：＿＿＿＿年＿＿月＿＿日＿＿时',
    ].join('\n'),
  );
});

test.each<[string, Account, readonly string[], string[]]>([
  [
    'a paid-up unit gets none',
    account([settled({ month: '2024-06', amount: '10.00', paid: [{ day: '2024-06-01', amount: '10.00' }] })]),
    [],
    ['NTC-004'],
  ],
  ['a unit without any charge is not worth a word', account([]), [], []],
  [
    "the developer's charges are not the owner's",
    account([settled({ month: '2024-06', amount: '10.00', bearer: 'developer' })]),
    [],
    [],
  ],
  [
    'a deposit stands in no notice',
    account([settled({ month: '2024-06', amount: '2000.00', item: '装修押金', deposit: true })]),
    [],
    [],
  ],
  [
    'a former owner gets his own arrears',
    account([
      settled({ month: '2024-05', amount: '10.00', payer: '赵六' }),
      settled({ month: '2024-06', amount: '5.00' }),
    ]),
    ['JF-202406-1-1-102-01', 'JF-202406-1-1-102-02'],
    [],
  ],
  [
    'a joint owner is the same household',
    account([settled({ month: '2024-05', amount: '10.00', payer: '李红' })], { payer: '王小明、李红' }),
    ['JF-202406-1-1-102-01'],
    [],
  ],
  [
    'threatening to cut the water blocks the notice',
    account([settled({ month: '2024-06', amount: '10.00', item: '逾期不交停水' })]),
    [],
    ['NTC-001'],
  ],
])('%s', (_why, given, numbers, codes) => {
  const { notices, issues } = noticesFor([given], noticeContext());
  expect({ numbers: notices.map(({ no }) => no), codes: issues.map(({ code }) => code) }).toEqual({
    numbers,
    codes,
  });
});

test('without a complete payee there are no notices', () => {
  const settings = { ...SETTINGS, account: { ...SETTINGS.account, bank: ' ' } };
  const { notices, issues } = noticesFor([accountK01()], noticeContext('zh', { settings }));
  expect([notices, issues.map(({ code, severity }) => [code, severity])]).toEqual([
    [],
    [['NTC-007', 'error']],
  ]);
});

test('a unit that stands twice gets one notice', () => {
  const { notices, issues } = noticesFor([accountK01(), accountK01()], noticeContext());
  expect([notices.length, issues.map(({ code }) => code)]).toEqual([1, ['NTC-005']]);
});

test('a notice that does not add up to the account is not made', () => {
  const wrong = settled({ month: '2024-06', amount: '10.00' });
  const { notices, issues } = noticesFor([account([{ ...wrong, owing: fen(999) }])], noticeContext());
  expect([notices, issues.map(({ code, facts }) => [code, facts])]).toEqual([
    [],
    [['NTC-011', { unit: '1-1-102', value: '10.00', expect: '9.99' }]],
  ]);
});

test('the deadline is the first due day that is not past, else so many days after the issue', () => {
  const due = (text: string) => settled({ month: '2024-06', amount: '1.00', due: text });
  const dueDay = (account_: Account) => noticesFor([account_], noticeContext()).notices[0]?.due;
  expect(dueDay(account([due('2024-06-30'), due('2024-06-25'), due('2024-06-01')]))).toBe(
    due('2024-06-25').charge.due,
  );
  expect(dueDay(account([due('2024-06-01')]))).toBe(due('2024-06-20').charge.due);
});

const cents = fc.integer({ min: 0, max: 5_000_000 });
const charge = fc
  .record({
    month: fc.integer({ min: 1, max: 6 }),
    gross: cents,
    waived: cents,
    paid: cents,
    late: fc.integer({ min: 0, max: 9999 }),
    prepaid: fc.boolean(),
    writeOff: fc.boolean(),
  })
  .map(({ month, gross, waived, paid, late, prepaid, writeOff }) => {
    const yuan = (n: number): string => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
    const waiver = Math.min(gross, waived);
    const part = Math.min(gross - waiver, paid);
    const owing = gross - waiver - part;
    return settled({
      month: `2024-0${month}`,
      amount: yuan(gross),
      waived: yuan(waiver),
      paid:
        part === 0
          ? []
          : [
              {
                day: '2024-06-02',
                amount: yuan(part),
                from: writeOff ? 'writeOff' : prepaid ? 'prepaid' : 'receipt',
              },
            ],
      lateFee: yuan(owing === 0 ? 0 : late),
    });
  });

test('for any account: printed lines, deductions and additions are the total, in figures and in capitals', () => {
  fc.assert(
    fc.property(fc.array(charge, { maxLength: 12 }), (charges) => {
      const { notices, issues } = noticesFor([account(charges)], noticeContext());
      const owed = sumFen(charges.flatMap(({ owing, lateFee }) => [owing, lateFee]));
      const [notice] = notices;
      if (owed === 0) return notice === undefined;
      return (
        notice?.total === owed &&
        printedTotal(notice) === owed &&
        readCapital(notice.capital) === owed &&
        issues.length === 0
      );
    }),
  );
});

test('whatever the order of accounts, notices come by building, entrance and room', () => {
  const units = ['1-1-101', '1-1-1001', '1-2-101', '2-1-201', '10-1-101'];
  fc.assert(
    fc.property(fc.shuffledSubarray(units, { minLength: 5 }), (shuffled) => {
      const accounts = shuffled.map((unit) =>
        account([settled({ month: '2024-06', amount: '1.00', unit })], { unit }),
      );
      return (
        noticesFor(accounts, noticeContext())
          .notices.map(({ unit }) => unit)
          .join() === units.join()
      );
    }),
  );
});

test('no phone number stands raw in a notice', () => {
  expect(page('zh', 'A4') + page('zh', 'A5')).not.toMatch(/1[3-9]\d{9}/u);
});

test('waivers, receipts and prepayment stand in rows of their own', () => {
  const given = account(
    [
      settled({
        month: '2024-06',
        amount: '100.00',
        waived: '10.00',
        paid: [
          { day: '2024-06-01', amount: '20.00', from: 'prepaid' },
          { day: '2024-06-02', amount: '30.00' },
        ],
      }),
    ],
    { credit: yuanOf('5.00') },
  );
  const { notices } = noticesFor([given], noticeContext('zh', { waiverBasisOf: () => '空置减免批复' }));
  const { sheets } = noticeSheets(notices, { period: period('2024-06'), language: 'zh', layout: 'A4' });
  expect(
    drawn(sheets[0]!.pages[0]!)
      .split('\n')
      .filter((line) => /^(?:本期|减|加|应交)/u.test(line))
      .slice(0, 5),
  ).toEqual([
    '本期应收小计 | 100.00',
    '减：减免优惠（空置减免批复） | 10.00',
    '减：本期已交 | 30.00',
    '减：预存抵扣（抵扣后余额 ¥5.00） | 20.00',
    '应交合计 | ¥40.00',
  ]);
});

test('a due day chosen for the run stands on every notice, whatever the charges say', () => {
  const { notices } = noticesFor([accountK01()], noticeContext('zh', { due: day('2024-07-03') }));
  expect(notices.map(({ due }) => due)).toEqual([day('2024-07-03')]);
});
