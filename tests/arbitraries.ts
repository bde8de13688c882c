import fc from 'fast-check';
import { dayOf, momentOf, periodOf } from '../src/kernel/calendar';
import { fen } from '../src/kernel/money';
import type { Column, Columns } from '../src/sheet/schema';
import type { ColumnType } from '../src/sheet/types';

/** A record of any register, made from its columns alone: required ones are given, others now and then left empty. */
export function recordOf(columns: Columns): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = Object.entries(columns).map(([field, column]) => {
    const value = valueOf(column);
    return [field, column.need === 'required' ? value : fc.option(value, { nil: null })] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

/** Values that a column's own checks let pass. */
function valueOf(column: Column<unknown>): fc.Arbitrary<unknown> {
  const { type, checks } = column;
  return typed(type).filter((value) => checks.every(({ holds }) => holds(type.encode(value, NO_CODES))));
}

const NO_CODES = { codeOf: () => 0, textOf: () => '' };

/** By the name of a column type; a type without a row here fails the test that asks for it. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: textOf('天地山水花木春秋金石ABxy3579', 1, 12),
  feeItem: fc.constantFrom('物业管理费', '水费', '电费', '停车费', '装修押金', '垃圾清运费'),
  certificateNo: fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 })
    .map((digits) => digits.join('')),
  unitNo: fc
    .tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 101, max: 3304 }),
    )
    .map((parts) => parts.join('-')),
  phoneNo: fc.integer({ min: 0, max: 99_999_999 }).map((n) => `199${String(n).padStart(8, '0')}`),
  decimal: decimalUpTo(1_000_000, 4),
  area: decimalUpTo(1_000_000, 2),
  percent: decimalUpTo(10_000, 4),
  money: fc.integer({ min: -1e9, max: 1e9 }).map(fen),
  day: fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }),
  period: fc.integer({ min: periodOf(1990, 1), max: periodOf(2099, 12) }),
  moment: fc
    .tuple(
      fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }),
      fc.integer({ min: 0, max: 1439 }),
    )
    .map(([day, minute]) => momentOf(day as Parameters<typeof momentOf>[0], minute)),
};

function typed(type: ColumnType<unknown>): fc.Arbitrary<unknown> {
  if (type.options !== undefined) {
    return fc.integer({ min: 0, max: type.options.length - 1 }).map((at) => type.decode(at, NO_CODES));
  }
  const known = VALUES[type.name];
  if (known === undefined) throw new RangeError(`no values for the column type ${type.name}`);
  return known;
}

function textOf(letters: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...Array.from(letters)), { minLength, maxLength })
    .map((chosen) => chosen.join(''));
}

/** Decimals with no zeros at their end, as reading makes them. */
function decimalUpTo(most: number, scale: number): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: scale }))
    .map(([digits, places]) => {
      let [d, s] = [digits, places];
      while (s > 0 && d % 10 === 0) [d, s] = [d / 10, s - 1];
      return { digits: d, scale: s };
    });
}
