import type { CellStyle, CellValue } from '../../documents/sheetModel';
import type { Qualify } from './styleXml';
import type { Styles } from './styles';
import type { Look } from './xfXml';
import { hasOuterSpace, textXml } from './xmlText';

/** What it takes to write cells into one workbook. */
export interface CellWriter {
  readonly styles: Styles;
  /** Its day 0 lies 1,462 days later. */
  readonly date1904: boolean;
  /**
   * Whether rows and cells of pages carry their address. They need not: without, a reader counts, and the file is a
   * third the size and written in two thirds of the time.
   */
  readonly addressed: boolean;
}

/** Days between the two date systems. */
const DAYS_TO_1904 = 1462;

/** Plain element names: the parts we make ourselves have no prefix. */
export const PLAIN: Qualify = (name) => name;

/**
 * Attributes and content of a cell after its name and address: ` s="3" t="inlineStr"><is>…</is></c>`.
 * Text is an inline string, never a formula or a number; `row` is the 1-based row `{r}` stands for.
 */
export function cellRest(writer: CellWriter, style: CellStyle, value: CellValue, row = 1): string {
  return styleAttribute(styleFor(writer, style, value)) + contentRest(writer, value, row, PLAIN);
}

/** The number of the style a value is written in. */
export function styleFor(writer: CellWriter, style: CellStyle, value: CellValue): number {
  return writer.styles.xf(style, lookOf(value));
}

/** How a value bends its style: text that begins like a formula would become one if typed again, a date needs a format. */
export function lookOf(value: CellValue): Look {
  if (value === null) return 'plain';
  if ('text' in value)
    return value.text !== '' && FORMULA_STARTS.includes(value.text.charAt(0)) ? 'quoted' : 'plain';
  return 'day' in value ? 'day' : 'moment' in value ? 'moment' : 'plain';
}

const FORMULA_STARTS = "=+-@'\t\r\n＝＋－＠";

/** What stands in a cell after its style. */
export function contentRest(writer: CellWriter, value: CellValue, row: number, q: Qualify): string {
  if (value === null) return '/>';
  if ('text' in value) return value.text === '' ? '/>' : textRest(value.text, q);
  if ('formula' in value) {
    const formula = textXml(resolved(value.formula, row));
    return `><${q('f')}>${formula}</${q('f')}><${q('v')}>${numeral(value.result)}</${q('v')}></${q('c')}>`;
  }
  return `><${q('v')}>${numeral(serialOf(writer, value))}</${q('v')}></${q('c')}>`;
}

export function styleAttribute(id: number): string {
  return id === 0 ? '' : ` s="${id}"`;
}

function textRest(text: string, q: Qualify): string {
  const space = hasOuterSpace(text) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><${q('is')}><${q('t')}${space}>${textXml(text)}</${q('t')}></${q('is')}></${q('c')}>`;
}

/** `{r}` and `{r+6}` become rows of the sheet. */
function resolved(formula: string, row: number): string {
  return formula.replace(/\{r(?:\+(\d+))?\}/gu, (_, offset: string | undefined) =>
    String(row + (offset === undefined ? 0 : Number(offset))),
  );
}

function serialOf(
  writer: CellWriter,
  value: { number: number } | { day: number } | { moment: number },
): number {
  if ('number' in value) return value.number;
  const serial = 'day' in value ? value.day : value.moment;
  return writer.date1904 ? serial - DAYS_TO_1904 : serial;
}

/** A number as a cell holds it. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${value}`);
  return String(value);
}
