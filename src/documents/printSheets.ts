import { groupBy } from '../kernel/collections';
import { cellName } from '../sheet/grid';
import type { Page, PageSetup, PrintSheet } from './sheetModel';

/** A sheet of paper 纸张 with the documents that begin on it. */
export interface Paper<T> {
  readonly pages: readonly Page[];
  readonly begins: readonly {
    readonly subject: T;
    /** Rows on this paper above it. */
    readonly above: number;
    /** Rows it takes, on further sheets of paper too. */
    readonly rows: number;
  }[];
}

/** Where a document was put. */
export interface Placed<T> {
  readonly subject: T;
  readonly sheet: string;
  /** Sheet of paper, from 1, as its footer says. */
  readonly page: number;
  /** `A1:I28` */
  readonly range: string;
}

export interface PrintedSheets<T> {
  readonly sheets: readonly PrintSheet[];
  readonly places: readonly Placed<T>[];
}

/** The name of a sheet of ours in a workbook, by the id of its mark and the name wanted. */
export type SheetNames = (id: string, wanted: string) => string;

/**
 * Whether all units are printed or a selection: a selection has a sheet of its own, so that the month's stays whole;
 * it is named apart where the month's is there already.
 */
export type PrintScope = 'all' | 'selection' | 'selection beside all';

/** The id of the mark on a month's sheet. */
export function markOf(kind: string, period: string, scope: PrintScope): string {
  return scope === 'all' ? `${kind}:${period}` : `${kind}:${period}:selection`;
}

/** What the sheets of one kind of document share. */
export interface PrintFrame {
  /** `payment-notices:2026-11` */
  readonly id: string;
  readonly layout: number;
  readonly widths: readonly number[];
  readonly setup: PageSetup;
  readonly pagesPerBreak: 1 | 2;
  /** `null`: all in one sheet; else of a building, its 1st, 2nd … sheet. */
  readonly nameOf: (building: string | null, place: number) => string;
  /** The name that a workbook will give the sheet in the end; left out: the one wanted. */
  readonly named?: SheetNames | undefined;
}

/** Excel stops at 1,026 page breaks; beyond 1,000 sheets of paper there is a sheet per building. */
export const MOST_PAPERS = 1000;

/** Documents laid out on paper, in sheets of at most 1,000 papers. */
export function printSheets<T extends { readonly building: string | null }>(
  subjects: readonly T[],
  papersOf: (subjects: readonly T[]) => readonly Paper<T>[],
  frame: PrintFrame,
): PrintedSheets<T> {
  if (subjects.length === 0) return { sheets: [], places: [] };
  const papers = subjects.length > MOST_PAPERS * frame.pagesPerBreak ? null : papersOf(subjects);
  const parts =
    papers !== null && papers.length <= MOST_PAPERS
      ? [{ building: null, place: 1, papers }]
      : [...groupBy(subjects, ({ building }) => building ?? '')].flatMap(([building, of]) =>
          cut(papersOf(of), building),
        );
  const laid = parts.map((part) => sheetOf(part, frame));
  return { sheets: laid.map(({ sheet }) => sheet), places: laid.flatMap(({ places }) => places) };
}

interface SheetPart<T> {
  readonly building: string | null;
  readonly place: number;
  readonly papers: readonly Paper<T>[];
}

/** A building's papers, in several sheets when even they are too many; no document is torn apart. */
function cut<T>(papers: readonly Paper<T>[], building: string): readonly SheetPart<T>[] {
  const parts: SheetPart<T>[] = [];
  for (let from = 0; from < papers.length;) {
    let to = Math.min(from + MOST_PAPERS, papers.length);
    while (to < papers.length && to > from + 1 && papers[to]?.begins.length === 0) to -= 1;
    parts.push({ building, place: parts.length + 1, papers: papers.slice(from, to) });
    from = to;
  }
  return parts;
}

function sheetOf<T>(
  { building, place, papers }: SheetPart<T>,
  frame: PrintFrame,
): { sheet: PrintSheet; places: Placed<T>[] } {
  const { id, layout, widths, setup, pagesPerBreak } = frame;
  const mark = { id: building === null ? id : `${id}:${building}:${place}`, layout };
  const wanted = frame.nameOf(building, place);
  const name = frame.named?.(mark.id, wanted) ?? wanted;
  const pages = papers.flatMap((paper) => paper.pages);
  return {
    sheet: { kind: 'print', name, mark, widths, setup, pages, pagesPerBreak },
    places: placesIn(papers, name, widths.length),
  };
}

function placesIn<T>(papers: readonly Paper<T>[], sheet: string, columns: number): Placed<T>[] {
  let top = 0;
  return papers.flatMap(({ pages, begins }, i) => {
    const places = begins.map(({ subject, above, rows }) => {
      const first = cellName(top + above, 0);
      return {
        subject,
        sheet,
        page: i + 1,
        range: `${first}:${cellName(top + above + rows - 1, columns - 1)}`,
      };
    });
    top += rowsOf(pages);
    return places;
  });
}

export function rowsOf(pages: readonly Page[]): number {
  return pages.reduce((sum, { shape }) => sum + shape.rows.length, 0);
}
