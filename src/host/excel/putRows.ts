import type { EncodedRow } from './blueprint';
import type { Trip } from './trip';

/** Bytes of values in one setting: long enough to be quick, short enough for many to share a request. */
const BLOCK_BYTES = 1_000_000;

/** Where rows go. */
export interface RowsPlace {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
}

/** Writes rows in blocks 整块写入: formats that differ first, then the values; a text arrives where text is expected. */
export async function putRows(trip: Trip, place: RowsPlace, rows: Iterable<EncodedRow>): Promise<void> {
  let block: EncodedRow[] = [];
  let bytes = 0;
  let { top } = place;
  for (const row of rows) {
    block.push(row);
    bytes += bytesOf(row);
    if (bytes < BLOCK_BYTES) continue;
    await putBlock(trip, { ...place, top }, block, bytes);
    top += block.length;
    [block, bytes] = [[], 0];
  }
  if (block.length > 0) await putBlock(trip, { ...place, top }, block, bytes);
}

async function putBlock(
  trip: Trip,
  { sheet, top, left }: RowsPlace,
  rows: readonly EncodedRow[],
  bytes: number,
): Promise<void> {
  const columns = rows[0]?.length ?? 0;
  const holds = (test: (cell: EncodedRow[number]) => boolean): boolean => rows.some((row) => row.some(test));
  const hasFormats = holds(({ format }) => format !== null);
  const hasInputs = holds(({ input }) => input !== null);
  if (columns === 0 || (!hasFormats && !hasInputs)) return;
  await trip.spend(bytes + RANGE_BYTES);
  const range = sheet.getRangeByIndexes(top, left, rows.length, columns);
  // `null` leaves a cell as it is (documented), which the type does not say.
  if (hasFormats) range.numberFormat = rows.map((row) => row.map(({ format }) => format)) as string[][];
  if (hasInputs) range.values = rows.map((row) => row.map(({ input }) => input));
}

/** Of a range in a request, with its release afterwards. */
const RANGE_BYTES = 1000;

/** As UTF-8 in a request; formats and quotes allowed for. */
export function bytesOf(row: EncodedRow): number {
  let bytes = 2;
  for (const { input, format } of row) {
    bytes += typeof input === 'string' ? 4 + input.length * (isPlain(input) ? 1 : 3) : 12;
    if (format !== null) bytes += 4 + format.length * 2;
  }
  return bytes;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text);
}
