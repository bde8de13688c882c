import { knownUnits, unitFilter } from '../../../jobs/unitFilter';
import { compareUnits } from '../../../kernel/unitKey';
import { entries, type Register } from '../../../sheet/register';
import type { Desk } from '../desk';

/** Whom a job is for 办理范围, as chosen at the desk. */
export type UnitChoice =
  | { readonly by: 'all' }
  | { readonly by: 'building'; readonly buildings: readonly string[] }
  /** Those with something overdue. */
  | { readonly by: 'arrears' }
  /** What is selected in the spreadsheet. */
  | {
      readonly by: 'rows';
      readonly sheet: string;
      readonly rows: readonly { readonly first: number; readonly last: number }[];
    }
  /** Typed, between spaces, commas or lines. */
  | { readonly by: 'list'; readonly text: string };

export interface ChosenUnits {
  /** For a job's wishes: empty is everyone. */
  readonly units: readonly string[];
  readonly isAll: boolean;
  /** What was typed and names no unit. */
  readonly unknown: readonly string[];
  readonly buildings: readonly string[];
}

export function unitChoiceQuery(desk: Desk, choice: UnitChoice): ChosenUnits {
  const { book } = desk.opened;
  const known = [...knownUnits(book)].sort(compareUnits);
  const buildingOf = buildingsOf(desk);
  const buildings = [...new Set(known.map(buildingOf))].filter((name) => name !== '');
  if (choice.by === 'all') return { units: [], isAll: true, unknown: [], buildings };
  if (choice.by === 'list') {
    const typed = choice.text.split(/[\s,，、;；]+/u).filter((part) => part !== '');
    const filter = unitFilter(typed, book);
    const units = typed.length === 0 ? [] : known.filter(filter.has);
    return { units, isAll: false, unknown: filter.unknown, buildings };
  }
  return { units: known.filter(chosenBy(desk, choice)), isAll: false, unknown: [], buildings };
}

function chosenBy(
  desk: Desk,
  choice: Extract<UnitChoice, { readonly by: 'building' | 'arrears' | 'rows' }>,
): (unit: string) => boolean {
  switch (choice.by) {
    case 'building': {
      const buildingOf = buildingsOf(desk);
      return (unit) => choice.buildings.includes(buildingOf(unit));
    }
    case 'arrears': {
      const { everyone } = desk.bill();
      return (unit) =>
        everyone.get(unit)?.charges.some(({ owing, overdueDays }) => owing > 0 && overdueDays > 0) === true;
    }
    case 'rows': {
      const units = unitsIn(desk, choice);
      return (unit) => units.has(unit);
    }
  }
}

/** The building that a unit's register names, else the first part of its number; `''` for a shop of its own. */
export function buildingsOf({ opened: { book } }: Desk): (unit: string) => string {
  const named = new Map<string, string>();
  for (const { unit, building } of entries(book.units)) if (building !== null) named.set(unit, building);
  return (unit) => named.get(unit) ?? (unit.includes('-') ? (unit.split('-')[0] ?? '') : '');
}

function unitsIn(
  { opened: { book } }: Desk,
  { sheet, rows }: Extract<UnitChoice, { readonly by: 'rows' }>,
): ReadonlySet<string> {
  const units = new Set<string>();
  const collect = (register: Register<{ readonly unit: string | null }>): void => {
    for (let i = 0; i < register.size; i += 1) {
      const cell = register.cell(i, 'unit');
      if (cell.sheet !== sheet || !rows.some(({ first, last }) => cell.row >= first && cell.row <= last))
        continue;
      const { unit } = register.at(i);
      if (unit !== null) units.add(unit);
    }
  };
  collect(book.units);
  collect(book.owners);
  collect(book.readings);
  collect(book.fees);
  collect(book.ledger);
  collect(book.payments);
  collect(book.waivers);
  collect(book.demands);
  collect(book.requests);
  return units;
}
