import type { Dictionaries } from './codes';
import { emptyColumn, type Encoded, isEmpty } from './encoded';
import type { Table } from './readTable';
import type { Register } from './register';
import type { Sheet } from './schema';

/** A register over the tables that hold it, in their order: several months' sheets are one register. */
export function registerOf<R>(
  definition: Sheet,
  tables: readonly Table[],
  dictionaries: Dictionaries,
): Register<R> {
  const starts = startsOf(tables);
  const size = starts[tables.length] ?? 0;
  const has = (field: string): boolean => tables.some((table) => table.data.has(field));
  const columns = new Map<string, Encoded>();
  const column = (field: string): Encoded => {
    const made = columns.get(field) ?? joined(definition, tables, field, size);
    columns.set(field, made);
    return made;
  };
  const tableAt = (i: number): number => {
    let t = 0;
    while (t + 1 < tables.length && (starts[t + 1] ?? 0) <= i) t += 1;
    return t;
  };
  return {
    id: definition.id,
    present: tables.length > 0,
    size,
    at: viewOf(definition, (field) => (has(field) ? column(field) : NOTHING), dictionaries) as (
      i: number,
    ) => R, // R is inferred from the definition whose fields the view has
    cell: (i, field) => {
      const t = tableAt(i);
      const table = tables[t];
      const stored = table?.rows[i - (starts[t] ?? 0)] ?? 0;
      return {
        sheet: table?.layout.grid.sheet ?? '',
        row: table?.layout.grid.rows[stored] ?? 0,
        column: table?.layout.columns.get(field) ?? null,
      };
    },
    has,
    codes: column,
    rejectedUnits: new Set(tables.flatMap((table) => [...table.rejectedUnits])),
  };
}

/** Stands for a column that no sheet has: every row is empty in it, and none takes room. */
const NOTHING = new Int32Array(0);

function startsOf(tables: readonly Table[]): number[] {
  const starts = [0];
  for (const table of tables) starts.push((starts[starts.length - 1] ?? 0) + table.rows.length);
  return starts;
}

function joined(definition: Sheet, tables: readonly Table[], field: string, size: number): Encoded {
  const type = definition.columns[field]?.type;
  if (type === undefined) throw new RangeError(`no field ${field}`);
  const only = tables.length === 1 ? tables[0]?.data.get(field) : undefined;
  if (only !== undefined) return only;
  const all = emptyColumn(type, size);
  let at = 0;
  for (const table of tables) {
    const data = table.data.get(field);
    if (data !== undefined) all.set(data, at);
    at += table.rows.length;
  }
  return all;
}

/** A record is a view: a prototype of getters over the columns, and the row it looks at. */
function viewOf(
  definition: Sheet,
  columnOf: (field: string) => Encoded,
  dictionaries: Dictionaries,
): (i: number) => unknown {
  const row = Symbol('row');
  const prototype = {};
  for (const [field, column] of Object.entries(definition.columns)) {
    const { type } = column;
    const data = columnOf(field);
    const codes = dictionaries.of(type.domain ?? '');
    Object.defineProperty(prototype, field, {
      enumerable: true,
      get(this: Record<symbol, number>) {
        const encoded = data[this[row] ?? 0] ?? Number.NaN;
        return isEmpty(encoded) ? null : type.decode(encoded, codes);
      },
    });
  }
  return (i): unknown => {
    const view = Object.create(prototype) as Record<symbol, number>; // as the getters above read it
    view[row] = i; // a property descriptor would cost twenty times as much
    return view;
  };
}
