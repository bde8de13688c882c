import { type Body, bodyOf } from './body';
import { composedUnits } from './composedUnits';
import type { Dictionaries } from './codes';
import type { Issue } from './issue';
import type { Layout } from './layout';
import { emptyColumn, type Encoded, isEmpty, keepInts, keepRows } from './encoded';
import { readColumn } from './readColumn';
import type { Column, Sheet } from './schema';
import { findingsOf, type Telling } from './tell';

/** A table that has been read 读出的表: its good rows, column by column. */
export interface Table {
  readonly layout: Layout;
  readonly body: Body;
  /** Stored rows of the good entries. */
  readonly rows: Int32Array;
  readonly data: ReadonlyMap<string, Encoded>;
  /** How many rows were left out because of errors, and the units they name. */
  readonly rejected: number;
  readonly rejectedUnits: ReadonlySet<string>;
}

export function readTable(layout: Layout, dictionaries: Dictionaries, report: (issue: Issue) => void): Table {
  const { grid, header } = layout;
  const body = bodyOf(grid, header, [...layout.columns.values()], dictionaries.meanings(grid.texts));
  const rows = layout.onlyWhere === null ? body.rows : rowsWith(body, layout.columns.get(layout.onlyWhere));
  const bad = new Uint8Array(rows.length);
  const data = new Map<string, Encoded>();
  const told: Telling = { layout, rows, bad, report, unitOf: () => null, itemOf: () => '' };
  for (const [field, column] of inReadingOrder(layout.definition)) {
    const encoded = readField(field, column, body, told, dictionaries);
    if (encoded === null) continue;
    data.set(field, encoded);
    if (field === 'unit') told.unitOf = shower(column, encoded, dictionaries);
    if (field === 'item') told.itemOf = (k) => shower(column, encoded, dictionaries)(k) ?? '';
  }
  // Without a column it cannot do without (WB-003) no row is an entry: its fields would be empty where none may be.
  const isLacking = Object.entries(layout.definition.columns).some(
    ([field, column]) => column.structural && !data.has(field),
  );
  if (isLacking) bad.fill(1);
  // Before the columns close up around the bad rows: units are looked up by the rows as they stood.
  const rejectedUnits = unitsOfBad(bad, told.unitOf);
  const good = kept(rows, data, bad);
  return { layout, body, ...good, rejected: rows.length - good.rows.length, rejectedUnits };
}

/** Unit and item first: the sentences about other cells of the row name them. */
function inReadingOrder(definition: Sheet): [string, Column<unknown>][] {
  const rank = (field: string): number => (field === 'unit' ? 0 : field === 'item' ? 1 : 2);
  return Object.entries(definition.columns).sort(([a], [b]) => rank(a) - rank(b));
}

function readField(
  field: string,
  column: Column<unknown>,
  body: Body,
  told: Telling,
  dictionaries: Dictionaries,
): Encoded | null {
  const { layout, rows } = told;
  const constant = layout.constants.get(field);
  const at = layout.columns.get(field);
  if (at === undefined) {
    return constant === undefined ? null : emptyColumn(column.type, rows.length).fill(constant);
  }
  const source =
    field === 'unit' && layout.unitPrefix.length > 0
      ? composedUnits(layout.grid, rows, at, layout.unitPrefix)
      : { stored: body.columns.get(at), rows, texts: layout.grid.texts };
  const encoded = readColumn(source, column, dictionaries, findingsOf(at, column, told));
  if (constant !== undefined) {
    for (let k = 0; k < encoded.length; k += 1) if (isEmpty(encoded[k] ?? 0)) encoded[k] = constant;
  }
  return encoded;
}

function shower(
  column: Column<unknown>,
  encoded: Encoded,
  dictionaries: Dictionaries,
): (k: number) => string | null {
  const codes = dictionaries.of(column.type.domain ?? '');
  return (k) => {
    const value = encoded[k] ?? Number.NaN;
    return isEmpty(value) ? null : codes.textOf(value);
  };
}

function rowsWith(body: Body, column: number | undefined): Int32Array {
  const stored = column === undefined ? undefined : body.columns.get(column);
  return body.rows.filter((i) => (stored?.kinds[i] ?? 0) !== 0);
}

function kept(
  rows: Int32Array,
  data: ReadonlyMap<string, Encoded>,
  bad: Uint8Array,
): { rows: Int32Array; data: ReadonlyMap<string, Encoded> } {
  if (!bad.includes(1)) return { rows, data };
  const good = placesOf(0, bad);
  return {
    rows: keepInts(rows.slice(), good),
    data: new Map([...data].map(([field, encoded]) => [field, keepRows(encoded, good)])),
  };
}

function placesOf(value: number, flags: Uint8Array): Int32Array {
  const places = new Int32Array(flags.length);
  let count = 0;
  for (let k = 0; k < flags.length; k += 1) {
    places[count] = k;
    if (flags[k] === value) count += 1;
  }
  return places.slice(0, count);
}

function unitsOfBad(bad: Uint8Array, unitOf: (k: number) => string | null): ReadonlySet<string> {
  const units = new Set<string>();
  for (let k = bad.indexOf(1); k >= 0; k = bad.indexOf(1, k + 1)) {
    const unit = unitOf(k);
    if (unit !== null) units.add(unit);
  }
  return units;
}
