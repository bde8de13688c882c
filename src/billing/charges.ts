import type { Language } from '../kernel/label';
import type { Book } from '../registers';
import type { Issue } from '../sheet/issue';
import type { BillingDay, Charge } from './account';
import { comparedFees, differences } from './compare';
import type { Compared } from './compared';
import { computedCharges } from './computed';
import { type Office, officeOf } from './office';
import { historyCharges } from './history';
import { openingCharges } from './opening';
import { isCommonAmount, sharedCharges } from './sharedFee';
import { isComputable } from './standard';
import { typedCharge, type TypedFee, typedFees, withOwnKeys } from './typed';

/** Charges and what was found wrong on the way. */
export interface Charged {
  readonly charges: readonly Charge[];
  readonly issues: readonly Issue[];
}

/**
 * The charges of one billing month 本期应收. Where the office typed items that a standard could compute, or has no
 * standards, the month is billed as typed and compared with them (FEE-006); else the standards make the charges, and
 * typed rows add what only people know.
 */
export function chargesFor(book: Book, at: BillingDay, language: Language): Charged {
  const office = officeOf(book, at, language);
  return monthCharges(office, typedFees(book.fees, office));
}

/** Every charge known up to the month 全部应收: opening arrears, what was recorded before, and the month's own. */
export function allChargesFor(book: Book, at: BillingDay, language: Language): Charged {
  const office = officeOf(book, at, language);
  const typed = typedFees(book.fees, office);
  const month = monthCharges(office, typed);
  const history = historyCharges(office, typed, month.charges);
  const opening = openingCharges(office, typed, [...history, ...month.charges]);
  return { charges: [...opening, ...history, ...month.charges], issues: month.issues };
}

function monthCharges(office: Office, typed: readonly TypedFee[]): Charged {
  const rows = typed.filter(({ time }) => time.period === office.at.period);
  const own = rows.filter((row) => !isCommonAmount(row));
  const shared = rows.filter(isCommonAmount).flatMap((row) => sharedCharges(row, office));
  const { issues } = office.standards;
  if (isBilledAsTyped(own, office)) {
    const compared = comparedFees(own, office);
    const charges = asTyped(own, compared, office);
    return {
      charges: withOwnKeys([...charges, ...shared]),
      issues: [...issues, ...differences(compared, office)],
    };
  }
  const computed = computedCharges(office);
  const charges = [...computed.charges, ...shared, ...own.map((row) => typedCharge(row, 'typed', office))];
  return {
    charges: shared.length + own.length === 0 ? charges : withOwnKeys(charges),
    issues: [...issues, ...computed.issues],
  };
}

function isBilledAsTyped(own: readonly TypedFee[], { standards }: Office): boolean {
  if (standards.items.size === 0) return true;
  return own.some(({ standard }) => standard !== null && isComputable(standard));
}

/** Typed rows as charges; a line that agrees with its standard also shows how it was worked out. */
function asTyped(rows: readonly TypedFee[], compared: readonly Compared[], office: Office): Charge[] {
  const known = new Map(compared.map((pair) => [pair.typed[0].row, pair]));
  return rows.map((row) => {
    const charge = typedCharge(row, 'typed', office);
    const pair = known.get(row.row);
    return pair === undefined || pair.value !== pair.expect || pair.typed.length > 1
      ? charge
      : explained(charge, pair, row);
  });
}

function explained(charge: Charge, { computed }: Compared, { fee, time }: TypedFee): Charge {
  const [line] = computed;
  if (line === undefined) return charge;
  const basis = fee.basis ?? computed.map((part) => part.basis).join('；');
  const span = time.isDated ? {} : { from: line.from, to: line.to };
  if (computed.length > 1) return { ...charge, basis };
  const { quantity, price, months, prev, curr, ratio, addOn = null } = line;
  return {
    ...charge,
    ...span,
    quantity: charge.quantity ?? quantity,
    price: charge.price ?? price,
    months: charge.months ?? months,
    prev: charge.prev ?? prev,
    curr: charge.curr ?? curr,
    ratio,
    addOn,
    basis,
    sources: [...charge.sources, ...line.sources],
  };
}
