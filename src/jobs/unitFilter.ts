import { readUnitKey } from '../kernel/unitKey';
import { asKeyText } from '../kernel/text';
import type { Book } from '../registers';

/** Which units a job is for 范围: `has` is asked for each; `unknown` are wishes that name no unit of the book. */
export interface UnitFilter {
  readonly isAll: boolean;
  readonly has: (unit: string) => boolean;
  readonly unknown: readonly string[];
}

/** Reads wishes such as `1-1-101` and `1栋` against the units that the book knows. */
export function unitFilter(wishes: readonly string[], book: Book): UnitFilter {
  if (wishes.length === 0) return { isAll: true, has: () => true, unknown: [] };
  const units = knownUnits(book);
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const wish of wishes) {
    const matches = matching(wish, units);
    if (matches.length === 0) unknown.push(wish);
    for (const unit of matches) chosen.add(unit);
  }
  return { isAll: false, has: (unit) => chosen.has(unit), unknown };
}

function matching(wish: string, units: ReadonlySet<string>): string[] {
  const read = readUnitKey(wish);
  if ('ok' in read && units.has(read.ok)) return [read.ok];
  const building = asKeyText(wish)
    .replace(/(?:栋|幢|号楼|楼|座|#)$/u, '')
    .toUpperCase();
  return building === '' ? [] : [...units].filter((unit) => unit.startsWith(`${building}-`));
}

/** Every unit named by the unit register, the owners or the fees. */
export function knownUnits(book: Book): ReadonlySet<string> {
  const units = new Set<string>();
  for (const register of [book.units, book.owners, book.fees, book.ledger]) {
    for (let i = 0; i < register.size; i += 1) units.add(register.at(i).unit);
  }
  return units;
}
