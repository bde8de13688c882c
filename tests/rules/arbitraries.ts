import fc from 'fast-check';
import { type RegisterName, registers } from '../../src/registers';
import type { Column } from '../../src/sheet/schema';

const UNITS = ['1-1-101', '1-1-102', '1栋1单元103', '2-1-101', '公共区域'];
const WORDS = [
  '张三',
  '李四',
  'TS1',
  'TS2',
  'S001',
  'S009',
  '物业管理费',
  '水费',
  '装修押金',
  '180:5;:7',
  '10:5;5:4',
  '住宅',
  '合同第3条',
  '2023-01至2023-03',
  '无',
  '京A12345',
  '交款单 30',
];
const NUMBERS = ["'11010519491231002X", "'91350100M000100Y43", "'110105491231002", "'12345"];
const DAYS = ['2021-05-31', '2024-05-31', '2024-06-01', '2024-06-20', '2024-06-30', '2042-01-01'];
const AMOUNTS = ['0', '1', '12.5', '200', '-20', '99999', '0.003'];

/** Cells people write into a column, right and wrong ones. */
function cellOf({ type }: Column<unknown>): fc.Arbitrary<string> {
  const usual: Readonly<Record<string, readonly string[]>> = {
    unitNo: UNITS,
    day: DAYS,
    moment: [...DAYS, '2024-06-19 09:00', '2024-06-18 23:59'],
    period: ["'2021-05", "'2024-05", "'2024-06", "'2025-12"],
    decimal: AMOUNTS,
    area: AMOUNTS,
    percent: AMOUNTS,
    money: AMOUNTS,
    certificateNo: NUMBERS,
  };
  const choices = usual[type.name] ?? type.options?.map(({ zh }) => zh) ?? [...WORDS, ...UNITS, ...NUMBERS];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...choices) },
    { weight: 1, arbitrary: fc.constantFrom('', '？', '2024-06-11', '7') },
  );
}

/** A drawn sheet of a register: the columns it cannot do without, some of the others, a few rows. */
function sheetOf(name: RegisterName): fc.Arbitrary<string> {
  const columns: readonly (readonly [string, Column<unknown>])[] = Object.entries(registers[name].columns);
  const needed = columns.filter(
    ([field, { structural }]) => structural || registers[name].signature.some((sign) => sign === field),
  );
  const others = columns.filter((column) => !needed.includes(column));
  return fc.subarray([...others]).chain((some) => {
    const chosen = [...needed, ...some];
    const head = chosen.map(([, { label }]) => label.zh).join('|');
    const row = fc.tuple(...chosen.map(([, column]) => cellOf(column))).map((cells) => cells.join('|'));
    return fc
      .array(row, { maxLength: 5 })
      .map((rows) => `# ${registers[name].title.zh}\n${[head, ...rows].join('\n')}`);
  });
}

const NAMES = Object.keys(registers) as RegisterName[]; // its own keys

/** Several registers of a careless office, drawn. */
export const sheets: fc.Arbitrary<readonly string[]> = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(sheetOf)));
