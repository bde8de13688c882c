import { accountsFor } from '../../src/billing/accounts';
import { allChargesFor } from '../../src/billing/charges';
import { collectionOf } from '../../src/billing/collection';
import { yuan as text } from '../../src/kernel/money';
import { readBook } from '../../src/registers/readBook';
import { day, period } from '../book';
import { drawnBook, grid } from '../grid';

/** A small office's workbook as its clerks keep it, read and billed for June 2024. */
function june(): ReturnType<typeof readBook>['book'] {
  const book = drawnBook();
  const grids = [
    grid('房屋台账', { book })`
      房号 | 楼栋 | 物业类型 | 建筑面积 | 房屋状态 | 交付日期
      1栋1单元102 | 1 | 住宅 | 120.36 | 已入住 | 2020-05-01
      1-2-302 | 1 | 住宅 | 87.54 | 空置 | 2021-03-15
      2-1-101 | 2 | 商铺 | 60 | 未售 |
    `,
    grid('业主登记', { book })`
      房号 | 姓名 | 电话
      1-1-102 | 王小明 | 13800138000
      1-2-302 | 李四 | 13800138001
    `,
    grid('收费标准', { book })`
      收费项目 | 计费方式 | 单价 | 适用类型 | 应缴日规则 | 代收 | 计违约金 | 日费率 | 合同条款
      物业管理费 | 面积 | 2.35 | 住宅 | 当月25日 | 否 | 是 | 0.0005 | 第十二条
      物业管理费 | 面积 | 5 | 商铺 | 当月25日 | 否 | 否 | |
      水费 | 计量 | 5 | | 当月25日 | 是 | 否 | |
      垃圾清运费 | 固定 | 15 | 住宅 | 当月25日 | 否 | 否 | |
    `,
    grid('抄表记录', { book })`
      房号 | 表种 | 上次读数 | 本次读数 | 抄表日期
      1-1-102 | 水表 | 1234 | 1250 | 2024-06-20
    `,
    grid('收款记录', { book })`
      收据号 | 房号 | 收款日期 | 金额
      R001 | 1-1-102 | 2024-06-22 | 377.85
    `,
  ];
  return readBook(grids, { period: period('2024-06'), asOf: day('2024-06-30') }).book;
}

const AT = { period: period('2024-06'), asOf: day('2024-06-30') };

test('a drawn workbook is billed from its standards', () => {
  const book = june();
  const { charges, issues } = allChargesFor(book, AT, 'zh');
  expect(issues).toEqual([]);
  expect(
    charges.map(({ unit, payer, bearer, item, net, basis }) =>
      [unit, payer ?? bearer, item, text(net), basis].join(' '),
    ),
  ).toEqual([
    '1-1-102 王小明 物业管理费 282.85 120.36㎡×2.35元/㎡·月×1月=282.85',
    '1-1-102 王小明 水费 80.00 1250-1234=16，16×5元=80.00',
    '1-1-102 王小明 垃圾清运费 15.00 15元/月×1月=15.00',
    '1-2-302 李四 物业管理费 205.72 87.54㎡×2.35元/㎡·月×1月=205.72',
    '1-2-302 李四 垃圾清运费 15.00 15元/月×1月=15.00',
    '2-1-101 developer 物业管理费 300.00 60㎡×5元/㎡·月×1月=300.00',
  ]);
  expect(charges[0]!.sources.map(({ sheet }) => sheet)).toEqual(['房屋台账', '收费标准']);
});

test('and settled and summed up by building, item and supplier', () => {
  const book = june();
  const accounts = accountsFor(book, allChargesFor(book, AT, 'zh').charges, AT);
  const { community, service, passThrough, developer, buildings, items, debtors } = collectionOf(
    book,
    accounts,
    AT,
  );
  expect(
    accounts
      .get('1-2-302')!
      .charges.map(({ owing, overdueDays, lateFee }) => [text(owing), overdueDays, text(lateFee)]),
  ).toEqual([
    ['15.00', 5, '0.00'],
    ['205.72', 5, '0.51'],
  ]);
  expect(
    [community, service, passThrough, developer].map(({ receivable, collected }) => [
      receivable.value,
      collected.value,
    ]),
  ).toEqual([
    ['598.57', '377.85'],
    ['518.57', '297.85'],
    ['80.00', '80.00'],
    ['300.00', '0.00'],
  ]);
  expect(buildings.map(({ name, figures }) => [name, figures.householdRate.value])).toEqual([
    ['1', '0.5000'],
    ['2', null], // nobody there is billed
  ]);
  expect(items.map(({ name, figures }) => [name, figures.closing.value]).sort()).toEqual([
    ['垃圾清运费', '15.00'],
    ['水费', '0.00'],
    ['物业管理费', '205.72'],
  ]);
  expect(debtors).toEqual([{ unit: '1-2-302', payer: '李四', owing: 22072, cumulative: 22072 }]);
});

test('a gift of the developer that names neither share nor amount is his whole, read from a sheet', () => {
  const book = drawnBook();
  const grids = [
    grid('房屋台账', { book })`
      房号 | 物业类型 | 建筑面积 | 房屋状态 | 交付日期
      1-1-101 | 住宅 | 100 | 已入住 | 2020-05-01`,
    grid('收费标准', { book })`
      收费项目 | 计费方式 | 单价 | 生效起
      物业管理费 | 面积 | 2 | 2020-01-01`,
    grid('减免登记', { book })`
      房号 | 项目 | 期间起 | 期间止 | 类型 | 依据 | 审批人 | 承担方
      1-1-101 | 物业管理费 | 2024-06-01 | 2024-06-30 | 开发商赠送 | 购房协议 | 钱国平 | 建设单位`,
  ];
  const at = { period: period('2024-06'), asOf: day('2024-06-30') };
  const { charges } = allChargesFor(readBook(grids, at).book, at, 'zh');
  expect(charges.map(({ bearer, net }) => [bearer, text(net)])).toEqual([['developer', '200.00']]);
});
