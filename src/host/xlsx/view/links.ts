import { parseCellName, type Area } from '../../../sheet/grid';
import type { Relation } from '../relations';
import { attribute, type OpenTag, xmlTokens } from '../xml';
import { areaNamed } from './ranges';

/** Where a cell leads 超链接, if anywhere. */
export type LinkAt = (row: number, column: number) => string | null;

/**
 * Links by cell. Only addresses a browser may safely open are told, and places in the workbook: `javascript:` and
 * files on somebody's server are not.
 */
export function linksOf(source: string, part: string, relations: readonly Relation[]): LinkAt {
  if (source === '') return () => null;
  const single = new Map<number, string>();
  const wide: { readonly area: Area; readonly link: string }[] = [];
  for (const token of xmlTokens(source, part)) {
    if (token.kind !== 'open' || token.name !== 'hyperlink') continue;
    const link = linkIn(token, relations);
    const ref = attribute(token, 'ref') ?? '';
    const place = parseCellName(ref);
    const area = place === null ? areaNamed(ref) : null;
    if (link === null) continue;
    if (place !== null) single.set(keyOf(place.row, place.column), link);
    else if (area !== null) wide.push({ area, link });
  }
  if (single.size === 0 && wide.length === 0) return () => null;
  return (row, column) =>
    single.get(keyOf(row, column)) ??
    wide.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.link ??
    null;
}

function keyOf(row: number, column: number): number {
  return row * 16384 + column;
}

function linkIn(tag: OpenTag, relations: readonly Relation[]): string | null {
  const place = attribute(tag, 'location') ?? '';
  const id = attribute(tag, ':id');
  if (id === undefined) return place === '' ? null : place;
  const target = relations.find((relation) => relation.id === id && relation.external)?.target;
  if (target === undefined || !SAFE.test(target)) return null;
  return place === '' ? target : `${target}#${place}`;
}

const SAFE = /^(?:https?|mailto|tel):/iu;
