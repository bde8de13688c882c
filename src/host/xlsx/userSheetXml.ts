import type { CellValue } from '../../documents/sheetModel';
import type { UserCell, UserRow, UserSheet } from '../../documents/userSheet';
import { cellName } from '../../sheet/grid';
import { cellRest, type CellWriter, styleAttribute, styleFor } from './cellXml';
import { type Dialect, TRANSITIONAL } from './dialect';
import { areaName } from './sheetFrame';
import { validationsXml } from './validationsXml';
import { textXml } from './xmlText';

/** A sheet of the user's own as XML, in pieces: no mark, its values as given, formats on the columns themselves. */
export function* userSheetXml(
  writer: CellWriter,
  sheet: UserSheet,
  dialect: Dialect = TRANSITIONAL,
): Generator<string> {
  yield headXml(writer, sheet, dialect);
  let chunk = '';
  for (const [i, row] of sheet.rows.entries()) {
    if (row === null) continue;
    chunk += rowXml(writer, sheet, i, row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk + tailXml(sheet);
}

/** Makes sure that every style the sheet needs is there before the styles part is closed. */
export function useStyles(writer: CellWriter, { columns, rows }: UserSheet): void {
  for (const { style } of columns) writer.styles.xf(style);
  for (const row of rows) {
    row?.cells.forEach((cell, at) => {
      if (cell !== null) styleFor(writer, styleOf(cell, columns[at]), valueOf(cell));
    });
  }
}

const CHUNK = 65536;

function headXml(writer: CellWriter, { columns, rows, frozen }: UserSheet, dialect: Dialect): string {
  const widest = rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), columns.length);
  const all = areaName({
    top: 0,
    left: 0,
    bottom: Math.max(rows.length, 1) - 1,
    right: Math.max(widest, 1) - 1,
  });
  const cols = columns.map(({ width, style }, i) => {
    const format = style.format === undefined ? '' : ` style="${writer.styles.xf(style)}"`;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${format} customWidth="1"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}"><dimension ref="${all}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`
  );
}

function paneXml({ rows, columns }: UserSheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  return `<pane${splits} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function rowXml(
  writer: CellWriter,
  { columns }: UserSheet,
  i: number,
  { cells, height, hidden }: UserRow,
): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let inner = '';
  cells.forEach((cell, at) => {
    if (cell !== null) inner += cellXml(writer, cell, styleOf(cell, columns[at]), cellName(i, at));
  });
  return `<row r="${i + 1}"${size}${hidden === true ? ' hidden="1"' : ''}>${inner}</row>`;
}

function cellXml(
  writer: CellWriter,
  cell: UserCell,
  style: NonNullable<UserCell['style']>,
  name: string,
): string {
  const { value } = cell;
  if (value !== null && 'error' in value) {
    return `<c r="${name}"${styleAttribute(writer.styles.xf(style))} t="e"><v>${textXml(value.error)}</v></c>`;
  }
  return `<c r="${name}"${cellRest(writer, style, value)}`;
}

function styleOf(
  cell: UserCell,
  column: UserSheet['columns'][number] | undefined,
): NonNullable<UserCell['style']> {
  return cell.style ?? column?.style ?? PLAIN;
}

const PLAIN = {};

function valueOf({ value }: UserCell): CellValue {
  return value !== null && 'error' in value ? null : value;
}

function tailXml({ columns, rows, merges, filter, firstEntry }: UserSheet): string {
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  const asList = columns.map((column, i) => ({ ...column, id: String(i) }));
  return (
    '</sheetData>' +
    (filter === null ? '' : `<autoFilter ref="${areaName(filter)}"/>`) +
    (merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    validationsXml(asList, firstEntry, Math.max(rows.length, firstEntry)) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape"/></worksheet>'
  );
}
