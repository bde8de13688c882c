import type { Area, Grid } from '../../sheet/grid';
import { type Marked, markStore } from './marks';
import type { Trip } from './trip';

/** A workbook's outline 工作簿概况: everything but what stands in cells. */
export interface BookOutline {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  /** Points of a column nobody has set the width of. */
  readonly columnPoints: number | null;
  readonly sheets: readonly SheetOutline[];
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly protected: boolean;
  /** Colour of its tab; empty: none. */
  readonly tab: string;
  readonly mark: Marked | null;
  /** Around all values; `null`: there are none. */
  readonly used: Area | null;
  /** `null`: some of its rows. */
  readonly hidden: boolean | null;
}

/** Two trips, however many sheets there are. */
export async function readOutline(trip: Trip): Promise<BookOutline> {
  const { workbook } = trip.context;
  const { worksheets, protection, functions } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/tabColor,items/protection/protected');
  const day = functions.date(2000, 1, 1);
  day.load('value');
  await trip.sync();
  const asked = worksheets.items.map((sheet) => askSheet(trip, sheet));
  const plain = worksheets.items[0]?.getRange('XFD1').format;
  plain?.load('columnWidth');
  if (asked.length > 0) await trip.sync();
  const points: unknown = plain?.columnWidth;
  return {
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    date1904: day.value === FIRST_OF_2000 - 1462,
    columnPoints: typeof points === 'number' ? points : null,
    sheets: asked.map((answer) => answer()),
  };
}

/** 1 January 2000 as a workbook counts that begins in 1900. */
const FIRST_OF_2000 = 36526;

function askSheet(trip: Trip, sheet: Excel.Worksheet): () => SheetOutline {
  const mark = markStore(trip.context, trip.supports('1.12')).ask(sheet);
  const used = askUsed(sheet.getUsedRangeOrNullObject(true));
  return () => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: sheet.protection.protected,
    tab: sheet.tabColor,
    mark: mark(),
    ...used(),
  });
}

/** Where values stand, without asking for a single one. */
export function askUsed(range: Excel.Range): () => Pick<SheetOutline, 'used' | 'hidden'> {
  range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  return () => {
    if (range.isNullObject) return { used: null, hidden: false };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    // The type does not say so, but it is `null` for some rows hidden and some not.
    const hidden: boolean | null = range.rowHidden;
    return { used: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }, hidden };
  };
}

function visibilityOf(visibility: string): Grid['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
