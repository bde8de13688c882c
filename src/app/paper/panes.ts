import type { PaperPage } from '../../host/view/paging';
import { lengthOf, placeOf, type Span } from '../../host/view/places';
import type { PaperSheet } from './paperSheet';
import type { Area } from '../../sheet/grid';

/** A rectangle in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A block of neighbouring cells on a page 版块: the page's own cells, or titles above or beside them. */
export interface Pane {
  readonly rows: Span;
  readonly columns: Span;
  /** On the page, from where its cells begin, at life size. */
  readonly box: Box;
  /** Merged areas that touch it. */
  readonly merges: readonly Area[];
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The box of cells, from the pane's own corner; also of such as lie outside. */
  readonly boxOf: (area: Area) => Box;
}

/** One, two or four. */
export function panesOf(sheet: PaperSheet, page: PaperPage): readonly Pane[] {
  const x = page.headings?.width ?? 0;
  const y = page.headings?.height ?? 0;
  const down = along(page.rows, (span) => lengthOf(page.places.rows, span), y);
  const across = along(page.columns, (span) => lengthOf(page.places.columns, span), x);
  return down.flatMap((rows) =>
    across.map((columns) =>
      paneOf(sheet, page, {
        rows: rows.span,
        columns: columns.span,
        box: { x: columns.at, y: rows.at, width: columns.length, height: rows.length },
      }),
    ),
  );
}

interface Stretch {
  readonly span: Span;
  readonly at: number;
  readonly length: number;
}

function along(
  { titles, own }: PaperPage['rows'],
  measure: (span: Span) => number,
  start: number,
): readonly Stretch[] {
  const above = titles === null ? 0 : measure(titles);
  const rest = { span: own, at: start + above, length: measure(own) };
  return titles === null ? [rest] : [{ span: titles, at: start, length: above }, rest];
}

function paneOf(
  sheet: PaperSheet,
  { places }: PaperPage,
  { rows, columns, box }: Pick<Pane, 'rows' | 'columns' | 'box'>,
): Pane {
  const merges = sheet
    .mergesIn(rows)
    .filter(({ left, right }) => left <= columns.last && right >= columns.first);
  const byCell = new Map<number, Area>();
  for (const area of merges) {
    for (let row = Math.max(area.top, rows.first); row <= Math.min(area.bottom, rows.last); row += 1) {
      for (
        let column = Math.max(area.left, columns.first);
        column <= Math.min(area.right, columns.last);
        column += 1
      ) {
        byCell.set(row * MOST_COLUMNS + column, area);
      }
    }
  }
  const [left, top] = [placeOf(places.columns, columns.first), placeOf(places.rows, rows.first)];
  return {
    rows,
    columns,
    box,
    merges,
    mergeAt: (row, column) => byCell.get(row * MOST_COLUMNS + column),
    boxOf: (area) => ({
      x: placeOf(places.columns, area.left) - left,
      y: placeOf(places.rows, area.top) - top,
      width: lengthOf(places.columns, { first: area.left, last: area.right }),
      height: lengthOf(places.rows, { first: area.top, last: area.bottom }),
    }),
  };
}

const MOST_COLUMNS = 16384;

/** Rows or columns of a pane that show, one by one. */
export function shownIn(span: Span, lengthAt: (index: number) => number): number[] {
  const shown: number[] = [];
  for (let index = span.first; index <= span.last; index += 1) if (lengthAt(index) > 0) shown.push(index);
  return shown;
}
