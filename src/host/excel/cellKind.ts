import { FORMULA, KIND } from '../../sheet/grid';
import { SHOWS, shownBy } from '../xlsx/dateFormats';
import { codeOf, type TextTable } from '../xlsx/textTable';
import { DAYS_TO_1904 } from './encoded';

/** What Excel says of a cell. */
export interface ExcelCell {
  /** As the client gives it: a number, a text, true or false; `''` when there is nothing. */
  readonly value: unknown;
  readonly formula: unknown;
  /** Number format; needed for numbers only. */
  readonly format: string;
  /** Whether a text that reads like an error is one. */
  readonly isError: boolean;
}

export interface KindContext {
  readonly texts: TextTable;
  readonly date1904: boolean;
  /** What a number format shows, once found out. */
  readonly shows: Map<string, number>;
}

/** Kind and value of a cell as a grid keeps them 单元格类型; `null` for a blank one. */
export function storedCell(cell: ExcelCell, context: KindContext): { kind: number; value: number } | null {
  const { value } = cell;
  const formula = isFormula(value, cell.formula) ? FORMULA : 0;
  if (typeof value === 'number') {
    const stored = storedNumber(value, cell.format, context);
    return { ...stored, kind: stored.kind | formula };
  }
  if (typeof value === 'boolean') return { kind: KIND.boolean | formula, value: value ? 1 : 0 };
  const text = typeof value === 'string' ? value : '';
  if (text === '' && formula === 0) return null;
  const kind = cell.isError ? KIND.error : KIND.text;
  return { kind: kind | formula, value: codeOf(context.texts, text) };
}

/** A text that begins with `=` comes back as its own formula. */
export function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Errors as Excel names them, in every language of its. */
export function readsLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#GETTING_DATA',
]);

function storedNumber(value: number, format: string, { date1904, shows }: KindContext) {
  let shown = shows.get(format);
  if (shown === undefined) shows.set(format, (shown = shownBy(0, format)));
  if (shown === SHOWS.number) return { kind: KIND.number, value };
  // A time of day without a day stands before the first day in either system.
  const isTime = shown === SHOWS.elapsed || (shown === SHOWS.clock && value < 1);
  return { kind: KIND.date, value: isTime || !date1904 ? value : value + DAYS_TO_1904 };
}
