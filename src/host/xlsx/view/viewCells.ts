import type { CellView, ViewValue } from '../../view/sheetView';
import { broken, type ByteCursor, nextTag, OTHER, skipAttributes, skipElement } from '../byteCursor';
import { numberOf } from '../byteNumber';
import { elementText, richText } from '../byteText';
import { dayAndTime } from '../isoDate';
import { type PlainCell, scanPlainCell } from '../plainCell';
import { shiftedFormula } from '../shiftedFormula';
import { CELL, type CellHead, FORMULA, INLINE, readCellHead, TYPE, VALUE } from './cellHead';
import { type FormulaTag, readFormula } from './formulaTag';
import type { LinkAt } from './links';
import { richRuns, runsSource } from './richRuns';
import type { Master } from './rowIndex';
import type { ViewStrings } from './viewStrings';
import type { ViewStyles } from './viewStyles';

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly strings: ViewStrings;
  readonly styles: ViewStyles;
  readonly masters: ReadonlyMap<string, Master>;
  readonly linkAt: LinkAt;
  /** Days from the 1900 system to the workbook's own: 0 or −1462. */
  readonly shift: number;
}

/** A cell being read; `row` is taken along from cell to cell. */
export interface CellReading {
  row: number;
  column: number;
}

/** Reads one cell, `<c` just passed; `null`: it is blank and looks as `inherited` says for its column. */
export function viewCell(
  cursor: ByteCursor,
  at: CellReading,
  context: CellContext,
  inherited: (column: number) => number,
): CellView | null {
  if (scanPlainCell(cursor, plain)) {
    at.row = plain.row;
    at.column = plain.column;
    const { style, value } = plain;
    return plain.shared
      ? sharedCell(cursor, at, context, { style, number: value })
      : finished({ column: at.column, style: known(style, context), value }, at, context);
  }
  head.column = at.column;
  readCellHead(cursor, head);
  at.column = head.column;
  if (head.row >= 0) at.row = head.row;
  const style = known(head.style, context);
  const held = cursor.empty ? NOTHING : contentOf(cursor, at, context);
  if (held === NOTHING) {
    return style === known(inherited(at.column), context)
      ? null
      : finished({ column: at.column, style, value: null }, at, context);
  }
  if (held.shared !== null) {
    return sharedCell(cursor, at, context, { style, number: held.shared, formula: held.formula });
  }
  const { value, formula, pieces } = held;
  return finished(
    { column: at.column, style, value, ...written(formula), ...rich(pieces, style, context) },
    at,
    context,
  );
}

/** One object of each for all cells. */
const plain: PlainCell = { row: 0, column: 0, style: 0, shared: false, value: 0 };
const head: CellHead = { row: -1, column: -1, style: 0, type: TYPE.number };
const formulaTag: FormulaTag = { shared: '', text: '' };

interface Held {
  value: ViewValue;
  /** Number of a shared string, which stands for the value. */
  shared: number | null;
  formula: string | null;
  /** Source of a text in pieces. */
  pieces: string | null;
}

const NOTHING: Held = { value: null, shared: null, formula: null, pieces: null };

function contentOf(cursor: ByteCursor, at: CellReading, context: CellContext): Held {
  const held = { ...NOTHING };
  for (let tag = nextTag(cursor); tag !== -CELL; tag = nextTag(cursor)) {
    if (tag === VALUE) readValue(cursor, held, context);
    else if (tag === FORMULA) held.formula = formulaIn(cursor, at, context);
    else if (tag === INLINE) {
      const isEmpty = skipAttributes(cursor);
      const start = cursor.at;
      held.value = isEmpty ? '' : richText(cursor, INLINE);
      held.pieces = isEmpty ? null : runsSource(cursor, start);
    } else if (tag === OTHER) skipElement(cursor);
    else throw broken(cursor, cursor.at);
  }
  skipAttributes(cursor);
  return held.value === null && held.shared === null && held.formula === null ? NOTHING : held;
}

function readValue(cursor: ByteCursor, held: Held, { shift }: CellContext): void {
  const { type } = head;
  if (skipAttributes(cursor)) {
    if (type === TYPE.text) held.value = '';
  } else if (type === TYPE.number) held.value = numberOf(cursor, VALUE);
  else if (type === TYPE.shared) held.shared = numberOf(cursor, VALUE);
  else {
    const text = elementText(cursor, VALUE);
    const word = text.trim().toLowerCase();
    if (type === TYPE.boolean) held.value = word === '' ? null : word === '1' || word === 'true';
    else if (type === TYPE.error) held.value = { error: text };
    else {
      const serial = type === TYPE.date ? dayAndTime(text) : null;
      held.value = serial === null ? text : serial + shift;
    }
  }
}

function formulaIn(cursor: ByteCursor, at: CellReading, { masters }: CellContext): string | null {
  readFormula(cursor, formulaTag);
  const { text, shared } = formulaTag;
  const master = text === '' ? masters.get(shared) : undefined;
  if (master === undefined) return text === '' ? null : text;
  return shiftedFormula(master.formula, at.row - master.row, at.column - master.column);
}

function sharedCell(
  cursor: ByteCursor,
  at: CellReading,
  context: CellContext,
  cell: { readonly style: number; readonly number: number; readonly formula?: string | null },
): CellView {
  const { texts, pieces } = context.strings;
  const value = texts[cell.number];
  if (value === undefined) throw broken(cursor, cursor.at);
  const style = known(cell.style, context);
  const base: CellView = { column: at.column, style, value };
  const source = pieces.size === 0 ? null : (pieces.get(cell.number) ?? null);
  const plainly = source === null && (cell.formula ?? null) === null;
  const whole = plainly
    ? base
    : { ...base, ...written(cell.formula ?? null), ...rich(source, style, context) };
  return finished(whole, at, context);
}

function finished(cell: CellView, { row }: CellReading, { linkAt }: CellContext): CellView {
  const link = linkAt(row, cell.column);
  return link === null ? cell : { ...cell, link };
}

function written(formula: string | null): Pick<CellView, 'formula'> {
  return formula === null ? {} : { formula };
}

function rich(source: string | null, style: number, { styles }: CellContext): Pick<CellView, 'rich'> {
  const font = styles.styles[style]?.font;
  const runs = source === null || font === undefined ? undefined : richRuns(source, font, styles);
  return runs === undefined ? {} : { rich: runs };
}

/** A number no style has is the plain one. */
function known(style: number, { styles }: CellContext): number {
  return style < styles.styles.length ? style : 0;
}
