/** Exact decimal 精确小数: `digits × 10^-scale`. Areas, readings, unit prices; never a float on its way to money. */
export interface Decimal {
  /** A safe integer. */
  readonly digits: number;
  /** 0…15 places after the point. */
  readonly scale: number;
}

const POWERS = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** 10ⁿ for 0 ≤ n ≤ 15, exact. */
export function power10(n: number): number {
  const power = POWERS[n];
  if (power === undefined) throw new RangeError(`10^${n} is not an exact number`);
  return power;
}

export const ZERO_DECIMAL: Decimal = { digits: 0, scale: 0 };
export const ONE: Decimal = { digits: 1, scale: 0 };

/**
 * The decimal a person meant by a cell's number: its shortest form of at most 15 significant digits
 * (Excel keeps no more), so 3.3000000000000003 is 3.3. `null` when it has no such form (1e300, NaN).
 */
export function decimalOf(x: number): Decimal | null {
  if (!Number.isFinite(x)) return null;
  for (let scale = 0; scale <= 6; scale += 1) {
    const digits = Math.round(x * power10(scale));
    if (Math.abs(digits) >= 1e15) break;
    if (digits / power10(scale) === x) return { digits: digits === 0 ? 0 : digits, scale };
  }
  return Math.abs(x) >= 1e15 ? null : parseDecimal(plain(Number(x.toPrecision(15))));
}

/** A number without its exponent: `1.5e-7` → `0.00000015`. */
function plain(x: number): string {
  const [digits = '', exponent] = String(x).split('e');
  if (exponent === undefined || Number(exponent) > 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits.replace(/[-.]/gu, '')}`;
}

/** Reads `-12.340` style text: optional sign, digits, optional point and digits. `null` for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/u.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', given = ''] = match;
  if (whole === '' && given === '') return null;
  const fraction = given.replace(/0+$/u, '');
  const digits = Number(whole + fraction);
  if (fraction.length > 15 || !Number.isSafeInteger(digits)) return null;
  return { digits: digits === 0 ? 0 : sign === '-' ? -digits : digits, scale: fraction.length };
}

/** A decimal written in our own source. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new SyntaxError(`not a decimal: ${text}`);
  return value;
}

/** Plain digits with no trailing zeros: `120.36`, `-0.5`, `16`. */
export function showDecimal({ digits, scale }: Decimal): string {
  if (scale === 0) return String(digits);
  const plain = showScaled(digits, scale);
  if (digits % 10 !== 0) return plain;
  return plain.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '');
}

/** `digits × 10^-scale` with exactly `scale` places. */
export function showScaled(digits: number, scale: number): string {
  const sign = digits < 0 ? '-' : '';
  const text = String(Math.abs(digits)).padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function toNumber({ digits, scale }: Decimal): number {
  return digits / power10(scale);
}

/** -1, 0 or 1; exact for any two decimals, however far apart. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [a.digits * power10(scale - a.scale), b.digits * power10(scale - b.scale)];
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return Math.sign(x - y) || 0;
  const [bigX, bigY] = [scaledUp(a, scale), scaledUp(b, scale)];
  return bigX < bigY ? -1 : bigX > bigY ? 1 : 0;
}

function scaledUp({ digits, scale }: Decimal, to: number): bigint {
  return BigInt(digits) * 10n ** BigInt(to - scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const digits = rescaled(a, scale) + rescaled(b, scale);
  return normal(safe(digits), scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, scale: b.scale });
}

export function times(a: Decimal, b: Decimal): Decimal {
  const product = a.digits * b.digits;
  if (Number.isSafeInteger(product)) return normal(product, a.scale + b.scale);
  return reduced(BigInt(a.digits) * BigInt(b.digits), a.scale + b.scale);
}

function rescaled({ digits, scale }: Decimal, to: number): number {
  return scale === to ? digits : safe(digits * power10(to - scale));
}

function normal(digits: number, scale: number): Decimal {
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10 === 0) [d, s] = [d / 10, s - 1];
  return { digits: d === 0 ? 0 : d, scale: s };
}

function reduced(digits: bigint, scale: number): Decimal {
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10n === 0n) [d, s] = [d / 10n, s - 1];
  return { digits: safe(Number(d)), scale: s };
}

/** Beyond 2^53 a number is no longer exact: that is a bug in what was let in, so it crashes. */
function safe(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not an exact integer: ${n}`);
  return n;
}
