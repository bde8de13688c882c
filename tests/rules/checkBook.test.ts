import ids from '../fixtures/id-vectors.json';
import { momentOf, parseDay, parsePeriod } from '../../src/kernel/calendar';
import { readBook } from '../../src/registers/readBook';
import { certificateFaults } from '../../src/rules/certificate';
import { checkBook } from '../../src/rules/checkBook';
import { drawnBook, grid } from '../grid';
import { asOf, drawn, issuesOf, said } from './drawn';

const UNITS = [101, 102, 201, 202, 301, 302].map((room) => `1-1-${String(room)}`);
const IDS = [
  '110101195001100004',
  '110101195102110009',
  '110101195203120003',
  '110101195304130008',
  '110101195405140002',
  '110101195506150007',
];

/** What a small office keeps: people, areas and handovers in one sheet, three columns of standards, fees as typed. */
function smallOffice(): ReturnType<typeof readBook> {
  const book = drawnBook();
  const sheet = (name: string, heads: string, rows: readonly string[]) =>
    grid(name, { book })([[heads, ...rows].join('\n')]);
  const grids = [
    sheet(
      '业主登记',
      '房号|业主姓名|联系电话|身份证号|建筑面积|入伙日期|备注',
      UNITS.map(
        (unit, n) =>
          `${unit}|赵伟${String(n)}|'1990000000${String(n)}|'${IDS[n] ?? ''}|${String(60 + 13.25 * n)}|2020-0${String(n + 1)}-01|`,
      ),
    ),
    sheet('收费标准', '收费项目|单价|计费方式', [
      '物业管理费|2.5|按面积',
      '水费|3.85|按读数',
      '电费|0.6|按读数',
      '采暖费|25|按面积',
      '其他||手工',
    ]),
    sheet(
      '抄表记录',
      '房号|表类型|上期读数|本期读数|抄表日期',
      UNITS.map((unit, n) => `${unit}|水表|${String(100 + n)}|${String(100 + 2 * n)}|2026-11-01`),
    ),
    sheet(
      '收费表',
      '房号|收费项目|账期|应收金额|实收金额|备注',
      UNITS.flatMap((unit, n) => [
        `${unit}|物业管理费|'2026-11|${String(150 + 32.5 * n)}|${String(n % 2 === 0 ? 150 + 32.5 * n : 0)}|`,
        `${unit}|水费|'2026-11|${String(3.85 * n)}|0|`,
      ]),
    ),
    sheet('投诉记录', '编号|日期|房号|业主姓名|联系电话|类型|内容|派单部门|状态|回访结果', [
      "TS20261101-001|2026-11-01|1-1-101|赵伟|'19900000000|报修|厨房漏水|工程部|已完成|满意",
    ]),
  ];
  return readBook(grids, { period: null, asOf: parseDay('2026-11-22')! });
}

test('a small office that keeps few columns is not told of those it does not keep', () => {
  const { book, period, issues } = smallOffice();
  const day = parseDay('2026-11-22')!;
  const found = checkBook(book, { period, asOf: day, now: momentOf(day, 600) }, issues);
  expect(period).toBe(parsePeriod('2026-11'));
  expect(found.filter(({ severity }) => severity !== 'note').map(said)).toEqual([]);
});

test('issues stand in the order of registers, rows and columns, not of rules', () => {
  const issues = issuesOf(`# 收费标准
  收费项目 | 单价 | 计费方式
  物业管理费 | -1 | 面积
  # 业主登记
  房号 | 姓名 | 证件类型 | 证件号 | 车牌
  1-1-109 | 张三 | | '110105194912310021 | 一二三
  1-1-108 | 李四 | 身份证 | '110105194912310021 |
  # 房屋台账
  房号 | 建筑面积 | 交付日期
  1-1-101 | 80 | 2042-01-01`);
  expect(issues.map(({ sheet, cell, code }) => `${sheet ?? ''} ${cell ?? ''} ${code}`)).toEqual([
    '房屋台账 C2 UNIT-012',
    '业主登记 A2 OWN-002',
    '业主登记 C2 OWN-013',
    '业主登记 D2 OWN-006',
    '业主登记 E2 OWN-024',
    '业主登记 A3 OWN-002',
    '业主登记 D3 OWN-006',
    '业主登记 D3 OWN-014',
    '收费标准 B2 RATE-002',
  ]);
});

test('an issue says which register, unit and cell it concerns', () => {
  const [issue] = issuesOf('# 抄表记录\n房号 | 表种 | 上次读数 | 本次读数\n1-1-101 | 水 | 5 | 4');
  expect(issue).toEqual({
    code: 'MTR-002',
    severity: 'error',
    sheet: '抄表记录',
    cell: 'D2',
    unit: '1-1-101',
    register: 'meters',
    facts: { unit: '1-1-101', meter: { zh: '水', en: 'Water' }, prev: '5', curr: '4' },
  });
});

test('the items of a wide sheet share its cells: what is wrong with one is said once', () => {
  const issues = issuesOf(`# 房屋台账
  房号 | 建筑面积
  1-1-101 | 80
  # 收费表
  房号 | 账期 | 物业费 | 水费 | 电费
  1-1-109 | '2024-06 | 100 | 20 | 30`);
  expect(issues.map(said)).toEqual(['A2 第 2 行房号“1-1-109”不存在。']);
});

test('who was born before 1900 is pointed at, not left out', () => {
  const [issue] = issuesOf(
    `# 业主登记\n房号 | 姓名 | 证件类型 | 证件号\n1-1-101 | 张三 | 身份证 | '440524188001010014`,
  );
  expect([issue?.code, issue?.severity]).toEqual(['OWN-007', 'warning']);
});

test('a book without any sheet has nothing to be blamed for', () => {
  const { book } = drawn('');
  expect(checkBook(book, { period: parsePeriod('2024-06')!, asOf, now: momentOf(asOf, 0) })).toEqual([]);
});

describe('certificate vectors of the standards', () => {
  const codeIn = (expected: string): readonly string[] => expected.match(/OWN-\d{3}/gu) ?? [];
  test.each(ids.residentId.filter(([number = '']) => !number.includes('(number)')))(
    '%s %s',
    (number = '', expected = '') => {
      const faults = certificateFaults({ certType: 'residentId', certNo: number, sex: null }, asOf);
      expect(faults.map(({ code }) => code)).toEqual(codeIn(expected));
    },
  );
  test.each(ids.uscc)('%s %s', (number = '', expected = '') => {
    const faults = certificateFaults({ certType: 'creditCode', certNo: number, sex: null }, asOf);
    // Where two codes are named, the alphabet is looked at before the check character.
    expect(faults.map(({ code }) => code)).toEqual(codeIn(expected).slice(0, 1));
  });
});
