import type { PrintView } from './printView';
import type { SheetFrame } from './sheetView';

/** A sheet of paper and the room between its margins 纸张; points. */
export interface PaperRoom {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: PrintView['margins'];
  readonly body: { readonly width: number; readonly height: number };
  /** Room for row numbers and column letters 行号列标, when they are printed; at life size. */
  readonly headings: { readonly width: number; readonly height: number } | null;
}

const POINTS_A_MM = 72 / 25.4;

/** Turned for landscape; margins that leave nothing leave a point. */
export function paperOf({ print, extent, rowHeight }: SheetFrame): PaperRoom {
  const { paper, orientation, margins } = print;
  const [wide, high] =
    orientation === 'landscape' ? [paper.height, paper.width] : [paper.width, paper.height];
  const size = { width: wide * POINTS_A_MM, height: high * POINTS_A_MM };
  const inPoints = {
    left: margins.left * POINTS_A_MM,
    right: margins.right * POINTS_A_MM,
    top: margins.top * POINTS_A_MM,
    bottom: margins.bottom * POINTS_A_MM,
    header: margins.header * POINTS_A_MM,
    footer: margins.footer * POINTS_A_MM,
  };
  return {
    paper: size,
    margins: inPoints,
    body: {
      width: Math.max(1, size.width - inPoints.left - inPoints.right),
      height: Math.max(1, size.height - inPoints.top - inPoints.bottom),
    },
    headings: print.headings ? { width: DIGIT * (String(extent.rows).length + 1), height: rowHeight } : null,
  };
}

/** Points a digit takes in a row number. */
const DIGIT = 6;
