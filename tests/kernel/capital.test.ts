import fc from 'fast-check';
import { capitalAmount, readCapital } from '../../src/kernel/capital';
import { parseDecimal } from '../../src/kernel/decimal';
import { fen, fenOf } from '../../src/kernel/money';
import { corpus, fixture } from './tables';

interface OracleCase {
  readonly id: string;
  readonly input: { readonly x: string };
  readonly expected: string;
}

const oracle = fixture<readonly OracleCase[]>('oracle-cases').filter(({ id }) => /^J\d/u.test(id));

test.each(oracle.map(({ id, input, expected }) => [id, input.x, expected] as const))(
  '%s: %s is %s',
  (_, x, expected) => {
    expect(capitalAmount(fenOf([parseDecimal(x)!]))).toBe(expected);
  },
);

const cases = corpus<{ fen: number; accept: readonly string[] }>('capital-amounts').map(
  ({ fen: n, accept }) => [n, accept] as const,
);

test.each(cases)('%d fen is one of %j, and all of them are read', (n, accept) => {
  expect(accept.map((text) => `人民币${text}`)).toContain(capitalAmount(fen(n)));
  expect(accept.map(readCapital)).toEqual(accept.map(() => n));
});

test.each([
  ['人民币壹拾零万柒仟元零伍角叁分', null],
  ['人民币壹拾万零柒仟元零伍角叁分', 10700053],
  ['壹佰圆正', 10000],
  ['壹佰伍元整', null],
  ['壹元零壹角', null],
  ['人民币', null],
  ['', null],
  ['伍拾', null],
  ['贰壹元', null],
])('%s is %j fen', (text, expected) => {
  expect(readCapital(text)).toBe(expected);
});

test('100,000,000,000 yuan and beyond', () => {
  expect(capitalAmount(fen(100_000_000_000_000))).toBe('人民币壹万亿元整');
  expect(capitalAmount(fen(123_456_789_012_345))).toBe(
    '人民币壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分',
  );
});

test('every amount is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -900_000_000_000_000, max: 900_000_000_000_000 }),
      fc.nat(6),
      (n, zeros) => {
        const amount = fen(n - (n % 10 ** zeros));
        return readCapital(capitalAmount(amount)) === amount;
      },
    ),
    { numRuns: 2000 },
  );
});
