import type { Label } from '../../kernel/label';
import { type RegisterName, registers } from '../../registers';
import { headerOf, lookups } from '../../registers/recognition';
import { unknownHeadings } from '../../registers/structure';
import { columnName, type Grid } from '../../sheet/grid';
import { type Header, possibleHeaders } from '../../sheet/headers';
import { matchUnder } from '../../sheet/recognise';
import type { OpenedBook } from '../openBook';
import { columnOf } from './fieldValue';

/** A heading of a sheet, and where it stands. */
export interface HeadingPlace {
  /** `C`. */
  readonly column: string;
  readonly text: string;
}

/** A register that a sheet may be, by the headings it shares with it. */
export interface RegisterGuess {
  readonly register: RegisterName;
  readonly title: Label;
  /** Field by heading. */
  readonly columns: Readonly<Record<string, string>>;
  /** Required fields that no heading names: to be mapped by hand. */
  readonly missing: readonly { readonly field: string; readonly label: Label }[];
}

/** A sheet nobody knows the use of 未识别的表. */
export interface UnknownSheet {
  readonly sheet: string;
  readonly headings: readonly HeadingPlace[];
  readonly rows: number;
  /** Likeliest first; every register is among them. */
  readonly guesses: readonly RegisterGuess[];
}

/** A column of a known sheet that no field claims 未识别的列. */
export interface UnknownColumn extends HeadingPlace {
  readonly sheet: string;
  readonly register: RegisterName;
  /** Fields of that register that have no column yet. */
  readonly fields: readonly { readonly field: string; readonly label: Label }[];
}

/** What of a workbook was not recognised, and what it may be, for people to say it once. */
export function unrecognised(opened: OpenedBook): {
  readonly sheets: readonly UnknownSheet[];
  readonly columns: readonly UnknownColumn[];
} {
  const known = new Set(opened.recognised.map(({ finding }) => finding.grid.sheet));
  const grids = opened.contents.grids.filter(
    ({ sheet, mark, visibility, rows }) =>
      mark === null &&
      visibility === 'visible' &&
      rows.length > 0 &&
      !known.has(sheet) &&
      sheet !== opened.settingsSheet,
  );
  return { sheets: grids.map(unknownSheet), columns: unknownColumns(opened) };
}

function unknownSheet(grid: Grid): UnknownSheet {
  const header = widest(possibleHeaders(grid));
  const headings =
    header === null ? [] : header.headings.map(({ column, text }) => ({ column: columnName(column), text }));
  const rows = header === null ? grid.rows.length : grid.rows.length - header.body;
  return { sheet: grid.sheet, headings, rows, guesses: header === null ? [] : guessesUnder(header) };
}

/** The row with most headings; of equals the first. */
function widest(headers: readonly Header[]): Header | null {
  let best: Header | null = null;
  for (const header of headers) {
    if (best === null || header.headings.length > best.headings.length) best = header;
  }
  return best;
}

function guessesUnder(header: Header): RegisterGuess[] {
  const known = lookups();
  const names = Object.keys(registers) as RegisterName[]; // its own keys
  const guesses = names.map((register): RegisterGuess => {
    const match = matchUnder(header, registers[register], known[register]);
    const columns = Object.fromEntries([...match.columns].map(([field, { text }]) => [text, field]));
    const missing = Object.entries(registers[register].columns).flatMap(([field, { structural, label }]) =>
      structural && !match.columns.has(field) ? [{ field, label }] : [],
    );
    return { register, title: registers[register].title, columns, missing };
  });
  const weight = ({ columns, missing }: RegisterGuess): number =>
    Object.keys(columns).length - 2 * missing.length;
  return guesses.sort((a, b) => weight(b) - weight(a));
}

function unknownColumns({ recognised }: OpenedBook): UnknownColumn[] {
  const known = lookups();
  return recognised.flatMap(({ finding }) => {
    const { register, grid, match } = finding;
    if (headerOf(finding) === null || finding.wide !== null) return [];
    const taken = new Set(match?.columns.keys() ?? []);
    const fields = Object.keys(registers[register].columns)
      .filter((field) => !taken.has(field))
      .map((field) => ({ field, label: columnOf(register, field).label }));
    return unknownHeadings(finding, known).map(({ column, text }): UnknownColumn => ({
      sheet: grid.sheet,
      register,
      column: columnName(column),
      text,
      fields,
    }));
  });
}
