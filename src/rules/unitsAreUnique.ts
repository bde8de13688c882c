import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { groupsIn, groupsOf } from './groups';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** Every unit stands once in 房屋台账, however it is spelt; in a combined sheet its people and its fees each have a row. */
export const unitsAreUnique = defineRule({
  name: 'unitsAreUnique',
  codes: ['UNIT-002'],
  *check(book, _, lookup) {
    const { units } = book;
    const isFeeLine = feeLineTest(book);
    for (const rows of groupsIn(groupsOf(units.size, [numbers(units, 'unit')]), 2)) {
      const people = peopleOf(book, lookup, rows);
      const own = [...rows].filter((i) => !isFeeLine(i) && !people.has(rowKey(book, i)));
      const second = own[1];
      if (second === undefined) continue;
      const place = placeIn(units, second, 'unit');
      yield issue('UNIT-002', place, { unit: place.unit ?? '', rows: namesOf(book, own) });
    }
  },
});

const SHOWN = 20;
const HOUSEHOLD = new Set<string | null>(['joint', 'family', 'tenant', 'user']);

/** Rows of a combined sheet that stand for one more person of a unit. */
function peopleOf({ units, owners }: Book, lookup: Lookup, rows: Int32Array): ReadonlySet<string> {
  const code = numbers(units, 'unit')(rows[0] ?? 0);
  const people = new Set<string>();
  for (const i of owners.has('relation') ? lookup.people(code) : []) {
    const { sheet, row } = owners.cell(i, 'unit');
    if (HOUSEHOLD.has(owners.at(i).relation)) people.add(JSON.stringify([sheet, row]));
  }
  return people;
}

function rowKey({ units }: Book, i: number): string {
  const { sheet, row } = units.cell(i, 'unit');
  return JSON.stringify([sheet, row]);
}

/** Whether a row stands in a sheet that lists fees: a unit has one there for each. */
function feeLineTest({ units, fees }: Book): (i: number) => boolean {
  let sheets: Set<string> | null = null;
  return (i) => {
    if (sheets === null) {
      sheets = new Set();
      for (let k = 0; k < fees.size; k += 1) sheets.add(fees.cell(k, 'unit').sheet);
    }
    return sheets.has(units.cell(i, 'unit').sheet);
  };
}

/** `17、18`; with the sheet's name where they stand in several. */
function namesOf({ units }: Book, rows: readonly number[]): string {
  const cells = rows.map((i) => units.cell(i, 'unit'));
  const isOneSheet = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
  const names = cells
    .slice(0, SHOWN)
    .map(({ sheet, row }) => (isOneSheet ? '' : `${sheet}!`) + String(row + 1));
  return names.join('、') + (rows.length > SHOWN ? '…' : '');
}
