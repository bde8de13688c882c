import { type Decimal, showDecimal } from '../kernel/decimal';
import type { Label } from '../kernel/label';
import { type Fen, fenOf } from '../kernel/money';
import { type BasisWords, basisWords } from '../words/basis';
import type { Compared } from './compared';
import type { Office } from './office';
import { monthsBetween } from './months';
import { monthlyFee, timeFee } from './timeFee';

/** A cause in the words of a language. */
type Cause = (words: BasisWords) => string;
/** One guess at why a typed amount differs; `null` when it does not explain it to the fen. */
type Guess = (pair: Compared, office: Office) => Cause | null;

/** The likely cause of a difference 差额原因: the first that explains the typed amount to the fen. */
export function causeOf(pair: Compared, office: Office): Label | null {
  for (const guess of GUESSES) {
    const cause = guess(pair, office);
    if (cause !== null) return { zh: cause(basisWords.zh), en: cause(basisWords.en) };
  }
  return null;
}

const rounding: Guess = ({ value, expect, computed }) =>
  Math.abs(value - expect) <= Math.max(1, computed.length - 1) ? ({ causes }) => causes.rounding : null;

const waiver: Guess = ({ typed, value, computed }) => {
  const waived = computed.reduce((sum, charge) => sum + charge.waiver, 0);
  if (waived === 0) return null;
  const [gross, net] = [sumOf(computed, 'gross'), sumOf(computed, 'net')];
  if (value === gross) return ({ causes }) => causes.waiver;
  return typed[0].fee.gross === net && value < net ? ({ causes }) => causes.waiverTwice : null;
};

const readings: Guess = ({ typed, computed }) => {
  const [{ fee }] = typed;
  const [first] = computed;
  if (first?.prev == null || first.curr === null) return null;
  if (fee.prev !== null && fee.curr !== null) {
    const [own, read] = [
      `${showDecimal(fee.prev)}→${showDecimal(fee.curr)}`,
      `${showDecimal(first.prev)}→${showDecimal(first.curr)}`,
    ];
    return own === read ? null : ({ causes }) => causes.readings(own, read);
  }
  const used = first.quantity;
  if (fee.qty === null || used === null || computed.length > 1) return null;
  const [own, read] = [showDecimal(fee.qty), showDecimal(used)];
  return own === read ? null : ({ causes }) => causes.usage(own, read);
};

const flatPrice: Guess = ({ computed, plan, value }) => {
  const price = plan.lead.tiers?.[0]?.price;
  if (plan.lead.method !== 'tier' || price === undefined) return null;
  const flat = computed.reduce(
    (sum, { quantity }) => sum + (quantity === null ? 0 : fenOf([quantity, price])),
    0,
  );
  return flat === value ? ({ causes }) => causes.flatPrice(showDecimal(price)) : null;
};

const addOn: Guess = (pair) => {
  const { standard } = pair.plan.segments[0] ?? { standard: pair.plan.lead };
  return standard.addOn !== null && timed(pair, { addOn: null }) === pair.value
    ? ({ causes }) => causes.addOn
    : null;
};

const area: Guess = (pair) => {
  const unit = pair.typed[0].unit;
  if (unit === null || !BY_AREA.has(pair.plan.lead.method)) return null;
  for (const field of ['builtArea', 'innerArea', 'billArea', 'heatArea'] as const) {
    const other = unit.record[field];
    if (other !== null && timed(pair, { quantity: other }) === pair.value)
      return ({ causes, fields }) => causes.area(fields[field], showDecimal(other));
  }
  return null;
};

const price: Guess = (pair, { standards }) => {
  for (const other of standards.items.get(pair.plan.item) ?? []) {
    if (other.price === null || other === pair.plan.lead) continue;
    if (timed(pair, { price: other.price, addOn: other.addOn }) === pair.value)
      return ({ causes }) => causes.price(other.priceText);
  }
  return null;
};

const months: Guess = (pair, { book }) => {
  if (!BY_MONTH.has(pair.plan.lead.method)) return null;
  const other = { ...book.settings, dayRule: book.settings.dayRule === 'actual' ? 'd30' : 'actual' } as const;
  const { from, to } = pair.plan.span;
  if (timed(pair, { months: monthsBetween(from, to, other) }) === pair.value)
    return ({ causes }) => causes.dayRule;
  for (let n = 1; n <= 24; n += 1) {
    if (timed(pair, { months: { numerator: n, denominator: 1 } }) === pair.value)
      return ({ causes }) => causes.months(String(n));
  }
  return null;
};

const BY_AREA: ReadonlySet<string> = new Set(['area', 'heat']);
const BY_MONTH: ReadonlySet<string> = new Set(['area', 'fixed']);
const GUESSES: readonly Guess[] = [rounding, waiver, readings, flatPrice, addOn, area, price, months];

interface Change {
  readonly quantity?: Decimal;
  readonly price?: Decimal;
  readonly addOn?: Decimal | null;
  readonly months?: { readonly numerator: number; readonly denominator: number };
}

/** The fee of a line at one price with something changed; `null` when the line is of another kind. */
function timed({ computed, plan }: Compared, change: Change): Fen | null {
  const [line] = computed;
  const basePrice = change.price ?? line?.price ?? null;
  if (line === undefined || computed.length > 1 || basePrice === null || line.curr !== null) return null;
  const addOnNow = change.addOn === undefined ? plan.lead.addOn : change.addOn;
  const monthly = monthlyFee(change.quantity ?? line.quantity, basePrice, addOnNow);
  return timeFee(monthly, change.months ?? line.months ?? { numerator: 1, denominator: 1 });
}

function sumOf(charges: Compared['computed'], field: 'gross' | 'net'): number {
  return charges.reduce((sum, charge) => sum + charge[field], 0);
}
