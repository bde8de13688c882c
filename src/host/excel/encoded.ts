import type { UserValue } from '../../documents/userSheet';
import { cleanText, LONGEST_TEXT } from '../cellText';
import { SHOWS, shownBy } from '../xlsx/dateFormats';

/** What is given to a cell of Excel 单元格输入; `null` leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** An input, and the number format its cell must have first if not the one it has. */
export interface Encoded {
  readonly input: CellInput;
  readonly format: string | null;
}

/** Where a value goes. */
export interface Target {
  /** Number format the cell has. */
  readonly format: string;
  /** Number format it is to have; left out: any that shows the value. */
  readonly wanted?: string | undefined;
  readonly date1904: boolean;
  /** 1-based row `{r}` stands for. */
  readonly row: number;
}

/**
 * The one way from a value to what Excel's parser of inputs 输入解析 is given: text stays text whatever it looks like,
 * and only our own formulas are formulas (`reliability.md` §0.4). Blank is `''` in a cell to be emptied, else `null`.
 */
export function encoded(value: UserValue, target: Target): Encoded {
  const format = target.wanted ?? target.format;
  const changed = (needed: string): string | null => (needed === target.format ? null : needed);
  if (value === null) return { input: null, format: changed(format) };
  if ('text' in value) {
    // As long as a text can be, there is no room for an apostrophe.
    const needed = value.text.length < LONGEST_TEXT ? format : TEXT;
    return { input: textInput(value.text, needed), format: changed(needed) };
  }
  const plain = format === TEXT ? GENERAL : format;
  if ('error' in value) return { input: value.error, format: changed(plain) };
  if ('formula' in value) return { input: `=${resolved(value.formula, target.row)}`, format: changed(plain) };
  if ('number' in value) return { input: finite(value.number), format: changed(plain) };
  const serial = finite('day' in value ? value.day : value.moment);
  const dated = shownBy(0, plain) === SHOWS.number ? DATED['day' in value ? 'day' : 'moment'] : plain;
  return {
    input: target.date1904 ? serial - DAYS_TO_1904 : serial,
    format: changed(target.wanted === undefined || target.wanted === TEXT ? dated : plain),
  };
}

/** Text for a cell of a format: an apostrophe goes before what could be taken for anything else. */
export function textInput(text: string, format: string): string | null {
  const clean = cleanText(text);
  if (clean === '') return null;
  const isPlain = format === TEXT && (!STARTS.includes(clean.charAt(0)) || clean.length === LONGEST_TEXT);
  return isPlain ? clean : `'${clean}`;
}

export const TEXT = '@';
export const GENERAL = 'General';

/** Formats of dates whose cell has none. */
const DATED = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' } as const;

/** Days between the two date systems. */
export const DAYS_TO_1904 = 1462;

/** What a formula, or an apostrophe of ours, begins with; full-width forms too. */
const STARTS = "=+-@'\t\r\n＝＋－＠";

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${value}`);
  return value;
}

/** `{r}` and `{r+6}` become rows of the sheet. */
function resolved(formula: string, row: number): string {
  return formula.replace(/\{r(?:\+(\d+))?\}/gu, (_, offset: string | undefined) =>
    String(row + (offset === undefined ? 0 : Number(offset))),
  );
}
