import type { Case } from '../drawn';

/** One certificate in a sheet with types. */
function typed(type: string, number: string, sex = ''): string {
  return `# 业主登记
  房号 | 姓名 | 证件类型 | 证件号 | 性别
  1-1-101 | 张三 | ${type} | '${number} | ${sex}`;
}

/** One certificate in a sheet that knows only 身份证号. */
function untyped(number: string): string {
  return `# 业主登记
  房号 | 姓名 | 身份证号
  1-1-101 | 张三 | '${number}`;
}

export const certificateCases: readonly Case[] = [
  [
    'OWN-004',
    '17 characters',
    typed('身份证', '99000020000808004'),
    ['D2 D2 身份证号应为 18 位（末位可为 X）。'],
  ],
  [
    'OWN-004',
    '17 digits, without a type column',
    untyped('99000020000808004'),
    ['C2 C2 身份证号应为 18 位（末位可为 X）。'],
  ],
  [
    'OWN-004',
    'said to be an identity card, but a passport',
    typed('身份证', 'E12345678'),
    ['D2 D2 身份证号应为 18 位（末位可为 X）。'],
  ],
  ['OWN-004', 'the standard example', typed('身份证', '11010519491231002X'), []],
  ['OWN-004', 'a passport says so', typed('护照', 'E12345678'), []],
  ['OWN-004', 'a passport in a sheet without types', untyped('E12345678'), []],
  ['OWN-004', 'a company among people, without types', untyped('91350100M000100Y43'), []],
  [
    'OWN-005',
    'a number that went through Excel and came back as text',
    untyped('1.10101E+17'),
    ['C2 C2 身份证号以数字保存，末几位已被 Excel 置 0，请以文本重新录入。'],
  ],
  ['OWN-005', 'all digits are there', untyped('34052419800101001X'), []],
  ['OWN-006', 'check digit', typed('身份证', '110105194912310021'), ['D2 D2 身份证校验位错误（应为 X）。']],
  [
    'OWN-006',
    'check digit, without a type column',
    untyped('110105194912310021'),
    ['C2 C2 身份证校验位错误（应为 X）。'],
  ],
  ['OWN-006', 'an unknown region is no fault: districts change', typed('身份证', '990000198001010012'), []],
  [
    'OWN-007',
    'no such day',
    typed('身份证', '99000019910229002X'),
    ['D2 D2 身份证出生日期 1991-02-29 无效。'],
  ],
  [
    'OWN-007',
    'born after today',
    typed('身份证', '110101202611010009'),
    ['D2 D2 身份证出生日期 2026-11-01 无效。'],
  ],
  [
    'OWN-007',
    'born before 1900',
    typed('身份证', '440524188001010014'),
    ['D2 D2 身份证出生日期 1880-01-01 无效。'],
  ],
  ['OWN-007', 'a leap day that exists', typed('身份证', '990000199202290027'), []],
  [
    'OWN-008',
    'the 17th digit is even',
    typed('身份证', '11010519491231002X', '男'),
    ['E2 E2 性别与身份证号不符。'],
  ],
  ['OWN-008', 'it fits, or nobody said', typed('身份证', '11010519491231002X', '女'), []],
  [
    'OWN-009',
    '15 digits',
    typed('身份证', '110105491231002'),
    ['D2 D2 为 15 位旧身份证号，请更新为 18 位。'],
  ],
  ['OWN-009', '18 digits', typed('身份证', '11010519491231002X'), []],
  ['OWN-010', 'a small x', typed('身份证', '11010519491231002x'), ['D2 D2 末位“x”已按“X”处理。']],
  ['OWN-010', 'a capital X', typed('身份证', '11010519491231002X'), []],
  [
    'OWN-011',
    'I and O look like digits',
    typed('统一社会信用代码', '9135OI00M000100Y43'),
    ['D2 D2 统一社会信用代码应为 18 位，且不含 I、O、S、V、Z。'],
  ],
  [
    'OWN-011',
    'Z, without a type column: letters inside are a company',
    untyped('91350100M000100Y4Z'),
    ['C2 C2 统一社会信用代码应为 18 位，且不含 I、O、S、V、Z。'],
  ],
  ['OWN-011', 'a right code', typed('统一社会信用代码', '91350100M000100Y43'), []],
  [
    'OWN-012',
    'check character',
    typed('统一社会信用代码', '91310115MA1H8R7C6D'),
    ['D2 D2 统一社会信用代码校验位错误（应为 7）。'],
  ],
  [
    'OWN-012',
    'check character, without a type column',
    untyped('91310115MA1H8R7C6D'),
    ['C2 C2 统一社会信用代码校验位错误（应为 7）。'],
  ],
  ['OWN-012', 'right', typed('统一社会信用代码', '91990000MA0000001B'), []],
  [
    'OWN-013',
    'a number without its type',
    typed('', '11010519491231002X'),
    ['C2 第 2 行填写了证件号但没有证件类型。'],
  ],
  ['OWN-013', 'a sheet without types', untyped('11010519491231002X'), []],
  ['OWN-013', 'neither', typed('', ''), []],
];
