import type { BorderStyleTypes } from '@univerjs/core';
import { LINE_STYLES, type LineStyle } from '../../../host/view/sheetView';

/** A line style 线型 in the grid's numbers. */
export function lineCode(style: LineStyle): BorderStyleTypes {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- It counts in the order of the list.
  return LINE_STYLES.indexOf(style) + 1;
}

/** And back; `null` is no line. */
export function lineStyle(code: BorderStyleTypes): LineStyle | null {
  return LINE_STYLES[code - 1] ?? null;
}
