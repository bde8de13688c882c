import type { Grid } from '../sheet/grid';
import type { Header, Heading } from '../sheet/headers';
import { possibleHeaders } from '../sheet/headers';
import { fieldNamed, formsIn, type Lookup } from '../sheet/recognise';
import { isFeeItem, itemKey } from './feeItems';

/** One item of a wide fee sheet 宽表: the columns that belong to it alone. */
export interface ItemColumns {
  readonly item: string;
  readonly columns: ReadonlyMap<string, Heading>;
}

/** A fee sheet with a column, or a group of columns, per item. */
export interface WideSheet {
  readonly header: Header;
  /** Columns that hold for the whole row: unit, payer, period, due. */
  readonly common: ReadonlyMap<string, Heading>;
  readonly items: readonly ItemColumns[];
  /** 合计: must equal the sum of the row's items (FEE-011). */
  readonly total: Heading | null;
  readonly doubles: readonly { readonly field: string; readonly a: string; readonly b: string }[];
}

/** Fields that belong to one item where they stand under it; elsewhere the row's own. */
const PER_ITEM = new Set([
  'prev',
  'curr',
  'qty',
  'price',
  'months',
  'gross',
  'waiver',
  'net',
  'received',
  'unpaid',
]);
const TOTAL = /^(?:合计|总计|共计|应收合计|合计应收|小计|total)$/u;

/** The wide reading of a grid, under the header that finds most items; `null` when there is no such header. */
export function wideSheet(grid: Grid, lookup: Lookup, standards: ReadonlySet<string>): WideSheet | null {
  let best: WideSheet | null = null;
  for (const header of possibleHeaders(grid)) {
    const wide = wideUnder(header, lookup, standards);
    if (wide === null) continue;
    if (best === null || columnsOf(wide) > columnsOf(best)) best = wide;
  }
  return best;
}

function columnsOf({ common, items }: WideSheet): number {
  return items.reduce((count, item) => count + item.columns.size, common.size);
}

function wideUnder(header: Header, lookup: Lookup, standards: ReadonlySet<string>): WideSheet | null {
  const common = new Map<string, Heading>();
  const items = new Map<string, { item: string; columns: Map<string, Heading> }>();
  const doubles: { field: string; a: string; b: string }[] = [];
  let total: Heading | null = null;
  for (const heading of header.headings) {
    const place = placeOf(heading, lookup, standards);
    if (place === null) {
      if (total === null && formsIn(heading, heading.leaf).some((form) => TOTAL.test(form))) total = heading;
      continue;
    }
    const columns = place.item === null ? common : itemColumns(items, place.item);
    const taken = columns.get(place.field);
    if (taken === undefined) columns.set(place.field, heading);
    else if (place.item !== null || place.field === 'unit') {
      doubles.push({ field: place.field, a: taken.text, b: heading.text });
    }
  }
  const billed = [...items.values()].filter((item) => item.columns.has('gross'));
  if (!common.has('unit') || common.has('item') || billed.length === 0) return null;
  return { header, common, items: billed, total, doubles };
}

function itemColumns(
  items: Map<string, { item: string; columns: Map<string, Heading> }>,
  item: string,
): Map<string, Heading> {
  const known = items.get(itemKey(item)) ?? { item, columns: new Map<string, Heading>() };
  items.set(itemKey(item), known);
  return known.columns;
}

/** Which item and field a heading stands for: `水费.上次`, `应收.水费`, `水费`, or a field of the row. */
function placeOf(
  heading: Heading,
  lookup: Lookup,
  standards: ReadonlySet<string>,
): { readonly item: string | null; readonly field: string } | null {
  const { group, leaf } = heading;
  const leafField = fieldNamed(heading, leaf, lookup)?.field ?? null;
  if (group !== null && isFeeItem(group, standards) && leafField !== null && PER_ITEM.has(leafField)) {
    return { item: group, field: leafField };
  }
  if (leafField === null && isFeeItem(leaf, standards)) {
    const groupField = group === null ? null : (fieldNamed(heading, group, lookup)?.field ?? null);
    return { item: leaf, field: groupField !== null && PER_ITEM.has(groupField) ? groupField : 'gross' };
  }
  return leafField === null || leafField === 'gross' ? null : { item: null, field: leafField };
}
