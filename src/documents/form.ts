import type { CellStyle, CellValue, Page, PageShape, ShapeRow } from './sheetModel';

/** What stands in a cell of a form: the same on every page, or taken from the page's subject. */
export type Content<T> = { readonly constant: CellValue } | { readonly slot: (subject: T) => CellValue };

/** A cell of a form 表格单元, merged over `from`…`to`. */
export interface FormCell<T> {
  readonly from: number;
  readonly to: number;
  /** Further rows it is merged over; these hold an empty cell of its style there. */
  readonly down?: number;
  readonly style: CellStyle;
  readonly content: Content<T>;
}

export interface FormRow<T> {
  /** Points. */
  readonly height: number;
  readonly cells: readonly FormCell<T>[];
}

/** A form 版式 for subjects of one kind: its shape, and what fills the shape's slots in reading order. */
export interface Form<T> {
  readonly shape: PageShape;
  readonly slots: readonly ((subject: T) => CellValue)[];
}

/** Equal keys must be equal forms; a cell over several columns becomes a merge with a border all around. */
export function formOf<T>(key: string, rows: readonly FormRow<T>[]): Form<T> {
  const slots: ((subject: T) => CellValue)[] = [];
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const shapeRows = rows.map(({ height, cells }, top): ShapeRow => {
    const shapeCells = cells.flatMap(({ from, to, down = 0, style, content }) => {
      if (to > from || down > 0) merges.push({ top, left: from, bottom: top + down, right: to });
      if ('slot' in content) slots.push(content.slot);
      const first = { column: from, style, content: 'slot' in content ? ('slot' as const) : content };
      const covered = Array.from({ length: to - from }, (_, i) => ({
        column: from + 1 + i,
        style,
        content: { constant: null },
      }));
      return [first, ...covered];
    });
    return { height, cells: shapeCells };
  });
  return { shape: { key, rows: shapeRows, merges }, slots };
}

/** The page of one subject. */
export function pageOf<T>(form: Form<T>, subject: T): Page {
  const values: CellValue[] = new Array<CellValue>(form.slots.length);
  for (let i = 0; i < values.length; i += 1) values[i] = form.slots[i]?.(subject) ?? null;
  return { shape: form.shape, values };
}

/** A cell that says the same on every page. */
export function fixed<T>(columns: Columns, style: CellStyle, text: string): FormCell<T> {
  return { ...spanOf(columns), style, content: { constant: text === '' ? null : { text } } };
}

/** A cell with a text of the page's subject. */
export function told<T>(columns: Columns, style: CellStyle, text: (subject: T) => string): FormCell<T> {
  return { ...spanOf(columns), style, content: { slot: (subject) => ({ text: text(subject) }) } };
}

/** A cell with any value of the page's subject. */
export function filled<T>(columns: Columns, style: CellStyle, slot: (subject: T) => CellValue): FormCell<T> {
  return { ...spanOf(columns), style, content: { slot } };
}

/** One column, or the first and the last of a merge. */
export type Columns = number | readonly [from: number, to: number];

function spanOf(columns: Columns): { from: number; to: number } {
  return typeof columns === 'number' ? { from: columns, to: columns } : { from: columns[0], to: columns[1] };
}
