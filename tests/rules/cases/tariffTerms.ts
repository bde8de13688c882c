import { parseDecimal } from '../../../src/kernel/decimal';
import type { Case } from '../drawn';

export const tariffTermCases: readonly Case[] = [
  [
    'RATE-007',
    'a handling fee on top of water, and as an item of its own',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 月附加 | 代收
    水费 | 3.85 | 计量 | 2 | 是
    水费手续费 | 1 | 固定 | | 是`,
    [
      'D2 “水费”为代收费用，不得加收手续费（物业管理条例第44条）。',
      'A3 “水费手续费”为代收费用，不得加收手续费（物业管理条例第44条）。',
    ],
  ],
  [
    'RATE-007',
    'passed on as it is; an add-on of one’s own item',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 月附加 | 代收
    水费 | 3.85 | 计量 | 0 | 是
    物业管理费 | 2 | 面积 | 15 | 否`,
    [],
  ],
  [
    'RATE-008',
    'Shandong',
    '# 房屋台账\n房号 | 建筑面积\n1-1-101 | 80',
    ['山东省规定报停不得收费，当前比例 30%。'],
    { profile: '山东', heatStopRatio: parseDecimal('0.3') },
  ],
  [
    'RATE-008',
    'elsewhere',
    '# 房屋台账\n房号 | 建筑面积\n1-1-101 | 80',
    [],
    { profile: '北京', heatStopRatio: parseDecimal('0.3') },
  ],
  [
    'RATE-008',
    'Shandong, free',
    '# 房屋台账\n房号 | 建筑面积\n1-1-101 | 80',
    [],
    { profile: '山东', heatStopRatio: parseDecimal('0') },
  ],
  [
    'LATE-001',
    'on, and no rate',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | | 第8条`,
    ['E2 已启用违约金但未填写日费率。'],
  ],
  [
    'LATE-001',
    'off, or with a rate',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | 0.0005 | 第8条
    垃圾费 | 10 | 固定 | 否 | |`,
    [],
  ],
  [
    'LATE-002',
    'no clause',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | 0.0005 |`,
    ['F2 违约金没有对应合同条款，通知单将不计收。'],
  ],
  [
    'LATE-002',
    'a clause, or nothing to charge',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | 0.0005 | 第8条
    垃圾费 | 10 | 固定 | 否 | |`,
    [],
  ],
  [
    'LATE-003',
    'three per mille a day',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | 0.003 | 第8条`,
    ['E2 日费率 0.3% 折合年化 109.50%，可能被法院酌减（民法典585条）。'],
  ],
  [
    'LATE-003',
    'half a per mille',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 计违约金 | 日费率 | 合同条款
    物业管理费 | 2 | 面积 | 是 | 0.0005 | 第8条`,
    [],
  ],
  [
    'LATE-004',
    'water has no penalty of its own',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 代收 | 计违约金 | 日费率 | 合同条款
    水费 | 3.85 | 计量 | 是 | 是 | 0.0005 |`,
    ['E2 “水费”为代收费用，不得套用物业费违约金。'],
  ],
  [
    'LATE-004',
    'the water contract has a clause',
    `# 收费标准
    收费项目 | 单价 | 计费方式 | 代收 | 计违约金 | 日费率 | 合同条款
    水费 | 3.85 | 计量 | 是 | 是 | 0.0005 | 供水合同第5条`,
    [],
  ],
];
