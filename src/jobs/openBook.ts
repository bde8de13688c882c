import type { Contents } from '../host/workbook';
import type { Period } from '../kernel/calendar';
import { type BookReading, readBook } from '../registers/readBook';
import { checkBook } from '../rules/checkBook';
import { type Issue, issue } from '../sheet/issue';
import type { Book } from '../registers';
import type { Recognised } from '../registers/readBook';
import { dateSystemIssues } from './dateSystem';
import { unitFilter, type UnitFilter } from './unitFilter';
import type { Wishes } from './wishes';

/** A workbook opened for a job 已打开的账: read, checked, and with those units named that errors leave out. */
export interface OpenedBook {
  readonly contents: Contents;
  readonly book: Book;
  readonly period: Period;
  readonly recognised: readonly Recognised[];
  readonly settingsSheet: string | null;
  readonly issues: readonly Issue[];
  /** Mistakes that stop a job: the sheets themselves are not what they should be (WB-001 … WB-004). */
  readonly structural: readonly Issue[];
  /** Units whose own data is wrong: nothing is billed to them until it is put right. */
  readonly leftOut: ReadonlySet<string>;
  readonly filter: UnitFilter;
}

const STRUCTURAL = new Set(['WB-001', 'WB-002', 'WB-003', 'WB-004']);
/** Registers that a unit's bill is made of; a mistake in a complaint does not hold up a bill. */
const BILLING = new Set(['units', 'owners', 'rates', 'meters', 'charges', 'receipts', 'waivers']);

/** Whether a unit's bill is made of a register. */
export function isBilling(register: string): boolean {
  return BILLING.has(register);
}

export function openBook(contents: Contents, wishes: Wishes): OpenedBook {
  const reading = readBook(contents.grids, wishes);
  const issues = [
    ...reading.issues,
    ...workbookIssues(contents),
    ...dateSystemIssues(contents, reading.book, wishes.asOf),
    ...checkBook(
      reading.book,
      { period: reading.period, asOf: wishes.asOf, now: wishes.now },
      reading.issues,
    ),
  ].sort(inSheetOrder(contents));
  return {
    contents,
    book: withWishes(reading.book, wishes),
    period: reading.period,
    recognised: reading.recognised,
    settingsSheet: reading.settingsSheet,
    issues,
    structural: issues.filter(({ code }) => STRUCTURAL.has(code)),
    leftOut: leftOut(reading, issues),
    filter: unitFilter(wishes.units, reading.book),
  };
}

/** The book with this run's wishes for documents in place of the settings. */
export function withWishes(book: Book, { documents = {} }: Wishes): Book {
  const { language, layout } = documents;
  if (language === undefined && layout === undefined) return book;
  const { settings } = book;
  const documentLanguage = language ?? settings.documentLanguage;
  return {
    ...book,
    settings: { ...settings, documentLanguage, noticeLayout: layout ?? settings.noticeLayout },
  };
}

function workbookIssues(contents: Contents): Issue[] {
  return contents.externalLinks ? [issue('WB-019', {}, {})] : [];
}

function leftOut({ book }: BookReading, issues: readonly Issue[]): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { severity, unit, register } of issues) {
    if (severity === 'error' && unit !== null && register !== null && isBilling(register)) units.add(unit);
  }
  const registers = [book.units, book.owners, book.readings, book.fees, book.payments, book.waivers];
  for (const { rejectedUnits } of registers) for (const unit of rejectedUnits) units.add(unit);
  return units;
}

/** As a person reads a workbook: by tab, row and column; what concerns a sheet or the workbook first. */
export function inSheetOrder(contents: Contents): (a: Issue, b: Issue) => number {
  const tabs = new Map(contents.grids.map((grid, at) => [grid.sheet, at]));
  const places = new Map<Issue, readonly [number, number, number]>();
  const placeOf = (one: Issue): readonly [number, number, number] => {
    const known = places.get(one) ?? placed(one, tabs);
    places.set(one, known);
    return known;
  };
  return (a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  };
}

function placed(
  { sheet, cell }: Issue,
  tabs: ReadonlyMap<string, number>,
): readonly [number, number, number] {
  const match = /^([A-Z]+)(\d+)$/u.exec(cell ?? '');
  let column = 0;
  for (const letter of match?.[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return [sheet === null ? -1 : (tabs.get(sheet) ?? -1), Number(match?.[2] ?? 0), column];
}
