import { decimalOf, showDecimal } from '../../kernel/decimal';
import { readUnitKey, unitFromDateSerial } from '../../kernel/unitKey';
import { entries } from '../../sheet/register';
import type { OpenedBook } from '../openBook';
import type { Proposed, Suggestions } from './fix';
import type { FixPlace } from './fixPlace';

/** Corrections of unit numbers 房号. */
export const unitFixes: Suggestions = {
  // What Excel made a date of is shown, and never applied unasked.
  'UNIT-003': ({ cell }) => {
    const likely = cell.kind === 'date' ? unitFromDateSerial(cell.value) : null;
    return likely === null ? null : named('unitFromDate', likely, false);
  },
  'UNIT-004': asText,
  'OWN-002': nearest,
  'FEE-001': nearest,
};

/** A number cell as the unit it is read as; where 房屋台账 has the number with zeros in front only, those are lost ones. */
function asText({ opened, cell, register, table }: FixPlace): Proposed | null {
  const digits = cell.kind === 'number' ? showDecimal(decimalOf(cell.value) ?? NOTHING) : '';
  if (!/^\d+$/u.test(digits) || table === null || table.layout.unitPrefix.length > 0) return null;
  const known = registered(opened);
  if (register === 'units' || known.size === 0) return named('unitAsText', digits, false);
  if (known.has(digits)) return named('unitAsText', digits, true);
  const padded = [...known].filter((unit) => /^0+\d+$/u.test(unit) && unit.replace(/^0+/u, '') === digits);
  const [only] = padded;
  return only !== undefined && padded.length === 1 ? named('unitSpelling', only, false) : null;
}

const NOTHING = { digits: 0, scale: 0 };

/** The only unit of 房屋台账 with the same building and room, where the entrance or zeros differ. */
function nearest({ opened, issue, cell, table }: FixPlace): Proposed | null {
  if (issue.unit === null || cell.kind === 'blank' || table === null) return null;
  if (table.layout.unitPrefix.length > 0) return null;
  const like = looseForm(issue.unit);
  if (like === null) return null;
  const alike = [...registered(opened)].filter((unit) => isAlike(like, looseForm(unit)));
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? named('unitSpelling', only, false) : null;
}

interface LooseForm {
  readonly building: string | null;
  readonly entrance: string | null;
  readonly room: string;
}

function looseForm(unit: string): LooseForm | null {
  const read = readUnitKey(unit);
  if (!('ok' in read)) return null;
  return { building: read.building, entrance: read.entrance, room: read.room.replace(/^0+/u, '') };
}

function isAlike(a: LooseForm, b: LooseForm | null): boolean {
  if (b === null || a.room !== b.room) return false;
  const agrees = (x: string | null, y: string | null): boolean => x === null || y === null || x === y;
  return agrees(a.building, b.building) && agrees(a.entrance, b.entrance);
}

/** Units of 房屋台账; a workbook is looked through once. */
function registered(opened: OpenedBook): ReadonlySet<string> {
  const known = KNOWN.get(opened) ?? new Set([...entries(opened.book.units)].map(({ unit }) => unit));
  KNOWN.set(opened, known);
  return known;
}

/** An opened workbook never changes. */
const KNOWN = new WeakMap<OpenedBook, ReadonlySet<string>>();

function named(kind: Proposed['kind'], text: string, certain: boolean): Proposed {
  return { kind, after: { text }, afterText: text, certain };
}
