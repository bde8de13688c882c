import { type Decimal, decimal, decimalOf, showDecimal, times, toNumber, ZERO_DECIMAL } from './decimal';
import { type Fen, fenOf, NO_MONEY } from './money';
import { bareNumber, isPlaceholder, type NumberFault, plainNumber } from './plainNumber';
import { NUMERALS } from './numerals';
import { isCellError } from './text';

export type AmountNote =
  /** A number kept as text (WB-010). */
  | 'text'
  | 'negative'
  /** Given in 千, 万 …: read in yuan. */
  | 'unit'
  /** Rounded to the fen, half away from zero; `exact` is what stood there (FEE-007). */
  | 'more-than-2-decimals'
  /** `—`, 免, / …: read as left empty. */
  | 'placeholder';

export type AmountFault = NumberFault | 'is-rate' | 'chinese-numerals' | 'cell-error';

/** A money cell 金额 read; `ok` is `null` when nothing was given. */
export type AmountRead =
  | { readonly ok: Fen; readonly exact: Decimal; readonly notes: readonly AmountNote[] }
  | { readonly ok: null; readonly notes: readonly AmountNote[] }
  | { readonly refused: AmountFault };

/** Reads yuan from text as people write it: `￥1,234.50`, `1234元5角`, `(50.00)`, `1.5万`. */
export function readAmount(cellText: string): AmountRead {
  if (cellText.length > LONGEST) return { refused: 'format' };
  const text = bareNumber(cellText);
  if (text === '') return { ok: null, notes: [] };
  if (isPlaceholder(text)) return { ok: null, notes: ['placeholder'] };
  if (isCellError(text)) return { refused: 'cell-error' };
  if (RATE.test(text)) return { refused: 'is-rate' };
  if (CAPITALS.test(text)) return { refused: 'chinese-numerals' };
  return amountOf(text);
}

/** Reads yuan from a number cell, by its 15 significant digits. */
export function readAmountNumber(x: number): AmountRead {
  if (!(Math.abs(x) < BEYOND)) return { refused: 'range' };
  const exact = decimalOf(x);
  // A number too small to be a decimal is what a formula leaves of 0.1 + 0.2 − 0.3.
  return exact === null
    ? { ok: NO_MONEY, exact: ZERO_DECIMAL, notes: ['more-than-2-decimals'] }
    : rounded(exact, []);
}

/** A number 数量 that is not money; `ok` is `null` when nothing was given. */
export type DecimalRead =
  | { readonly ok: Decimal | null; readonly notes: readonly Exclude<AmountNote, 'more-than-2-decimals'>[] }
  | { readonly refused: NumberFault | 'cell-error' };

/** Reads an area, reading, quantity or price from text, without the unit behind it: `120.36㎡`, `2.35元/㎡·月`, `35吨`. */
export function readDecimalText(cellText: string): DecimalRead {
  if (cellText.length > LONGEST) return { refused: 'format' };
  const text = bareNumber(cellText);
  if (text === '') return { ok: null, notes: [] };
  if (isPlaceholder(text)) return { ok: null, notes: ['placeholder'] };
  if (isCellError(text)) return { refused: 'cell-error' };
  const match = QUANTITY.exec(text)?.groups;
  if (match === undefined) return { refused: 'format' };
  const size = plainNumber(match.digits ?? '');
  if (typeof size === 'string') return { refused: size };
  const isNegative = match.sign === '-' && size.digits > 0;
  return {
    ok: isNegative ? { ...size, digits: -size.digits } : size,
    notes: [
      'text',
      ...(isNegative ? (['negative'] as const) : []),
      ...(match.unit === '' ? [] : (['unit'] as const)),
    ],
  };
}

const MEASURE =
  '元|平方米|平米|平方|平|㎡|m²|m2|立方米|立方|方|m³|m3|吨|t|度|千瓦时|kwh|kw|吉焦|gj|米|m|户|月|年|天|日|季|次|个|台|辆|位|间|人|份|套|把|张|页|倍|家|层|件';
const QUANTITY = new RegExp(
  `^(?<sign>[-+])?¥?(?<digits>[\\d.,][\\d., ]*)(?<unit>(?:[/·.*每]?(?:${MEASURE})){0,4})$`,
  'iu',
);

const LONGEST = 64;
/** Ten million million yuan, beyond which fen would no longer be exact. */
const BEYOND = 1e13;
const RATE = /元[/每]|[/每](?:㎡|m²|m2|m³|m3|平|立方|度|吨|kwh)/iu;
const CAPITALS = new RegExp(
  `^(?:人民币)?负?(?:[${NUMERALS}壹贰叁肆伍陆柒捌玖拾佰仟千万亿][元圆角分]?)+[整正]?$`,
  'u',
);
const PARENTHESES = /^\((?<inner>.+)\)$/u;
const MONEY =
  /^(?:人民币)?(?:CNY|RMB|¥)?(?<digits>[\d.,][\d., ]*)(?<unit>[百千]?万|[百千亿])?(?:元|圆|块|CNY|RMB)?[整正]?$/iu;
/** Jiao and fen are single digits behind whole yuan. */
const SMALL_MONEY =
  /^(?:人民币)?¥?(?:(?<yuan>[\d,]+)[元圆块])?(?:(?<jiao>\d)角)?(?:零?(?<cents>\d)分)?[整正]?$/u;
const UNITS: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
};

function amountOf(text: string): AmountRead {
  const inner = PARENTHESES.exec(text)?.groups?.inner;
  const signed = /^(?:人民币|CNY|RMB|¥)?(?<sign>[-+负])(?<rest>.*)$/iu.exec(text)?.groups;
  const unsigned = inner ?? signed?.rest ?? text;
  const match = MONEY.exec(unsigned)?.groups;
  const value = match === undefined ? withSmallMoney(unsigned) : plainNumber(match.digits ?? '');
  if (typeof value === 'string') return { refused: value };
  const scaled = scaledBy(value, match?.unit);
  if (scaled === null) return { refused: 'range' };
  const isNegative = inner !== undefined || (signed !== undefined && signed.sign !== '+');
  const exact = isNegative ? { ...scaled, digits: 0 - scaled.digits } : scaled;
  return rounded(exact, match?.unit === undefined ? ['text'] : ['text', 'unit']);
}

/** `1234元5角6分`. */
function withSmallMoney(text: string): Decimal | NumberFault {
  const match = SMALL_MONEY.exec(text)?.groups;
  if (match === undefined || (match.jiao ?? match.cents) === undefined) return 'format';
  const yuan = plainNumber(match.yuan ?? '0');
  return typeof yuan === 'string'
    ? yuan
    : plainNumber(`${showDecimal(yuan)}.${match.jiao ?? '0'}${match.cents ?? '0'}`);
}

function scaledBy(value: Decimal, unit: string | undefined): Decimal | null {
  const factor = decimal(UNITS[unit ?? ''] ?? '1');
  return toNumber(value) * toNumber(factor) < BEYOND ? times(value, factor) : null;
}

function rounded(exact: Decimal, noted: readonly AmountNote[]): AmountRead {
  const notes: AmountNote[] = [...noted];
  if (exact.digits < 0) notes.push('negative');
  if (exact.scale > 2) notes.push('more-than-2-decimals');
  return { ok: fenOf([exact]), exact, notes };
}
