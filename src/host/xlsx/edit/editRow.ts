import { cellName, parseCellName } from '../../../sheet/grid';
import { lookOf, styleAttribute } from '../cellXml';
import { type LostMaster, masterIn } from '../sharedFormulas';
import { insertedBefore, type Splice, spliced } from '../splice';
import { attribute, flag } from '../xml';
import { textXml } from '../xmlText';
import { childNamed, childrenNamed, rootOf, type XmlElement } from '../xmlTree';
import { withAttributes } from './attributes';
import { type CellChange, setsContent } from './cellChange';
import { contentXml, isFilled } from './cellContent';
import type { Looks } from './looks';

/** What rows are edited with. */
export interface RowContext {
  readonly looks: Looks;
  /** `x:` in a part whose elements carry that prefix, else empty. */
  readonly prefix: string;
  /** Style a blank cell has from its column. */
  readonly columnStyle: (column: number) => number;
}

export interface EditedRow {
  readonly source: string;
  /** Whether formulas came or went. */
  readonly formulas: boolean;
  /** Formulas that others pointed to and that are gone. */
  readonly masters: readonly LostMaster[];
}

/** A row that was not there; empty when the changes leave nothing in it. */
export function newRow(row: number, changes: readonly CellChange[], context: RowContext): EditedRow {
  const cells = changes.map((change) => newCell(change, 0, context)).join('');
  const { prefix } = context;
  const source = cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  return { source, formulas: changes.some(hasFormula), masters: [] };
}

/** A row that is there: its cells changed or put in at their place, all others as they stand. */
export function editedRow(
  source: string,
  row: number,
  changes: readonly CellChange[],
  context: RowContext,
): EditedRow {
  const root = rootOf(source, 'row');
  const rowStyle = flag(root.tag, 'customFormat') ? Number(attribute(root.tag, 's') ?? 0) : 0;
  const cells = storedCells(root);
  const stored = new Set(cells.map(({ column }) => column));
  const fresh = changes.filter(({ column }) => !stored.has(column));
  const wanted = new Map(changes.map((change) => [change.column, change]));
  const splices: Splice[] = [];
  const masters: LostMaster[] = [];
  let formulas = fresh.some(hasFormula);
  let next = 0;
  const freshBefore = (column: number): string => {
    let text = '';
    for (let one = fresh[next]; one !== undefined && one.column < column; one = fresh[++next]) {
      text += newCell(one, rowStyle, context);
    }
    return text;
  };
  for (const { cell, column } of cells) {
    const text = freshBefore(column);
    if (text !== '') splices.push({ start: cell.tag.start, end: cell.tag.start, text });
    const change = wanted.get(column);
    if (change === undefined) continue;
    splices.push({ start: cell.tag.start, end: cell.end, text: changedCell(source, cell, change, context) });
    const had = childNamed(cell, 'f') !== undefined;
    formulas ||= had !== (setsContent(change) ? hasFormula(change) : had || change.split !== undefined);
    const master = setsContent(change) ? masterIn(source, cell, row, column) : null;
    if (master !== null) masters.push(master);
  }
  const tail = freshBefore(Infinity);
  if (tail !== '') splices.push(insertedBefore(source, root, ['extLst'], tail));
  return { source: withSpans(spliced(source, splices), root, changes), formulas, masters };
}

function storedCells(root: XmlElement): { cell: XmlElement; column: number }[] {
  let column = -1;
  return childrenNamed(root, 'c').map((cell) => {
    column = parseCellName(attribute(cell.tag, 'r') ?? '')?.column ?? column + 1;
    return { cell, column };
  });
}

function hasFormula({ formula }: CellChange): boolean {
  return typeof formula === 'string' && formula !== '';
}

/** Attributes that say what kind of content there was go with it, all others stay. */
function changedCell(source: string, cell: XmlElement, change: CellChange, context: RowContext): string {
  const xml = source.slice(cell.tag.start, cell.end);
  const stored = Number(attribute(cell.tag, 's') ?? 0);
  const style = styleOf(change, stored, context);
  const styled = style === stored ? xml : withAttributes(xml, { s: style === 0 ? null : String(style) });
  if (setsContent(change)) {
    const bare = withAttributes(styled, { t: null, cm: null, vm: null, ph: null });
    return openTag(bare) + content(change, context);
  }
  return change.split === undefined ? styled : splitCell(styled, change.split, context);
}

function openTag(xml: string): string {
  const end = TAG.exec(xml)?.[0].length ?? xml.length;
  return xml.slice(0, end).replace(/\s*\/?>$/u, '');
}

const TAG = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/u;

/** The stored result stays; it is the cell's own now. */
function splitCell(xml: string, formula: string, { prefix }: RowContext): string {
  const bare = withAttributes(xml, { cm: null, vm: null });
  const cell = rootOf(bare, 'c');
  const name = attribute(cell.tag, 'r') ?? '';
  const f = childNamed(cell, 'f');
  const text = `<${prefix}f t="array" ref="${name}">${textXml(formula)}</${prefix}f>`;
  if (f !== undefined) return spliced(bare, [{ start: f.tag.start, end: f.end, text }]);
  return spliced(bare, [{ start: cell.tag.end, end: cell.tag.end, text }]);
}

/** A cell that was not there; nothing at all for one that stays blank and plain. */
function newCell(change: CellChange, rowStyle: number, context: RowContext): string {
  const { row, column, style } = change;
  if (style === undefined && !isFilled({ value: null, ...change })) return '';
  const id = styleOf(change, rowStyle === 0 ? context.columnStyle(column) : rowStyle, context);
  return `<${context.prefix}c r="${cellName(row, column)}"${styleAttribute(id)}${content(change, context)}`;
}

function styleOf(change: CellChange, base: number, { looks }: RowContext): number {
  const id = change.style === undefined ? base : looks.idOf(base, change.style);
  const { value } = change;
  if (value === undefined || value === null) return id;
  const isText = typeof value === 'string' && !hasFormula(change);
  return looks.fitting(id, isText ? (lookOf({ text: value }) === 'quoted' ? 'quoted' : 'text') : 'other');
}

function content({ value = null, formula }: CellChange, { prefix }: RowContext): string {
  return contentXml({ value, formula }, (name) => prefix + name);
}

/** `spans="1:7"` is a promise about the cells of a row. */
function withSpans(source: string, root: XmlElement, changes: readonly CellChange[]): string {
  const [first, last] = (attribute(root.tag, 'spans') ?? '').split(':').map(Number);
  if (first === undefined || last === undefined) return source;
  const left = changes.reduce((least, { column }) => Math.min(least, column + 1), first);
  const right = changes.reduce((most, { column }) => Math.max(most, column + 1), last);
  return withAttributes(source, { spans: `${left}:${right}` });
}
