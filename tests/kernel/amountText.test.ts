import fc from 'fast-check';
import { type AmountRead, readAmount, readAmountNumber, readDecimalText } from '../../src/kernel/amountText';
import { showDecimal } from '../../src/kernel/decimal';
import { fen, yuan, yuanGrouped } from '../../src/kernel/money';
import { type Case, corpus, fixture, readable } from './tables';

function read(input: string | number): AmountRead {
  return typeof input === 'number' ? readAmountNumber(input) : readAmount(input);
}

test.each(fixture<{ amount: [string, string | null][] }>('normalise-vectors').amount)(
  '%j is %j',
  (text, expected) => {
    const amount = readAmount(text);
    if (expected === 'ERR') expect(amount).toHaveProperty('refused');
    else expect('ok' in amount && amount.ok !== null ? yuan(amount.ok) : null).toBe(expected);
  },
);

/**
 * Rulings: a placeholder is read as left empty with a note (the vectors want null, the corpus wants it said), and
 * more than two decimals are rounded with the note that is FEE-007, a warning of our catalogue.
 */
const NOTES: Readonly<Record<string, string>> = {
  'amount-text': 'text',
  'amount-negative': 'negative',
  'amount-unit': 'unit',
  'amount-precision': 'more-than-2-decimals',
  'amount-placeholder': 'placeholder',
};

test.each(readable(corpus<Case>('amounts')).map(({ input, expect: wanted }) => [input, wanted] as const))(
  '%j: %j',
  (input, { level, code = '', value }) => {
    const amount = read(input);
    const note = NOTES[code];
    if (!('ok' in amount)) {
      expect({ level, code: code.replace('amount-', '') }).toEqual({ level: 'error', code: amount.refused });
      return;
    }
    if (value !== undefined) expect(amount.ok).toBe(value);
    if (level === 'ok') expect(amount.notes).toEqual([]);
    else expect(amount.notes).toContain(note);
  },
);

test.each([
  ['1234元5角6分', '1234.56'],
  ['5角', '0.50'],
  ['3元零5分', '3.05'],
  ['1.5万元', '15000.00'],
  ['负50元', '-50.00'],
  ['¥-50', '-50.00'],
  ['－￥１，２３４．５０', '-1234.50'],
  ['（1,234.50）', '-1234.50'],
  ['人民币壹佰元整', null],
  ['1,23', null],
  ['0,123', null],
  ['12345角', null],
  ['(-50)', null],
  ['2.5元/度', null],
  ['1 234.50', null],
])('%s is %j', (text, expected) => {
  const amount = readAmount(text);
  expect('ok' in amount && amount.ok !== null ? yuan(amount.ok) : null).toBe(expected);
});

test('what was rounded is kept', () => {
  expect(readAmount('-8.165')).toMatchObject({ ok: -817, exact: { digits: -8165, scale: 3 } });
  expect(readAmountNumber(102.925)).toMatchObject({ ok: 10293, exact: { digits: 102925, scale: 3 } });
  // What 0.1 + 0.2 − 0.3 leaves.
  expect(readAmountNumber(5.551115123125783e-17)).toMatchObject({ ok: 0, notes: ['more-than-2-decimals'] });
  expect(readAmountNumber(Number.NaN)).toEqual({ refused: 'range' });
});

test('every amount we write is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (n) => {
      const back = [readAmount(yuan(fen(n))), readAmount(yuanGrouped(fen(n))), readAmountNumber(n / 100)];
      return back.every((amount) => 'ok' in amount && amount.ok === n);
    }),
  );
});

test.each([
  ['120.36㎡', '120.36'],
  ['120.36m2', '120.36'],
  ['89.5 平方米', '89.5'],
  ['2.35元/㎡·月', '2.35'],
  ['￥3.45/吨', '3.45'],
  ['１，２３４．５度', '1234.5'],
  ['35 吨', '35'],
  ['-3', '-3'],
  ['123456789.123456', '123456789.123456'],
  ['3.3000000000000003', '3.3'],
  ['', 'null'],
  ['—', 'null'],
  ['10²', 'format'],
  ['120.36㎡左右', 'format'],
  ['1,2345', 'ambiguous'],
  ['1234567890123456', 'range'],
  ['#REF!', 'cell-error'],
])('%s measures %s', (text, expected) => {
  const quantity = readDecimalText(text);
  const shown =
    'refused' in quantity ? quantity.refused : quantity.ok === null ? 'null' : showDecimal(quantity.ok);
  expect(shown).toBe(expected);
});
