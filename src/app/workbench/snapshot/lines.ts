import type { BorderStyleTypes } from '@univerjs/core';
import type { LineStyle } from '../../../host/view/sheetView';

/** The grid numbers the line styles of SpreadsheetML in this order, from 1. */
const STYLES: readonly LineStyle[] = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/** A line style 线型 in the grid's numbers. */
export function lineCode(style: LineStyle): BorderStyleTypes {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- It counts in the order of the list above.
  return STYLES.indexOf(style) + 1;
}

/** And back; `null` is no line. */
export function lineStyle(code: BorderStyleTypes): LineStyle | null {
  return STYLES[code - 1] ?? null;
}
