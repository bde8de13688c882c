import type { Account, SettledCharge } from '../billing/account';
import { type Fen, NO_MONEY } from '../kernel/money';

/** What one payer owes for one unit: nobody is sent another's debts. */
export interface Owed {
  readonly unit: string;
  readonly payer: string | null;
  /** Charges the owner bears; deposits and the developer's share stand in no notice. */
  readonly charges: readonly SettledCharge[];
  readonly credit: Fen;
  /** 1 for the unit's present payer, then former ones as they come. */
  readonly place: number;
}

/** An account by payer: the present one first, with the prepaid balance. */
export function owedByPayer({ unit, payer, credit, charges }: Account): readonly Owed[] {
  const present: SettledCharge[] = [];
  const former = new Map<string, SettledCharge[]>();
  for (const settled of charges) {
    const { bearer, deposit, payer: named } = settled.charge;
    if (bearer !== 'owner' || deposit) continue;
    if (named === null || named === payer || payer === null || sharePerson(named, payer))
      present.push(settled);
    else former.set(named, [...(former.get(named) ?? []), settled]);
  }
  return [
    { unit, payer: payer ?? present[0]?.charge.payer ?? null, charges: present, credit, place: 1 },
    ...[...former].map(([name, of], i) => ({
      unit,
      payer: name,
      charges: of,
      credit: NO_MONEY,
      place: i + 2,
    })),
  ];
}

/** `张三、李四` and `李四` are the same household. */
function sharePerson(a: string, b: string): boolean {
  const people = new Set(peopleIn(a));
  return peopleIn(b).some((person) => people.has(person));
}

function peopleIn(names: string): readonly string[] {
  return names.split(/[、,，/;；\s]+/u).filter((name) => name !== '');
}
