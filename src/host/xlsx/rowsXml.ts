import type { ReportRow } from '../../documents/sheetModel';
import { cellName } from '../../sheet/grid';
import { cellRest, type CellWriter } from './cellXml';

const CHUNK = 65536;

/** Rows of a report or a new list as XML, in pieces; here every cell carries its address. */
export function* rowsXml(writer: CellWriter, rows: readonly (ReportRow | null)[]): Generator<string> {
  let chunk = '';
  for (const [i, row] of rows.entries()) {
    if (row === null) continue;
    chunk += rowXml(writer, i, row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function rowXml(writer: CellWriter, i: number, { height, cells }: ReportRow): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const inner = [...cells]
    .sort((a, b) => a.column - b.column)
    .map(
      ({ column, style, value }) => `<c r="${cellName(i, column)}"${cellRest(writer, style, value, i + 1)}`,
    );
  return `<row r="${i + 1}"${size}>${inner.join('')}</row>`;
}
