import { EMPTY, type Register } from '../sheet/register';

/** An encoded value of the i-th row; NaN where the cell is empty or no sheet has the column, so no comparison holds. */
export type Reader = (i: number) => number;

/** The encoded values of a field, for loops over many rows: no record is made. */
export function numbers<R>(register: Register<R>, field: keyof R & string): Reader {
  if (!register.has(field)) return NOTHING;
  const codes = register.codes(field);
  if (codes instanceof Float64Array) return (i) => codes[i] ?? Number.NaN;
  return (i) => {
    const code = codes[i] ?? EMPTY;
    return code === EMPTY ? Number.NaN : code;
  };
}

/**
 * Whether a field's value is such as asked for; `false` where the cell is empty or there is no column.
 * Each distinct value is asked once, however many rows hold it.
 */
export function whether<R, F extends keyof R & string>(
  register: Register<R>,
  field: F,
  holds: (value: NonNullable<R[F]>) => boolean,
): (i: number) => boolean {
  const codeAt = numbers(register, field);
  const answers = new Map<number, boolean>();
  return (i) => {
    const code = codeAt(i);
    if (Number.isNaN(code)) return false;
    const known = answers.get(code);
    if (known !== undefined) return known;
    const value = register.at(i)[field];
    const answer = value != null && holds(value);
    answers.set(code, answer);
    return answer;
  };
}

/** Whether the i-th row has a value in the field. */
export function filled<R>(register: Register<R>, field: keyof R & string): (i: number) => boolean {
  const codeAt = numbers(register, field);
  return (i) => !Number.isNaN(codeAt(i));
}

/** Nothing written counts as nothing. */
export function orZero(value: Reader): Reader {
  return (i) => (Number.isNaN(value(i)) ? 0 : value(i));
}

/** Whether two values are both known and not the same. */
export function differ(a: number, b: number): boolean {
  return a < b || a > b;
}

const NOTHING: Reader = () => Number.NaN;
