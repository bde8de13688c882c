import { cellName, parseCellName } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import { type CellWriter, contentRest, lookOf, styleAttribute, styleFor } from './cellXml';
import { insertedBefore, type Splice, spliced, withAttribute } from './splice';
import { type LostMaster, masterIn } from './sharedFormulas';
import { attribute, flag } from './xml';
import { childNamed, childrenNamed, rootOf, type XmlElement } from './xmlTree';

/** Cells to be set in one row, ascending. */
export interface RowPatch {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly CellPatch[];
}

/** What a row is patched with. */
export interface RowContext {
  readonly writer: CellWriter;
  /** `x:` in a part whose elements carry that prefix, else empty. */
  readonly prefix: string;
  /** Style a blank cell has from its column. */
  readonly columnStyle: (column: number) => number;
}

export interface PatchedRow {
  readonly source: string;
  /** Whether a cell that was set held a formula, and which of those others point to. */
  readonly formulaLost: boolean;
  readonly masters: readonly LostMaster[];
}

/** A row that was not there. */
export function newRow({ row, cells }: RowPatch, context: RowContext): string {
  const inner = cells.map((patch) => newCell(patch, 0, context)).join('');
  return `<${context.prefix}row r="${row + 1}">${inner}</${context.prefix}row>`;
}

/** A row that is there: its cells set or put in at their place, all others as they stand. */
export function patchedRow(source: string, part: string, patch: RowPatch, context: RowContext): PatchedRow {
  const row = rootOf(source, part);
  const rowStyle = flag(row.tag, 'customFormat') ? Number(attribute(row.tag, 's') ?? 0) : 0;
  const splices: Splice[] = [];
  const left = [...patch.cells];
  const masters: LostMaster[] = [];
  let formulaLost = false;
  let column = -1;
  for (const cell of childrenNamed(row, 'c')) {
    column = parseCellName(attribute(cell.tag, 'r') ?? '')?.column ?? column + 1;
    let text = '';
    for (; left[0] !== undefined && left[0].column < column; left.shift())
      text += newCell(left[0], rowStyle, context);
    if (text !== '') splices.push({ start: cell.tag.start, end: cell.tag.start, text });
    if (left[0]?.column !== column) continue;
    splices.push({ start: cell.tag.start, end: cell.end, text: setCell(source, cell, left[0], context) });
    formulaLost ||= childNamed(cell, 'f') !== undefined;
    const master = masterIn(source, cell, patch.row, column);
    if (master !== null) masters.push(master);
    left.shift();
  }
  const tail = left.map((one) => newCell(one, rowStyle, context)).join('');
  if (tail !== '') splices.push(insertedBefore(source, row, ['extLst'], tail));
  return { source: spliced(source, [...spans(source, row, patch), ...splices]), formulaLost, masters };
}

/** Every attribute stays but those that say what kind of content there was. */
function setCell(source: string, cell: XmlElement, patch: CellPatch, { writer, prefix }: RowContext): string {
  const tag = source.slice(cell.tag.start, cell.tag.end).replace(/\s*\/?>$/u, '');
  const kept = tag.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '');
  const stored = Number(attribute(cell.tag, 's') ?? 0);
  const own = stored === 0 && patch.style !== undefined;
  const style = own
    ? styleFor(writer, patch.style, patch.value)
    : writer.styles.relooked(stored, lookOf(patch.value));
  const styled =
    style === stored ? kept : kept.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/u, '') + styleAttribute(style);
  return styled + content(patch, writer, prefix);
}

function newCell(patch: CellPatch, rowStyle: number, { writer, prefix, columnStyle }: RowContext): string {
  const { row, column, value, style } = patch;
  const inherited = rowStyle === 0 ? columnStyle(column) : rowStyle;
  const id =
    style === undefined ? writer.styles.relooked(inherited, lookOf(value)) : styleFor(writer, style, value);
  return `<${prefix}c r="${cellName(row, column)}"${styleAttribute(id)}${content(patch, writer, prefix)}`;
}

function content({ row, value }: CellPatch, writer: CellWriter, prefix: string): string {
  return contentRest(writer, value, row + 1, (name) => prefix + name);
}

/** `spans="1:7"` is a promise about the cells of a row. */
function spans(source: string, row: XmlElement, { cells }: RowPatch): Splice[] {
  const [first, last] = (attribute(row.tag, 'spans') ?? '').split(':').map(Number);
  if (first === undefined || last === undefined) return [];
  const left = Math.min(first, ...cells.map(({ column }) => column + 1));
  const right = Math.max(last, ...cells.map(({ column }) => column + 1));
  return left === first && right === last ? [] : [withAttribute(source, row, 'spans', `${left}:${right}`)];
}
