import type { Day } from '../kernel/calendar';
import { toNumber } from '../kernel/decimal';
import type { Book } from '../registers';
import type { Owner } from '../registers/owners';
import { numbers } from '../rules/columns';
import { rowsByCode } from './rowsByCode';

/** Who pays for a unit from one day to another; ends may be infinite. */
export interface PayerSpan {
  readonly payer: string;
  readonly from: number;
  readonly to: number;
}

/** What billing asks of 业主登记. */
export interface Payers {
  /** In order of time, without gaps or overlaps; empty when nobody is registered. */
  readonly of: (unitCode: number) => readonly PayerSpan[];
  /** Household size 家庭人口; `null` when nobody says. */
  readonly persons: (unitCode: number) => number | null;
}

type Person = Pick<Owner, 'ownerName' | 'relation' | 'isPayer' | 'ownFrom' | 'ownTo'>;

/** Indexes 业主登记 once. */
export function payersIn({ owners }: Book): Payers {
  const rowsOf = rowsByCode(owners.size, numbers(owners, 'unit'));
  const spansOf = (unitCode: number): readonly PayerSpan[] => {
    const rows = rowsOf(unitCode);
    if (rows.length === 1) return [always(owners.at(rows[0] ?? 0).ownerName)];
    return payerSpans([...rows].map((row) => owners.at(row)));
  };
  let last: { readonly code: number; readonly spans: readonly PayerSpan[] } = { code: Number.NaN, spans: [] };
  return {
    // A unit's lines come one after another.
    of: (unitCode) => {
      if (last.code !== unitCode) last = { code: unitCode, spans: spansOf(unitCode) };
      return last.spans;
    },
    persons: (unitCode) => {
      let most: number | null = null;
      for (const row of rowsOf(unitCode)) {
        const { persons } = owners.at(row);
        if (persons !== null) most = Math.max(most ?? 0, toNumber(persons));
      }
      return most;
    },
  };
}

/** The payer of a day; the last known one after everybody left. */
export function payerOn(spans: readonly PayerSpan[], day: Day): string | null {
  return spans.find(({ to }) => day <= to)?.payer ?? null;
}

/** Spans of payers: those marked 交费人, else the owners; people of the same first day pay together. */
export function payerSpans(people: readonly Person[]): readonly PayerSpan[] {
  const marked = people.filter(({ isPayer }) => isPayer === true);
  const owning = people.filter(
    ({ relation }) =>
      relation === null || relation === 'owner' || relation === 'joint' || relation === 'developer',
  );
  const payers = marked.length > 0 ? marked : owning.length > 0 ? owning : people;
  const groups = groupsOf(payers);
  return groups.map(({ names, from }, i) => ({
    payer: names.join('、'),
    from: i === 0 ? -Infinity : from,
    to: (groups[i + 1]?.from ?? Infinity) - 1,
  }));
}

function always(payer: string): PayerSpan {
  return { payer, from: -Infinity, to: Infinity };
}

/** People by the day from which they pay; a joint owner joins whoever owns on that day. */
function groupsOf(payers: readonly Person[]): { readonly names: string[]; readonly from: number }[] {
  const groups: { names: string[]; from: number }[] = [];
  const sorted = payers.map((person, at) => ({ person, from: firstDayOf(person, payers), at }));
  sorted.sort((a, b) => (a.from === b.from ? a.at - b.at : a.from - b.from));
  for (const { person, from } of sorted) {
    const last = groups[groups.length - 1];
    if (last === undefined || (last.from !== from && person.relation !== 'joint'))
      groups.push({ names: [person.ownerName], from });
    else if (!last.names.includes(person.ownerName)) last.names.push(person.ownerName);
  }
  return groups;
}

/** Without a first day, somebody who still owns follows those who have left. */
function firstDayOf({ ownFrom, ownTo }: Person, payers: readonly Person[]): number {
  if (ownFrom !== null) return ownFrom;
  if (ownTo !== null) return -Infinity;
  const left = payers.flatMap((other) => (other.ownTo === null ? [] : [other.ownTo + 1]));
  return Math.max(-Infinity, ...left);
}
