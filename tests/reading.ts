import { itemKey } from '../src/registers/feeItems';
import { registers } from '../src/registers';
import { layoutsOf } from '../src/registers/layouts';
import { lookups, recognised } from '../src/registers/recognition';
import { dictionaries } from '../src/sheet/codes';
import type { Grid } from '../src/sheet/grid';
import { readTable } from '../src/sheet/readTable';
import { registerOf } from '../src/sheet/tableRegister';
import type { Column } from '../src/sheet/schema';
import { sayIssue } from '../src/words/say';

/** What a sheet was read as, drawn for a test: the register, its rows as `field=value`, its issues as sentences. */
export interface Drawn {
  readonly register: string | null;
  readonly rows: readonly string[];
  readonly issues: readonly string[];
}

export function reading(grid: Grid): Drawn {
  const finding = recognised(grid, lookups(), new Set());
  if (finding === null) return { register: null, rows: [], issues: [] };
  const dicts = dictionaries({ item: itemKey });
  const issues: string[] = [];
  const tables = layoutsOf(finding, dicts).map((layout) =>
    readTable(layout, dicts, (one) => issues.push(`${one.code} ${String(one.cell)} ${sayIssue(one, 'zh')}`)),
  );
  const definition = registers[finding.register];
  const register = registerOf<Readonly<Record<string, unknown>>>(definition, tables, dicts);
  const columns: Readonly<Record<string, Column<unknown>>> = definition.columns;
  const rows = Array.from({ length: register.size }, (_, i) => {
    const record = register.at(i);
    return Object.entries(columns)
      .filter(([field]) => record[field] !== null)
      .map(([field, column]) => `${field}=${column.type.show(record[field])}`)
      .join(' ');
  });
  return { register: definition.id, rows, issues };
}
