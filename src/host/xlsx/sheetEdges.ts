import { parseCellName } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import { areaName } from './sheetFrame';
import type { Splice } from './splice';

/** Tags in front of the rows are flat and few; their attributes never hold `>`. */
const COLUMN = /<(?:[^\s:/>"'=]+:)?col\s([^>]*)>/gu;
const DIMENSION = /<(?:[^\s:/>"'=]+:)?dimension\s[^>]*?\bref\s*=\s*["']([^"']*)["']/u;

/** Styles of whole columns, from the XML in front of the rows: what a blank cell looks like. */
export function columnStyles(head: string): (column: number) => number {
  const ranges = [...head.matchAll(COLUMN)].map(([, attributes = '']) => ({
    first: numberIn(attributes, 'min'),
    last: numberIn(attributes, 'max'),
    style: numberIn(attributes, 'style'),
  }));
  return (column) => ranges.find(({ first, last }) => first <= column + 1 && column + 1 <= last)?.style ?? 0;
}

/** Readers trust `<dimension ref="A1:G13"/>`: it grows with the cells put in. */
export function widened(head: string, patches: readonly CellPatch[]): Splice[] {
  const match = DIMENSION.exec(head);
  const ref = match?.[1];
  if (match === null || ref === undefined) return [];
  const [from, to = from] = ref.split(':').map(parseCellName);
  if (from === null || from === undefined || to === null || to === undefined) return [];
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  for (const { row, column } of patches) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  const end = match.index + match[0].length - 1;
  const grown =
    area.top < from.row || area.left < from.column || area.bottom > to.row || area.right > to.column;
  return grown ? [{ start: end - ref.length, end, text: areaName(area) }] : [];
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`, 'u').exec(attributes)?.[1] ?? 0);
}
