import { readAmountNumber } from '../kernel/amountText';
import { type Fen, fen, sumFen, yuan } from '../kernel/money';
import { isEmpty } from '../sheet/encoded';
import { FORMULA, KIND } from '../sheet/grid';
import { type Issue, issue } from '../sheet/issue';
import type { Table } from '../sheet/readTable';
import { asKeyText } from '../kernel/text';
import type { WideSheet } from './wideFees';

/** A wide sheet's 合计 column and a long sheet's 合计 row must say what their lines add up to (FEE-011). */
export function totalIssues(tables: readonly Table[], wide: WideSheet | null): Issue[] {
  return wide === null ? tables.flatMap(rowTotals) : columnTotals(tables, wide);
}

function columnTotals(tables: readonly Table[], wide: WideSheet): Issue[] {
  const grid = tables[0]?.layout.grid;
  const stored = wide.total === null ? undefined : grid?.columns[wide.total.column];
  if (grid === undefined || stored === undefined || wide.total === null) return [];
  const column = wide.total.column;
  const sums = new Map<number, Fen>();
  for (const table of tables) {
    const gross = table.data.get('gross');
    table.rows.forEach((i, k) => sums.set(i, sumFen([sums.get(i) ?? fen(0), grossAt(gross, k)])));
  }
  return [...sums].flatMap(([i, sum]) => {
    const typed = amountAt(stored, i);
    if (typed === null || typed === sum || tables.some((table) => table.rejected > 0)) return [];
    const at = { sheet: grid.sheet, row: grid.rows[i] ?? 0, column };
    return [issue('FEE-011', { at, register: 'charges' }, { value: yuan(typed), expect: yuan(sum) })];
  });
}

/** 合计 and 总计 speak of all rows above them; 小计 of some, which is not ours to know. */
function rowTotals(table: Table): Issue[] {
  const { grid, columns } = table.layout;
  const column = columns.get('gross');
  const stored = column === undefined ? undefined : grid.columns[column];
  const last = table.body.skipped.filter((skipped) => skipped.why === 'total').at(-1);
  // A row left out because of an error is missing from our sum, not from theirs.
  if (column === undefined || stored === undefined || last === undefined) return [];
  if (table.rejected > 0 || !isGrandTotal(table, last.at)) return [];
  const gross = table.data.get('gross');
  let sum = fen(0);
  table.rows.forEach((i, k) => {
    if (i < last.at) sum = sumFen([sum, grossAt(gross, k)]);
  });
  const typed = amountAt(stored, last.at);
  if (typed === null || typed === sum) return [];
  const at = { sheet: grid.sheet, row: last.row, column };
  return [issue('FEE-011', { at, register: 'charges' }, { value: yuan(typed), expect: yuan(sum) })];
}

function isGrandTotal(table: Table, i: number): boolean {
  const { grid } = table.layout;
  return grid.columns.some((column) => {
    if (column === undefined || ((column.kinds[i] ?? 0) & ~FORMULA) !== KIND.text) return false;
    return /^(?:合计|总计|total|grandtotal)$/u.test(asKeyText(grid.texts[column.values[i] ?? 0] ?? ''));
  });
}

function grossAt(gross: ArrayLike<number> | undefined, k: number): Fen {
  const amount = gross?.[k] ?? Number.NaN;
  return fen(isEmpty(amount) ? 0 : amount);
}

function amountAt(column: { kinds: Uint8Array; values: Float64Array }, i: number): Fen | null {
  if (((column.kinds[i] ?? 0) & ~FORMULA) !== KIND.number) return null;
  const read = readAmountNumber(column.values[i] ?? 0);
  return 'ok' in read ? read.ok : null;
}
