import type { Grid } from '../../sheet/grid';
import { nextTag, skipAttributes, skipElement } from './byteCursor';
import { qualified, rootOf } from './byteRoot';
import type { CellScan } from './cellScanner';
import { finished, gridRows } from './gridRows';
import { decoded } from './package';
import { type SheetOutline, sheetOutline } from './sheetOutline';
import { scanRows } from './sheetScanner';
import type { TextTable } from './textTable';
import type { Tab } from './readTabs';

/** What all sheets of a workbook are read with. */
export interface SheetContext {
  readonly texts: TextTable;
  readonly shared: Int32Array;
  readonly formats: Uint8Array;
  readonly date1904: boolean;
  readonly budget: { places: number };
}

/** Values of a worksheet, and what stands around its rows. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  tab: Tab,
  context: SheetContext,
): { grid: Omit<Grid, 'mark'>; outline: SheetOutline } {
  const rows = gridRows(tab.name, context.budget);
  const rest = aroundRows(bytes, part, (cursor) => {
    scanRows(cursor, scanWith(context), rows);
  });
  const outline = sheetOutline(rest, part);
  const grid = {
    sheet: tab.name,
    visibility: tab.visibility,
    ...finished(rows),
    texts: context.texts.texts,
    merges: outline.merges,
    hiddenRows: rows.hidden,
  };
  return { grid, outline };
}

/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_1904 = 1462;

function scanWith({ texts, shared, formats, date1904 }: SheetContext): CellScan {
  const shift = date1904 ? DAYS_1904 : 0;
  return { texts, shared, formats, shift, row: -1, column: -1, style: 0, type: 0, kind: 0, value: 0 };
}

/** Lets the rows be scanned where they stand and returns the text of the sheet without them. */
function aroundRows(
  bytes: Uint8Array,
  part: string,
  scan: (cursor: ReturnType<typeof rootOf>) => void,
): string {
  const cursor = rootOf(bytes, part, 'worksheet');
  if (cursor.empty) return decoded(bytes, part);
  for (;;) {
    if (nextTag(cursor) < 0) return decoded(bytes, part);
    const from = cursor.nameAt - 1;
    if (qualified(cursor)[1] !== 'sheetData') {
      skipElement(cursor);
      continue;
    }
    if (!skipAttributes(cursor)) scan(cursor);
    return decoded(bytes.subarray(0, from), part) + decoded(bytes.subarray(cursor.at), part);
  }
}
