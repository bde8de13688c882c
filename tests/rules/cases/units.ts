import { parseDecimal } from '../../../src/kernel/decimal';
import type { Case } from '../drawn';

export const unitCases: readonly Case[] = [
  [
    'UNIT-002',
    'one unit, spelt in two ways',
    `# 房屋台账
    房号 | 建筑面积
    1-1-101 | 80
    1-1-102 | 80
    1栋1单元101 | 80`,
    ['A4 房号“1-1-101”重复：第 2、4 行。'],
  ],
  [
    'UNIT-002',
    'in two sheets of the register the rows say which',
    `# 房屋台账
    房号 | 建筑面积
    1-1-101 | 80
    # 房屋台账2
    房号 | 建筑面积
    1-1-101 | 80`,
    ['A2 房号“1-1-101”重复：第 房屋台账!2、房屋台账2!2 行。'],
  ],
  [
    'UNIT-002',
    'the family stands in the same combined sheet: people, not units, are repeated',
    `# 业主登记
    房号 | 业主姓名 | 身份 | 建筑面积
    1-1-101 | 张三 | 产权人 | 80
    1-1-101 | 李四 | 家属 | 80`,
    [],
  ],
  [
    'UNIT-002',
    'a combined sheet has a row for each fee of a unit',
    `# 收费表
    房号 | 业主姓名 | 建筑面积 | 收费项目 | 账期 | 应收
    1-1-101 | 张三 | 80 | 物业管理费 | '2024-06 | 200
    1-1-101 | 张三 | 80 | 水费 | '2024-06 | 20`,
    [],
  ],
  [
    'UNIT-006',
    'a home of 5 m², and one of 1200',
    `# 房屋台账
    房号 | 建筑面积 | 物业类型
    1-1-101 | 5 | 住宅
    1-1-102 | 1200.5 | 住宅`,
    ['B2 房号 1-1-101 面积 5㎡ 超出常见范围。', 'B3 房号 1-1-102 面积 1200.5㎡ 超出常见范围。'],
  ],
  [
    'UNIT-006',
    '10 and 1000 are still usual; a parking place may be small',
    `# 房屋台账
    房号 | 建筑面积 | 物业类型
    1-1-101 | 10 | 住宅
    1-1-102 | 1000 | 住宅
    1-0-1 | 6 | 车位`,
    [],
  ],
  [
    'UNIT-007',
    'larger inside than outside',
    `# 房屋台账
    房号 | 建筑面积 | 套内面积
    1-1-101 | 80 | 80.01`,
    ['C2 房号 1-1-101 套内面积大于建筑面积。'],
  ],
  [
    'UNIT-007',
    'as large, or not measured',
    `# 房屋台账
    房号 | 建筑面积 | 套内面积
    1-1-101 | 80 | 80
    1-1-102 | 80 |`,
    [],
  ],
  [
    'UNIT-010',
    'handed over but said not to be; somebody pays for an unsold unit',
    `# 房屋台账
    房号 | 建筑面积 | 房屋状态 | 交付日期
    1-1-101 | 80 | 未交付 | 2024-05-01
    1-1-102 | 80 | 未售 |
    # 业主登记
    房号 | 姓名 | 身份 | 交费人
    1-1-102 | 张三 | 产权人 | 是`,
    [
      'C2 房号 1-1-101 状态为“未交付”，但已有交付日期或业主。',
      'C3 房号 1-1-102 状态为“未售”，但已有交付日期或业主。',
    ],
  ],
  [
    'UNIT-010',
    'the developer pays for what is not sold; a buyer may be registered before the handover',
    `# 房屋台账
    房号 | 建筑面积 | 房屋状态 | 交付日期
    1-1-101 | 80 | 未售 |
    1-1-102 | 80 | 未交付 |
    # 业主登记
    房号 | 姓名 | 身份 | 交费人
    1-1-101 | 开发公司 | 建设单位 | 是
    1-1-102 | 张三 | 产权人 | 否`,
    [],
  ],
  [
    'UNIT-011',
    'handed over, and nobody is registered',
    `# 房屋台账
    房号 | 建筑面积 | 房屋状态
    1-1-101 | 80 | 已入住
    1-1-102 | 80 | 已入住
    # 业主登记
    房号 | 姓名
    1-1-101 | 张三`,
    ['C3 房号 1-1-102 已交付但没有业主。'],
  ],
  [
    'UNIT-011',
    'no 业主登记 in the workbook: nothing can be said',
    `# 房屋台账
    房号 | 建筑面积 | 房屋状态
    1-1-101 | 80 | 已入住`,
    [],
  ],
  [
    'UNIT-011',
    'the owner is there, in a row that was left out for another mistake',
    `# 房屋台账
    房号 | 建筑面积 | 房屋状态
    1-1-101 | 80 | 已入住
    # 业主登记
    房号 | 姓名
    1-1-101 |
    1-1-102 | 李四`,
    [],
  ],
  [
    'UNIT-012',
    'tomorrow, and before there were property companies',
    `# 房屋台账
    房号 | 建筑面积 | 交付日期
    1-1-101 | 80 | 2024-06-21
    1-1-102 | 80 | 1989-12-31`,
    ['C2 房号 1-1-101 交付日期 2024-06-21 不合理。', 'C3 房号 1-1-102 交付日期 1989-12-31 不合理。'],
  ],
  [
    'UNIT-012',
    'today, and not known',
    `# 房屋台账
    房号 | 建筑面积 | 交付日期
    1-1-101 | 80 | 2024-06-20
    1-1-102 | 80 | 1990-01-01
    1-1-103 | 80 |`,
    [],
  ],
  [
    'UNIT-014',
    'more than half a percent is missing',
    `# 房屋台账
    房号 | 建筑面积
    1-1-101 | 89.5
    1-1-102 | 100.25`,
    ['房屋台账 面积合计 189.75 与项目总面积 200 不符。'],
    { totalArea: parseDecimal('200') },
  ],
  [
    'UNIT-014',
    'half a percent is',
    `# 房屋台账
    房号 | 建筑面积
    1-1-101 | 99
    1-1-102 | 100`,
    [],
    { totalArea: parseDecimal('200') },
  ],
  [
    'UNIT-014',
    'an area could not be read, so the sum is open',
    `# 房屋台账
    房号 | 建筑面积
    1-1-101 | 89.5
    1-1-102 | 一百`,
    [],
    { totalArea: parseDecimal('200') },
  ],
];
