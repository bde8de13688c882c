import type { Case } from '../drawn';

const units = `# 房屋台账
房号 | 建筑面积 | 房屋状态 | 物业类型
1-1-101 | 80 | 已入住 | 住宅
1-1-102 | 80 | 空置 | 住宅
1-1-103 | 80 | 未售 | 住宅
1-0-1 | 12 | 已入住 | 车位
`;

/** Monthly readings of one water meter from 2024-01 on. */
function monthly(...counts: readonly number[]): string {
  const rows = counts
    .slice(1)
    .map((curr, n) => `1-1-101 | 水 | ${String(counts[n])} | ${String(curr)} | '2024-0${String(n + 1)}`);
  return `# 抄表记录\n房号 | 表种 | 上次读数 | 本次读数 | 账期\n${rows.join('\n')}`;
}

export const usageCases: readonly Case[] = [
  [
    'MTR-004',
    'ten a month, then a hundred',
    monthly(0, 10, 20, 30, 40, 50, 150),
    ['D7 房号 1-1-101 水 用量 100 是近期均值的 10 倍。'],
  ],
  ['MTR-004', 'three times is still usual', monthly(0, 10, 20, 30, 60), []],
  ['MTR-004', 'little usage doubles easily', monthly(0, 1, 2, 3, 12), []],
  ['MTR-004', 'two readings make no mean', monthly(0, 10, 20, 120), []],
  [
    'MTR-005',
    'oracle C07',
    '# 抄表记录\n房号 | 表种 | 上次读数 | 本次读数\n1-1-101 | 燃气 | 88 | 88',
    ['D2 房号 1-1-101 燃气 用量为 0。'],
  ],
  ['MTR-005', 'nothing in an earlier month is past', monthly(5, 5, 9), []],
  [
    'MTR-006',
    'water runs where nobody lives; the multiplier counts',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 倍率
    1-1-102 | 水 | 5 | 8 | 10
    1-1-103 | 水 | 5 | 6 |`,
    ['D2 房号 1-1-102 未入住却有用量 30。', 'D3 房号 1-1-103 未入住却有用量 1。'],
  ],
  [
    'MTR-006',
    'lived in; empty and still',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数
    1-1-101 | 水 | 5 | 8
    1-1-102 | 水 | 5 | 5`,
    [],
  ],
  [
    'MTR-010',
    'one of two units handed over; what is unsold and what is parked have no meter',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 抄表日期
    1-1-101 | 水 | 5 | 8 | 2024-06-15`,
    ['抄表记录 有 1 户未抄表。'],
  ],
  [
    'MTR-010',
    'all are read',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 抄表日期
    1-1-101 | 水 | 5 | 8 | 2024-06-15
    1-1-102 | 电 | 5 | 5 | 2024-06-15`,
    [],
  ],
  [
    'MTR-010',
    'nobody has begun this month',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 抄表日期
    1-1-101 | 水 | 5 | 8 | 2024-05-15`,
    [],
  ],
  [
    'MTR-011',
    'a fifth is lost between the building’s meter and those of its units',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 账期 | 备注
    1-1-900 | 水 | 0 | 100 | '2024-06 | 1栋总表
    1-1-101 | 水 | 0 | 50 | '2024-06 |
    1-1-102 | 水 | 0 | 30 | '2024-06 |
    2-1-101 | 水 | 0 | 500 | '2024-05 |`,
    ['D2 总表 100 与分表合计 80 相差 20%。'],
  ],
  [
    'MTR-011',
    'a tenth is usual; power is another matter',
    `${units}# 抄表记录
    房号 | 表种 | 上次读数 | 本次读数 | 账期 | 备注
    1-1-900 | 水 | 0 | 100 | '2024-06 | 总表
    1-1-101 | 水 | 0 | 60 | '2024-06 |
    1-1-102 | 水 | 0 | 30 | '2024-06 |
    1-1-102 | 电 | 0 | 900 | '2024-06 |`,
    [],
  ],
];
