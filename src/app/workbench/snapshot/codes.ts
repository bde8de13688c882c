/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
 * Numbers of the grid's own enumerations, said here so that what converts sheets does not load the grid: it works in
 * the worker. The types keep each number to its enumeration.
 */
import type {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

export const NO: BooleanNumber.FALSE = 0;
export const YES: BooleanNumber.TRUE = 1;

export const TEXT: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
export const BOOLEAN: CellValueType.BOOLEAN = 3;
export const FORCED_TEXT: CellValueType.FORCE_STRING = 4;

export const CLIPPED: WrapStrategy.CLIP = 2;
export const WRAPPED: WrapStrategy.WRAP = 3;
export const OVERFLOWING: WrapStrategy.OVERFLOW = 1;

export const LEFT: HorizontalAlign.LEFT = 1;
export const CENTRE: HorizontalAlign.CENTER = 2;
export const RIGHT: HorizontalAlign.RIGHT = 3;
export const JUSTIFIED: HorizontalAlign.JUSTIFIED = 4;
export const BOTH: HorizontalAlign.BOTH = 5;
export const DISTRIBUTED: HorizontalAlign.DISTRIBUTED = 6;
export const UNSAID: HorizontalAlign.UNSPECIFIED = 0;

export const TOP: VerticalAlign.TOP = 1;
export const MIDDLE: VerticalAlign.MIDDLE = 2;
export const BOTTOM: VerticalAlign.BOTTOM = 3;

export const INFORMS: DataValidationErrorStyle.INFO = 0;
export const STOPS: DataValidationErrorStyle.STOP = 1;
export const WARNS: DataValidationErrorStyle.WARNING = 2;

export const QUIET: DataValidationRenderMode.TEXT = 0;
