import type { PageSetup } from './sheetModel';

/** Margins of everything we print, in millimetres: every office printer reaches that far. */
export const MARGINS = { left: 15, right: 15, top: 15, bottom: 15 } as const;

const SIZES = { A4: [210, 297], A5: [148, 210] } as const;

/**
 * Most millimetres a character of column width takes: 8 dots of 96 an inch with 宋体 11, 9⅓ where that font is missing
 * and a wider one stands in. Narrower is safe: pages are centred.
 */
const MM_A_CHARACTER = (28 / 3 / 96) * 25.4;
const POINTS_A_MM = 72 / 25.4;

/**
 * Page set-up whose print scale 缩放比例 makes the widths fit between the margins. A fixed scale and manual breaks:
 * fit-to-page would make Excel ignore the breaks.
 */
export function pageSetup(
  widths: readonly number[],
  orientation: PageSetup['orientation'],
  more: Partial<Pick<PageSetup, 'header' | 'footer' | 'titleRows' | 'margins'>> = {},
): PageSetup {
  const margins = more.margins ?? MARGINS;
  const room = paperSize(orientation).width - margins.left - margins.right;
  const needed = widths.reduce((sum, width) => sum + width, 0) * MM_A_CHARACTER;
  const scale = Math.min(100, Math.floor((room / needed) * 100));
  return { paper: 'A4', orientation, scale, centred: true, ...more, margins };
}

/** Points of row height that fit on one sheet of paper at the set-up's scale. */
export function pageHeight({ orientation, margins, scale }: PageSetup): number {
  const room = paperSize(orientation).height - margins.top - margins.bottom;
  return Math.floor((room * POINTS_A_MM * 100) / scale - SPARE);
}

/** Printer drivers round rows up to whole dots: a few points stay free so that no row slips to the next sheet. */
const SPARE = 12;

/**
 * Half-width characters 半角字符 of a size in points that fit across columns `width` characters wide, whatever the
 * workbook's own font: a column is narrowest where digits take 7 dots, and two dots and a half go to the cell's edges.
 */
export function charactersAcross(width: number, size: number): number {
  return Math.floor((width * 7 - 5) / (size * (96 / 72 / 2)));
}

function paperSize(orientation: PageSetup['orientation']): { width: number; height: number } {
  const [short, long] = SIZES.A4;
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
