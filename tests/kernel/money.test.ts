import fc from 'fast-check';
import {
  add,
  compareDecimal,
  type Decimal,
  decimalOf,
  parseDecimal,
  showDecimal,
  subtract,
  times,
  toNumber,
} from '../../src/kernel/decimal';
import { fen, fenOf, roundedRatio, split, sumFen, yuan, yuanGrouped } from '../../src/kernel/money';
import { corpus } from './tables';

const decimals = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6))
  .map(([digits, scale]): Decimal => parseDecimal(showDecimal({ digits, scale }))!);

/** Half away from zero 四舍五入, in whole numbers of any size. */
function rounded(top: bigint, bottom: bigint): bigint {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -whole : whole;
}

test.each([
  ['89.50', '1.15', '102.93'], // 102.925; a float gives 102.92
  ['120.36', '2.35', '282.85'],
  ['-8.165', '1', '-8.17'], // away from zero, not up
  ['0.005', '1', '0.01'],
  ['-0.004', '1', '0.00'],
  ['999999999.999', '999.9999', '999999899999.00'],
])('%s × %s is %s yuan', (a, b, expected) => {
  expect(yuan(fenOf([parseDecimal(a)!, parseDecimal(b)!]))).toBe(expected);
});

test('a product and a part of it are rounded once, exactly', () => {
  fc.assert(
    fc.property(
      decimals,
      decimals,
      fc.integer({ min: 1, max: 366 }),
      fc.integer({ min: 1, max: 366 }),
      (a, b, n, d) => {
        fc.pre(Math.abs(toNumber(a) * toNumber(b)) * n < 1e13);
        const top = BigInt(a.digits) * BigInt(b.digits) * BigInt(n) * 100n;
        const bottom = 10n ** BigInt(a.scale + b.scale) * BigInt(d);
        return BigInt(fenOf([a, b], n, d)) === rounded(top, bottom);
      },
    ),
    { numRuns: 5000 },
  );
});

test('a ratio of whole numbers is rounded exactly', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (a, b) => {
      return BigInt(roundedRatio(a, b)) === rounded(BigInt(a), BigInt(b));
    }),
  );
});

test('parts add up to their whole, and none strays a fen from its share', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, shares) => {
      const parts = split(fen(total), shares);
      const all = shares.reduce((sum, share) => sum + share, 0);
      const isFair = parts.every(
        (part, at) => all === 0 || Math.abs(part - (total * shares[at]!) / all) < 1.001,
      );
      return sumFen(parts) === total && isFair;
    }),
  );
});

interface Split {
  readonly total: number;
  readonly weights: readonly number[];
  readonly expect: readonly number[] | string;
}

/** Ruling: with nothing to weigh by, the first takes all and nothing is lost; without parts there is nothing to split. */
function expected({ total, weights, expect: wanted }: Split): readonly number[] {
  if (typeof wanted !== 'string') return wanted;
  if (wanted === 'error:no-weight') return weights.map((_, at) => (at === 0 ? total : 0));
  return weights.map((_, at) => (at < total ? 1 : 0));
}

test.each(corpus<Split>('money-splits').map((row) => [row] as const))('%j', (row) => {
  expect(split(fen(row.total), row.weights)).toEqual(expected(row));
});

test('a number cell is the decimal a person typed', () => {
  fc.assert(fc.property(decimals, (a) => showDecimal(decimalOf(toNumber(a))!) === showDecimal(a)));
  expect(decimalOf(3.3000000000000003)).toEqual({ digits: 33, scale: 1 });
  expect(decimalOf(1e300)).toBeNull();
});

test('decimals add, multiply and compare as fractions do', () => {
  const scaled = ({ digits, scale }: Decimal): bigint => BigInt(digits) * 10n ** BigInt(12 - scale);
  const small = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(6))
    .map(([digits, scale]): Decimal => ({ digits, scale }));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const [x, y] = [scaled(a), scaled(b)];
      return (
        scaled(add(a, b)) === x + y &&
        scaled(subtract(a, b)) === x - y &&
        scaled(times(a, b)) * 10n ** 12n === x * y &&
        compareDecimal(a, b) === (x < y ? -1 : x > y ? 1 : 0)
      );
    }),
    { numRuns: 2000 },
  );
});

test('the largest and the smallest number of a sheet are compared, not crashed on', () => {
  const [largest, smallest] = [parseDecimal('999999999999999')!, parseDecimal('0.000000000000001')!];
  expect(compareDecimal(largest, smallest)).toBe(1);
  expect(compareDecimal(smallest, largest)).toBe(-1);
});

test.each([
  [0, '0.00', '0.00'],
  [-5, '-0.05', '-0.05'],
  [108410, '1084.10', '1,084.10'],
  [-123456789, '-1234567.89', '-1,234,567.89'],
])('%d fen are %s', (n, plain, grouped) => {
  expect([yuan(fen(n)), yuanGrouped(fen(n))]).toEqual([plain, grouped]);
});
