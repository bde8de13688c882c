import type { LineStyle } from '../../host/view/sheetView';

/** How a border is drawn: lengths in points. */
export interface LineLook {
  readonly width: number;
  /** SVG's dashes; empty: without gaps. */
  readonly dashes: string;
  /** Two lines with as much room between them. */
  readonly isDouble: boolean;
}

/** The line styles of SpreadsheetML 线型 as printers give them. */
export const LINE_LOOKS: Readonly<Record<LineStyle, LineLook>> = {
  hair: { width: 0.25, dashes: '0.75 0.75', isDouble: false },
  dotted: { width: 0.75, dashes: '0.75 1.5', isDouble: false },
  dashed: { width: 0.75, dashes: '3 1.5', isDouble: false },
  dashDot: { width: 0.75, dashes: '6 2.25 2.25 2.25', isDouble: false },
  dashDotDot: { width: 0.75, dashes: '6 2.25 2.25 2.25 2.25 2.25', isDouble: false },
  thin: { width: 0.75, dashes: '', isDouble: false },
  medium: { width: 1.5, dashes: '', isDouble: false },
  mediumDashed: { width: 1.5, dashes: '6 3', isDouble: false },
  mediumDashDot: { width: 1.5, dashes: '6 3 2.25 3', isDouble: false },
  mediumDashDotDot: { width: 1.5, dashes: '6 3 2.25 3 2.25 3', isDouble: false },
  slantDashDot: { width: 1.5, dashes: '7.5 2.25 3 2.25', isDouble: false },
  thick: { width: 2.25, dashes: '', isDouble: false },
  double: { width: 0.75, dashes: '', isDouble: true },
};

/** Points from the middle of a double line to each of the two. */
export const DOUBLE_OFFSET = 0.75;
