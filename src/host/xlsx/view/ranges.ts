import { type Area, parseCellName } from '../../../sheet/grid';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** `A1`, `$A$1:$B$9`, `$A:$C` or `$1:$3`; `null` for anything else. */
export function areaNamed(text: string): Area | null {
  const [first = '', last = first, more] = text.trim().split(':');
  if (more !== undefined) return null;
  const from = endNamed(first, 0, 0);
  const to = endNamed(last, LAST_ROW, LAST_COLUMN);
  if (from === null || to === null || (last === first && !CELL.test(first) && !text.includes(':')))
    return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const CELL = /^\$?[A-Za-z]{1,3}\$?\d/u;

/** The areas of a list parted by spaces, as `sqref` holds it. */
export function areasListed(text: string): readonly Area[] {
  return text.split(/\s+/u).flatMap((one) => areaNamed(one) ?? []);
}

/** A reference of a formula with its sheet, `null` where it names none. */
export interface Place {
  readonly sheet: string | null;
  readonly area: Area;
}

const REFERENCE = /(?:'((?:[^']|'')*)'!|([^'!,()]+)!)?(\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)/uy;

/** `'费用 1'!$A$1:$B$9,Sheet2!$C$1`; `null` when there is anything but references in it. */
export function placesIn(formula: string): readonly Place[] | null {
  const text = formula.replace(/^\(|\)$/gu, '');
  if (text.endsWith(',')) return null;
  const places: Place[] = [];
  for (let at = 0; at < text.length; at = REFERENCE.lastIndex + 1) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(text);
    const area = areaNamed(match?.[3] ?? '');
    const after = text[REFERENCE.lastIndex];
    if (match === null || area === null || (after !== undefined && after !== ',')) return null;
    places.push({ sheet: match[1]?.replace(/''/gu, "'") ?? match[2] ?? null, area });
  }
  return places;
}

function endNamed(text: string, row: number, column: number): { row: number; column: number } | null {
  if (/^\$?\d{1,7}$/u.test(text)) return withRow(parseCellName(`A${text.replace('$', '')}`), column);
  if (/^\$?[A-Za-z]{1,3}$/u.test(text)) {
    const place = parseCellName(`${text.replace('$', '')}1`);
    return place === null ? null : { row, column: place.column };
  }
  return parseCellName(text);
}

function withRow(place: { row: number } | null, column: number): { row: number; column: number } | null {
  return place === null ? null : { row: place.row, column };
}
