import type { Charge } from '../../billing/account';
import { groupBy } from '../../kernel/collections';
import { billed, type Billed } from '../billing';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';

/** What an opened workbook comes to 账务, with the charges of each unit at hand. */
export interface Bills {
  readonly bill: Billed;
  readonly chargesOf: (unit: string) => readonly Charge[];
}

/** Worked out once for a workbook and a day: the desk asks with every receipt. */
export function billsOf(opened: OpenedBook, wishes: Wishes): Bills {
  const known = KNOWN.get(opened);
  if (known?.asOf === wishes.asOf) return known.bills;
  const bill = billed(opened, wishes);
  const byUnit = groupBy(bill.charges, ({ unit }) => unit);
  const bills: Bills = { bill, chargesOf: (unit) => byUnit.get(unit) ?? [] };
  KNOWN.set(opened, { asOf: wishes.asOf, bills });
  return bills;
}

/** An opened workbook never changes. */
const KNOWN = new WeakMap<OpenedBook, { readonly asOf: Wishes['asOf']; readonly bills: Bills }>();
