import { readUnitKey } from '../../kernel/unitKey';
import { registers } from '../../registers';
import type { OpenedBook } from '../openBook';
import { knownUnits } from '../unitFilter';
import type { Refused } from './entry';

/** The unit that people mean 房号, however they spell it; one the workbook does not know is refused. */
export function unitMeant(opened: OpenedBook, given: string): string | Refused {
  const read = readUnitKey(given);
  const { book } = opened;
  if ('ok' in read) {
    const known = unitsOf(opened);
    if (known.size === 0 || known.has(read.ok) || book.units.rejectedUnits.has(read.ok)) return read.ok;
  }
  const facts = { value: given, register: registers.units.title };
  return { refused: { code: 'desk-no-unit', facts } };
}

/** The units of a workbook; a workbook is looked through once. */
export function unitsOf(opened: OpenedBook): ReadonlySet<string> {
  const units = KNOWN.get(opened) ?? knownUnits(opened.book);
  KNOWN.set(opened, units);
  return units;
}

/** An opened workbook never changes. */
const KNOWN = new WeakMap<OpenedBook, ReadonlySet<string>>();
