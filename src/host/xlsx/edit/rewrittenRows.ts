import { cellName } from '../../../sheet/grid';
import type { CellView, RowView } from '../../view/sheetView';
import { lookOf, styleAttribute } from '../cellXml';
import { areaName } from '../sheetFrame';
import { type Content, contentXml, isFilled, textElement } from './cellContent';
import { runFontXml } from './fontedXml';
import type { Looks } from './looks';
import { automaticHeights } from './automaticHeights';
import { arraySizes, type ArraySizes } from './arraySizes';
import { points } from './rowHeights';

/** What rows are written with. */
export interface RewriteContext {
  readonly looks: Looks;
  /** The number of the format of a look. */
  readonly format: (index: number) => number;
  /** `x:` in a part whose elements carry that prefix, else empty. */
  readonly prefix: string;
}

interface Written extends RewriteContext {
  readonly q: (name: string) => string;
  readonly isAutomatic: (height: number) => boolean;
  readonly arraySize: ArraySizes;
}

/**
 * Rows as XML, ascending. `before` is the part they replace: it says which heights Excel found by itself and which
 * formulas fill more than their cell.
 */
export function rewrittenRows(
  before: string,
  rows: readonly RowView[],
  context: RewriteContext,
): { readonly xml: string; readonly extent: { readonly rows: number; readonly columns: number } } {
  const { prefix } = context;
  const written = {
    ...context,
    q: (name: string) => prefix + name,
    isAutomatic: automaticHeights(before),
    arraySize: arraySizes(before),
  };
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const xml = sorted.map((row) => rowXml(row, written)).join('');
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1));
  return {
    xml,
    extent: {
      rows: sorted.reduce((most, { row, cells }) => (cells.length > 0 ? row + 1 : most), 0),
      columns: columns.reduce((most, column) => Math.max(most, column), 0),
    },
  };
}

function rowXml({ row, height, hidden, style, cells }: RowView, written: Written): string {
  const { prefix, format, isAutomatic } = written;
  const id = format(style);
  const attributes =
    (id === 0 ? '' : ` s="${id}" customFormat="1"`) +
    (height === null ? '' : ` ht="${points(height)}"${isAutomatic(height) ? '' : ' customHeight="1"'}`) +
    (hidden ? ' hidden="1"' : '');
  const inner = [...cells]
    .sort((a, b) => a.column - b.column)
    .map((cell) => cellXml(row, cell, written))
    .join('');
  if (inner === '') return attributes === '' ? '' : `<${prefix}row r="${row + 1}"${attributes}/>`;
  return `<${prefix}row r="${row + 1}"${attributes}>${inner}</${prefix}row>`;
}

function cellXml(row: number, cell: CellView, written: Written): string {
  const { prefix, q, looks, format, arraySize } = written;
  const { column, value, formula } = cell;
  const array = formula === undefined ? undefined : arraySize(formula);
  const ref =
    array === undefined
      ? ''
      : areaName({ top: row, left: column, bottom: row + array.rows - 1, right: column + array.columns - 1 });
  const content: Content = {
    value,
    formula,
    array: array === undefined ? undefined : { ref, metadata: array.metadata },
  };
  const isText = typeof value === 'string' && formula === undefined;
  const kind = isText ? (lookOf({ text: value }) === 'quoted' ? 'quoted' : 'text') : 'other';
  const id = isFilled(content) ? looks.fitting(format(cell.style), kind) : format(cell.style);
  const head = `<${prefix}c r="${cellName(row, column)}"${styleAttribute(id)}`;
  if (isText && cell.rich !== undefined && cell.rich.length > 0) return head + richXml(cell.rich, q);
  return head + contentXml(content, q);
}

function richXml(rich: NonNullable<CellView['rich']>, q: Written['q']): string {
  const runs = rich.map(
    ({ text, font }) => `<${q('r')}>${runFontXml(font, q)}${textElement(text, q)}</${q('r')}>`,
  );
  return ` t="inlineStr"><${q('is')}>${runs.join('')}</${q('is')}></${q('c')}>`;
}
