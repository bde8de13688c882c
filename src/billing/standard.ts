import { type Decimal, showDecimal } from '../kernel/decimal';
import { listed } from '../kernel/label';
import type { Book } from '../registers';
import { type Tariff, tariffs as definition } from '../registers/tariffs';
import { units } from '../registers/units';
import { type DepositTest, depositTest } from '../rules/deposits';
import { appliesTo, type PropertyType } from '../rules/propertyTypes';
import { parseTiers, type Tier } from '../rules/tiers';
import { type Issue, issue } from '../sheet/issue';
import { cellName } from '../sheet/grid';
import type { CellRef } from '../sheet/register';
import type { LateTerms } from './account';
import { keyPart } from './chargeKey';
import type { Cycle } from './cycle';
import { type DueRule, parseDueRule } from './dueRule';
import { lateTermsIn } from './lateTerms';
import { type Meter, meterOf } from './meters';

/** A fee standard 收费标准 with everything that a charge asks of it, worked out once. */
export interface Standard {
  readonly row: number;
  readonly cell: CellRef;
  /** The same alone, for lines made of nothing else. */
  readonly cells: readonly CellRef[];
  readonly item: string;
  /** The item as a part of charge keys. */
  readonly keyPart: string;
  readonly method: Tariff['method'];
  readonly price: Decimal | null;
  readonly priceText: string;
  /** Monthly add-on 月附加 in yuan. */
  readonly addOn: Decimal | null;
  readonly tiers: readonly Tier[] | null;
  /** The meter that a metered item is read from. */
  readonly meter: Meter | null;
  readonly tariff: Tariff;
  readonly cycle: Cycle;
  /** First and last day of validity; open ends are infinite. */
  readonly from: number;
  readonly to: number;
  readonly types: ReadonlySet<PropertyType> | null;
  readonly dueRule: DueRule | null;
  readonly passThrough: boolean;
  readonly deposit: boolean;
  readonly late: LateTerms | null;
}

/** Standards by item, in the order of 收费标准. */
export interface Standards {
  readonly items: ReadonlyMap<string, readonly Standard[]>;
  readonly isDeposit: DepositTest;
  readonly issues: readonly Issue[];
}

/** Reads every standard once; what cannot be read is an issue and the part is left out. */
export function standardsIn(book: Book): Standards {
  const { tariffs } = book;
  const lateTermsOf = lateTermsIn(tariffs);
  const isDeposit = depositTest(tariffs);
  const items = new Map<string, Standard[]>();
  const issues: Issue[] = [];
  for (let row = 0; row < tariffs.size; row += 1) {
    const tariff = tariffs.at(row);
    const standard = standardOf(tariff, row, {
      cell: tariffs.cell(row, 'price'),
      late: lateTermsOf(tariff),
      deposit: isDeposit(tariff.item),
    });
    issues.push(...unreadable(book, row, tariff));
    const known = items.get(standard.item);
    if (known === undefined) items.set(standard.item, [standard]);
    else known.push(standard);
  }
  return { items, isDeposit, issues };
}

/** Whether the standard says how to compute an amount; a manual or incomplete one does not. */
export function isComputable({ method, price, tiers }: Standard): boolean {
  if (method === 'manual' || method === 'share') return false;
  return method === 'tier' ? tiers !== null : price !== null;
}

/** A unit's property type; `any` where 房屋台账 has no such column at all. */
export type UnitType = PropertyType | 'any' | null;

/**
 * The standards of an item for a property type: those that name it before general ones, newest first. Where no unit has
 * a type, an item whose standards all name the same types leaves no choice and holds for every unit.
 */
export function standardsFor(all: readonly Standard[], type: UnitType): readonly Standard[] {
  const fitting = fittingType(all, type);
  return [...fitting].sort((a, b) => b.from - a.from || a.row - b.row);
}

function fittingType(all: readonly Standard[], type: UnitType): readonly Standard[] {
  const general = all.filter(({ types }) => types === null);
  if (type === null) return general;
  if (type === 'any')
    return new Set(all.map(({ types }) => [...(types ?? [])].sort().join())).size === 1 ? all : general;
  const own = all.filter(({ types }) => types?.has(type) === true);
  return own.length > 0 ? own : general;
}

const PROPERTY = definition.columns.propType;
const OPTIONS = listed(units.columns.propType.type.options ?? []);

function standardOf(
  tariff: Tariff,
  row: number,
  { cell, late, deposit }: Pick<Standard, 'cell' | 'late' | 'deposit'>,
): Standard {
  const { item, method, price, addPerMonth } = tariff;
  return {
    row,
    cell,
    cells: [cell],
    item,
    keyPart: keyPart(item),
    method,
    price: price === null || price.digits < 0 ? null : price,
    priceText: price === null ? '' : showDecimal(price),
    addOn: addPerMonth === null || addPerMonth === 0 ? null : { digits: addPerMonth, scale: 2 },
    tiers: tariff.tiers === null ? null : parseTiers(tariff.tiers),
    meter: meterOf(item),
    tariff,
    cycle: cycleOf(tariff),
    from: tariff.validFrom ?? -Infinity,
    to: tariff.validTo ?? Infinity,
    types: appliesTo(tariff.propType).types,
    dueRule: tariff.dueRule === null ? null : parseDueRule(tariff.dueRule),
    passThrough: tariff.passThrough === true,
    deposit,
    late,
  };
}

/** Heating is charged once a season unless its price is said to be monthly. */
function cycleOf({ method, cycle }: Tariff): Cycle {
  if (method === 'heat' || method === 'heat2')
    return cycle === 'month' && method === 'heat' ? 'month' : 'season';
  return cycle ?? 'month';
}

function unreadable({ tariffs }: Book, row: number, { dueRule, propType }: Tariff): Issue[] {
  const issues: Issue[] = [];
  if (dueRule !== null && parseDueRule(dueRule) === null) {
    const at = tariffs.cell(row, 'dueRule');
    issues.push(issue('FEE-012', { at, register: tariffs.id }, { value: dueRule }));
  }
  for (const value of appliesTo(propType).unknown) {
    const at = tariffs.cell(row, 'propType');
    const facts = { cell: cellName(at.row, at.column ?? 0), col: PROPERTY.label, value, options: OPTIONS };
    issues.push(issue('WB-017', { at, register: tariffs.id }, facts));
  }
  return issues;
}
