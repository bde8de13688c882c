import type { LayoutEdit } from '../../view/bookEdit';
import { rowPlaces } from '../rowPlaces';
import { type Splice, spliced } from '../splice';
import { withAttributes } from './attributes';

type Height = NonNullable<LayoutEdit['heights']>[number];

/**
 * Sets heights and visibility of rows 行高. A row that is not listed is shown, at the default height or at the one Excel
 * found for its text.
 */
export function withHeights(source: string, part: string, heights: readonly Height[]): string {
  const rows = rowPlaces(source);
  if (rows === null) throw new Error(`no rows in ${part}`);
  const left = new Map(heights.map((height) => [height.row, height]));
  const splices: Splice[] = [];
  const stored = new Set(rows.places.map(({ row }) => row));
  const fresh = heights.filter(({ row }) => !stored.has(row)).sort((a, b) => a.row - b.row);
  let next = 0;
  const added = (before: number): string => {
    let text = '';
    for (let one = fresh[next]; one !== undefined && one.row < before; one = fresh[++next]) {
      text += newRowXml(one, rows.prefix);
    }
    return text;
  };
  for (const { row, start, end } of rows.places) {
    const text = added(row);
    if (text !== '') splices.push({ start, end: start, text });
    const tag = TAG.exec(source.slice(start, end))?.[0] ?? '';
    const changed = withAttributes(tag, changesOf(tag, left.get(row)));
    if (changed !== tag) splices.push({ start, end: start + tag.length, text: changed });
  }
  const tail = added(Infinity);
  if (tail !== '') {
    const { tag, inner, prefix } = rows;
    splices.push(
      tag.empty
        ? { start: tag.end - 2, end: tag.end, text: `>${tail}</${prefix}sheetData>` }
        : { start: inner, end: inner, text: tail },
    );
  }
  return spliced(source, splices);
}

const TAG = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/u;

function changesOf(tag: string, wanted: Height | undefined): Record<string, string | null> {
  const said = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1];
  const isOn = (name: string): boolean => ['1', 'true'].includes(said(name) ?? '');
  const ht = said('ht');
  const height = wanted?.height ?? null;
  const isHidden = wanted?.hidden ?? false;
  const changes: Record<string, string | null> =
    isHidden === isOn('hidden') ? {} : { hidden: isHidden ? '1' : null };
  if (height === null) {
    return ht !== undefined && isOn('customHeight') ? { ...changes, ht: null, customHeight: null } : changes;
  }
  if (ht !== undefined && Math.abs(Number(ht) - height) < SAME) return changes;
  return { ...changes, ht: points(height), customHeight: '1' };
}

/** Points; files and screens round differently. */
const SAME = 0.1;

function newRowXml(wanted: Height, prefix: string): string {
  if (wanted.height === null && !wanted.hidden) return '';
  const size = wanted.height === null ? '' : ` ht="${points(wanted.height)}" customHeight="1"`;
  return `<${prefix}row r="${wanted.row + 1}"${size}${wanted.hidden ? ' hidden="1"' : ''}/>`;
}

/** Excel's own limit is 409.5. */
export function points(height: number): string {
  return String(Math.min(409.5, Math.max(0, Math.round(height * 100) / 100)));
}
