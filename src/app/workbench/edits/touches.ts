import type { ICellData, IRange, Nullable } from '@univerjs/core';

/** What of a sheet's layout an edit can change 版面部分. */
export type LayoutPart = 'columns' | 'heights' | 'merges' | 'frozen' | 'filter';

/** What a mutation of the grid touches 改动范围; sheets by the grid's ids. */
export type Touch =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: CellMatrix }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: IRange }
  | { readonly kind: 'part'; readonly sheet: string; readonly part: LayoutPart }
  /** Rows or columns moved: nothing of the sheet is where it was. */
  | { readonly kind: 'moved'; readonly sheet: string }
  /** Sheets were added, taken away, renamed, ordered or hidden. */
  | { readonly kind: 'tabs' };

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** Reads a mutation; an empty list is one that leaves the file as it is. */
export function touchesOf(id: string, params: unknown): readonly Touch[] {
  const read = MUTATIONS[id];
  // The grid gives its mutations these parameters; each reader takes only what its own mutation has.
  return read === undefined ? [] : read(params as Params);
}

interface Params {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

type Reader = (params: Params) => readonly Touch[];

const part =
  (...parts: readonly LayoutPart[]): Reader =>
  ({ subUnitId }) =>
    parts.map((one) => ({ kind: 'part', sheet: subUnitId, part: one }));
const moved: Reader = ({ subUnitId }) => [{ kind: 'moved', sheet: subUnitId }];
const tabs: Reader = () => [{ kind: 'tabs' }];

/** Heights the grid fits to a text are left to whoever opens the file: Excel fits them itself. */
const MUTATIONS: Readonly<Record<string, Reader>> = {
  'sheet.mutation.set-range-values': ({ subUnitId, cellValue }) =>
    cellValue === undefined ? [] : [{ kind: 'cells', sheet: subUnitId, cells: cellValue }],
  'sheet.mutation.move-range': ({ fromRange, toRange, from, to }) => [
    { kind: 'area', sheet: from.subUnitId, area: fromRange },
    { kind: 'area', sheet: to.subUnitId, area: toRange },
  ],
  'sheet.mutation.reorder-range': moved,
  'sheet.mutation.insert-row': moved,
  'sheet.mutation.insert-col': moved,
  'sheet.mutation.remove-rows': moved,
  'sheet.mutation.remove-col': moved,
  'sheet.mutation.move-rows': moved,
  'sheet.mutation.move-columns': moved,
  'sheet.mutation.set-worksheet-col-width': part('columns'),
  'sheet.mutation.set-col-hidden': part('columns'),
  'sheet.mutation.set-col-visible': part('columns'),
  'sheet.mutation.set-col-data': part('columns'),
  'sheet.mutation.set-worksheet-row-height': part('heights'),
  'sheet.mutation.set-row-hidden': part('heights'),
  'sheet.mutation.set-row-visible': part('heights'),
  'sheet.mutation.set-row-data': part('heights'),
  'sheet.mutation.add-worksheet-merge': part('merges'),
  'sheet.mutation.remove-worksheet-merge': part('merges'),
  'sheet.mutation.set-frozen': part('frozen'),
  'sheet.mutation.set-filter-range': part('filter'),
  'sheet.mutation.remove-filter': part('filter'),
  'sheet.mutation.insert-sheet': tabs,
  'sheet.mutation.remove-sheet': tabs,
  'sheet.mutation.set-worksheet-name': tabs,
  'sheet.mutation.set-worksheet-order': tabs,
  'sheet.mutation.set-worksheet-hidden': tabs,
};
