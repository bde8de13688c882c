import type { AddressBook } from '../documents/addressee';
import type { Book } from '../registers';
import type { Owner } from '../registers/owners';
import type { Unit } from '../registers/units';
import { entries } from '../sheet/register';

/** Units and phones by which documents find whom they go to 抬头查找. */
export function addressBook(book: Book): AddressBook {
  const units = new Map<string, Unit>();
  for (const unit of entries(book.units)) units.set(unit.unit, unit);
  const people = new Map<string, Owner[]>();
  for (const owner of entries(book.owners)) {
    const known = people.get(owner.unit);
    if (known === undefined) people.set(owner.unit, [owner]);
    else known.push(owner);
  }
  return {
    settings: book.settings,
    unitOf: (unit) => units.get(unit) ?? null,
    phoneOf: (unit, payer) => {
      const owners = people.get(unit) ?? [];
      const named = owners.find(({ ownerName }) => payer?.includes(ownerName) === true) ?? owners.at(-1);
      return named?.phone ?? named?.phone2 ?? null;
    },
  };
}
