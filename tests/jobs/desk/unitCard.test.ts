import { billed } from '../../../src/jobs/billing';
import { phonesOf, unitCard } from '../../../src/jobs/desk/unitCard';
import { findUnits } from '../../../src/jobs/desk/unitIndex';
import { showPeriod } from '../../../src/kernel/calendar';
import { deskOver, WISHES } from './drawnDesk';

const OPENED = deskOver({
  房屋台账:
    '房号 | 建筑面积 | 房屋状态\n1-2-301 | 80 | 已入住\n1-2-302 | 90 | 空置\n11-2-301 | 70 | 已入住\n2-1-101 | 60 | 已入住',
  业主登记: `房号 | 姓名 | 身份 | 电话 | 产权止 | 交费人
1-2-301 | 旧业主 | 产权人 | 13700137000 | 2024-01-01 |
1-2-301 | 王小明 | 产权人 | 13800138001 | | 是
1-2-301 | 李租客 | 租户 | 13900139002 | |
1-2-302 | 王芳 | 产权人 | 0531-88886666 | |
2-1-101 | 张王氏 | 产权人 | | |`,
  费用明细:
    "房号 | 收费项目 | 账期 | 应收\n1-2-301 | 物业费 | '2026-10 | 100\n1-2-301 | 物业费 | '2026-11 | 100\n1-2-301 | 水费 | '2026-11 | 30",
  收款记录:
    '收据号 | 房号 | 交款人 | 收款日期 | 金额\nSJ-1 | 1-2-301 | 王小明 | 2026-11-01 | 120\nSJ-2 | 1-2-301 | 王小明 | 2026-11-20 | 10',
  催缴记录:
    '房号 | 次数 | 时间 | 方式\n1-2-301 | 1提示 | 2026-11-02 | 电话\n1-2-301 | 2催缴 | 2026-11-18 | 上门',
  诉求登记:
    '单号 | 类型 | 受理时间 | 房号 | 内容 | 派往部门 | 完成时间\nTS-1 | 投诉 | 2026-11-20 | 1栋2单元301 | 吵 | 客服 |\nBX-1 | 报修 | 2026-11-01 | 1-2-301 | 灯 | 工程 | 2026-11-02',
});

test.each([
  ['1-2-301', ['1-2-301', '11-2-301']],
  ['1栋2单元301室', ['1-2-301', '11-2-301']],
  ['1栋2', ['1-2-301', '1-2-302', '11-2-301']],
  ['12302', ['1-2-302']],
  ['2-1', ['2-1-101']],
  ['王', ['1-2-301', '1-2-302', '2-1-101']],
  ['9002', ['1-2-301']],
  ['8888', ['1-2-302']],
  ['没有', []],
  [' ', []],
])('%s finds %j', (text, expected) => {
  expect(findUnits(OPENED, text, 10).map(({ unit }) => unit)).toEqual(expected);
});

test('gives as many as asked for, with who lives there', () => {
  expect(findUnits(OPENED, '1', 1)).toEqual([{ unit: '1-2-301', names: ['王小明', '李租客'], by: 'unit' }]);
});

test('the card shows people, money by month, what was sent and what is open', () => {
  const card = unitCard(OPENED, billed(OPENED, WISHES), '1-2-301', WISHES)!;
  expect(card.people.map(({ name, relation, phone, isPayer }) => [name, relation, phone, isPayer])).toEqual([
    ['旧业主', 'owner', '137****7000', false],
    ['王小明', 'owner', '138****8001', true],
    ['李租客', 'tenant', '139****9002', false],
  ]);
  expect(card.periods.map(({ period, net, owing }) => [showPeriod(period), net, owing])).toEqual([
    ['2026-11', 13000, 10000],
    ['2026-10', 10000, 0],
  ]);
  expect([card.owed, card.credit, card.payer, card.lastReminder?.level]).toEqual([
    10000,
    0,
    '王小明',
    'demand',
  ]);
  expect(card.payments.map(({ receiptNo }) => receiptNo)).toEqual(['SJ-2', 'SJ-1']);
  expect(card.requests.map(({ request, clock }) => [request.ticket, clock.state])).toEqual([
    ['TS-1', 'overdue'],
    ['BX-1', 'closedInTime'],
  ]);
});

test('phones in full are had by asking', () => {
  expect(phonesOf(OPENED, '1-2-301').map(({ phone }) => phone)).toEqual([
    '13700137000',
    '13800138001',
    '13900139002',
  ]);
});

test('nobody’s unit has no card', () => {
  expect(unitCard(OPENED, billed(OPENED, WISHES), '9-9-999', WISHES)).toBeNull();
});

test('twenty thousand units are found in while people type', () => {
  const units = Array.from(
    { length: 20000 },
    (_, i) => `${1 + Math.floor(i / 400)}-${1 + (Math.floor(i / 100) % 4)}-${101 + (i % 100)}`,
  );
  const opened = deskOver({
    业主登记: [
      '房号 | 姓名 | 电话',
      ...units.map((unit, i) => `${unit} | 业主${String(i)} | ${String(13800000000 + i)}`),
    ].join('\n'),
  });
  findUnits(opened, '1', 20);
  const texts = ['5', '5栋', '5栋2', '业主199', '138000199', '没有的'];
  const start = performance.now();
  for (let n = 0; n < 10; n += 1) for (const text of texts) findUnits(opened, text, 20);
  // Measured 2 ms a key; CI may be several times slower.
  expect((performance.now() - start) / (10 * texts.length)).toBeLessThan(20);
});
