import { grid } from '../grid';
import { reading } from '../reading';

test('a register is found by its headings, whatever its name and whatever stands above it', () => {
  const drawn = reading(grid('Sheet1')`
    锦绣花园业主情况一览
    填报日期：2026-11-01

    联系电话 | 户  主 | 室号 | 说明
    '13800138000 | 张三 | 8栋1单元2602 |
    '13900139000 | 李四 | 8#1-2603室 | 出租`);
  expect(drawn).toEqual({
    register: 'owners',
    rows: [
      'unit=8-1-2602 ownerName=张三 phone=13800138000',
      'unit=8-1-2603 ownerName=李四 phone=13900139000 remark=出租',
    ],
    issues: [],
  });
});

test('totals, signatures, blank rows and notes beside the table are no entries', () => {
  const drawn = reading(grid('收费表')`
    房号 | 收费项目 | 账期 | 应收金额 | | 填表说明
    1-1-101 | 物业费 | '2026-11 | 150 | | 1. 金额以元计
    · | · | | | | 2. 勿改表头
    1-1-102 | 物业费 | '2026-11 | 160
    一单元小计 | | | 310
    合计 | | | 310
    制表人：王会计 | | 审核： |`);
  expect(drawn.rows).toEqual([
    'unit=1-1-101 item=物业费 period=2026-11 gross=150.00',
    'unit=1-1-102 item=物业费 period=2026-11 gross=160.00',
  ]);
  expect(drawn.issues).toEqual([]);
});

test('a header of two rows: the item above, its columns below', () => {
  const drawn = reading(grid('三月')`
    ××小区2024年3月收费表
    房号 | 业主 | 水费 | | | 物业费
     | | 上次 | 本次 | 金额 |
    1-1-101 | 张三 | 10 | 12 | 7.7 | 150`);
  expect(drawn.rows).toEqual([
    'unit=1-1-101 payer=张三 item=水费 period=2024-03 prev=10 curr=12 gross=7.70',
    'unit=1-1-101 payer=张三 item=物业费 period=2024-03 gross=150.00',
  ]);
});

test('a header of two rows: the amount above, the items below', () => {
  const drawn = reading(grid('收费表')`
    房号 | 应收 | | | 合计
     | 物业费 | 水费 | 电费 |
    1-1-101 | 100 | 20.5 | 30 | =150.5`);
  expect(drawn.rows).toEqual([
    'unit=1-1-101 item=物业费 gross=100.00',
    'unit=1-1-101 item=水费 gross=20.50',
    'unit=1-1-101 item=电费 gross=30.00',
  ]);
});

test('a wide sheet without sub-headings is a row per item', () => {
  const drawn = reading(grid('2026年11月收费')`
    房号 | 物业费 | 水费 | 往期欠费
    1-1-101 | 100 | | 30
    1-1-102 | 100 | 5 |`);
  expect(drawn.rows).toEqual([
    'unit=1-1-101 item=物业费 period=2026-11 gross=100.00 arrears=30.00',
    'unit=1-1-102 item=物业费 period=2026-11 gross=100.00',
    'unit=1-1-102 item=水费 period=2026-11 gross=5.00',
  ]);
});

test('a merged owner stands for all rows it covers', () => {
  const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
  const drawn = reading(grid('业主登记', { merges })`
    房号 | 业主姓名 | 备注
    1-1-101 | 赵伟 |
    1-1-102 | | 车位`);
  expect(drawn.rows).toEqual(['unit=1-1-101 ownerName=赵伟', 'unit=1-1-102 ownerName=赵伟 remark=车位']);
});

test.each([
  [
    'a date in place of a unit is refused with what it may have been',
    '2026-01-02',
    'UNIT-003 A2 A2 的房号被 Excel 识别成了日期（2026-01-02 ← 1-2?）。请改为文本后重新输入。',
  ],
  ['an error value', '#REF!', 'WB-009 A2 单元格 A2 是错误值 #REF!。'],
  ['a formula nobody calculated', '=?', 'WB-013 A2 A2 的公式没有计算结果，请先重算。'],
  ['ditto marks', '同上', 'UNIT-015 A2 A2 的房号“同上”无法识别。请写成 楼栋-单元-室 的样子，如 1-2-301。'],
  ['nothing', '', 'UNIT-001 A2 第 2 行房号为空。'],
])('%s: the row is no record', (_, unit, sentence) => {
  const drawn = reading(grid('业主登记')([`房号 | 业主姓名\n${unit} | 张三`]));
  expect(drawn.rows).toEqual([]);
  expect(drawn.issues).toEqual([sentence]);
});

test('numbers kept as text and full-width digits are read, and said', () => {
  const drawn = reading(grid('收费表')`
    房号 | 收费项目 | 应收
    １－１－１０１ | 水费 | '１２.５`);
  expect(drawn.rows).toEqual(['unit=1-1-101 item=水费 gross=12.50']);
  expect(drawn.issues).toEqual([
    'WB-011 A2 A2 含全角或不可见字符，已按“1-1-101”读取。',
    'WB-010 C2 C2 是文本型数字，已按 12.50 读取。',
  ]);
});

test('names of one fee item are one item', () => {
  const drawn = reading(grid('收费表')`
    房号 | 收费项目 | 应收
    1-1-101 | 物业管理费 | 100
    1-1-102 | 治理费 | 100`);
  expect(drawn.rows.map((row) => row.split(' ')[1])).toEqual(['item=物业管理费', 'item=物业管理费']);
});

test('a unit may stand in three columns: building, entrance, room', () => {
  const drawn = reading(grid('房屋信息')`
    楼号 | 单元 | 房间 | 建筑面积
    1 | 1 | 101 | 89.5
    2栋 | 3单元 | '0502 | 90
    2 | 3 | '2-3-503 | 91`);
  expect(drawn.rows.map((row) => row.split(' ')[0])).toEqual([
    'unit=1-1-101',
    'unit=2-3-0502',
    'unit=2-3-503',
  ]);
});

test('a short number among whole ones is a whole number too', () => {
  const drawn = reading(grid('房屋台账')`
    房号 | 楼栋 | 建筑面积
    1-1-101 | 1栋 | 89.5
    1-1-102 | 1栋 | 89.5
    S01 | 沿街商铺 | 40`);
  expect(drawn.rows.at(-1)).toContain('unit=S01 ');
});
