import { groupBy } from '../../kernel/collections';
import type { Demand } from '../../registers/demands';
import type { Owner } from '../../registers/owners';
import type { Payment } from '../../registers/payments';
import type { Unit } from '../../registers/units';
import { entries, type Register } from '../../sheet/register';
import type { OpenedBook } from '../openBook';

/** A unit's rows in the registers 住户的各条记录, as records. */
export interface UnitRows {
  readonly units: (unit: string) => readonly Unit[];
  readonly owners: (unit: string) => readonly Owner[];
  readonly payments: (unit: string) => readonly Payment[];
  readonly demands: (unit: string) => readonly Demand[];
}

/** Rows of a unit in the registers, found by one walk over each. */
export function rowsOf(opened: OpenedBook): UnitRows {
  const { units, owners, payments, demands } = opened.book;
  const known = ROWS.get(opened) ?? {
    units: byUnit(units),
    owners: byUnit(owners),
    payments: byUnit(payments),
    demands: byUnit(demands),
  };
  ROWS.set(opened, known);
  return known;
}

function byUnit<R extends { readonly unit: string }>(register: Register<R>): (unit: string) => readonly R[] {
  let rows: ReadonlyMap<string, readonly R[]> | null = null;
  return (unit) => (rows ??= groupBy(entries(register), (one) => one.unit)).get(unit) ?? [];
}

/** An opened workbook never changes. */
const ROWS = new WeakMap<OpenedBook, UnitRows>();
