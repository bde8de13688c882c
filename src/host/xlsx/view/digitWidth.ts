import type { ViewFont } from '../../view/sheetView';
import { pointsOfPixels } from './lengths';

/**
 * Pixels of the widest digit of a font: column widths 列宽 are counted in those of the workbook's Normal font. Calibri 11
 * has 7 (a column of 8.43 characters is 64 pixels wide); 宋体, 等线 and their like have 8 at 11 points, which is why the
 * same column is 72 pixels wide in Chinese Excel.
 */
export function digitWidth({ name, size }: Pick<ViewFont, 'name' | 'size'>): number {
  const pixels = (size * 4) / 3;
  const half = HALF_WIDTH.test(name);
  const share = half ? 0.5 : (SHARES.find(([pattern]) => pattern.test(name))?.[1] ?? 0.507);
  // Bitmaps of these fonts have whole half-widths, rounded up.
  return Math.max(1, half ? Math.ceil(pixels * share) : Math.round(pixels * share));
}

/** Points of a width in characters as files have it, with the five pixels of padding in it (ECMA-376 18.3.1.13). */
export function columnPoints(characters: number, digit: number): number {
  const rounded = Math.trunc(256 * characters + Math.trunc(128 / digit)) / 256;
  return pointsOfPixels(Math.trunc(rounded * digit));
}

/** Points of a column when the file gives no width: so many digits and the padding, up to the next eight pixels. */
export function plainColumnPoints(characters: number, digit: number): number {
  return pointsOfPixels(Math.ceil((characters * digit + 5) / 8) * 8);
}

const HALF_WIDTH = /宋|仿宋|黑体|楷|SimSun|NSimSun|SimHei|FangSong|KaiTi|明體|明朝|Gothic|ゴシック/iu;

/** Width of a digit to the size of its font. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/等线|DengXian/iu, 0.556],
  [/微软雅黑|YaHei/iu, 0.54],
  [/Arial|Helvetica|Liberation Sans|Segoe/iu, 0.556],
  [/Verdana/iu, 0.636],
  [/Tahoma/iu, 0.546],
  [/Times|Liberation Serif/iu, 0.5],
];
