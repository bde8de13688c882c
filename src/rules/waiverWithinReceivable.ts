import { periodOfDay } from '../kernel/calendar';
import { compareDecimal, ONE, showDecimal, times } from '../kernel/decimal';
import { type Fen, fen, fenOf, yuan } from '../kernel/money';
import type { Book } from '../registers';
import type { Waiver } from '../registers/waivers';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { type FeeSpans, feeSpans } from './feeSpans';
import { countsTest, feesOfItems } from './feesDoNotOverlap';
import { groupsIn } from './groups';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** Nothing more is waived than is owed: of a fee, of what was typed for a waiver's span, or of what the standard makes. */
export const waiverWithinReceivable = defineRule({
  name: 'waiverWithinReceivable',
  codes: ['WAV-002'],
  *check(book, _, lookup) {
    const { fees, waivers } = book;
    const [gross, waived] = [numbers(fees, 'gross'), numbers(fees, 'waiver')];
    for (let i = 0; i < fees.size; i += 1) {
      if (!(waived(i) > gross(i)) || !(waived(i) > 0)) continue;
      const facts = { unit: fees.at(i).unit, a: yuan(fen(waived(i))), b: yuan(fen(gross(i))) };
      yield issue('WAV-002', placeIn(fees, i, 'waiver'), facts);
    }
    const typed = typedSums(book);
    for (let i = 0; i < waivers.size; i += 1) {
      const waiver = waivers.at(i);
      const excess =
        rateExcess(waiver) ?? amountExcess(waiver, typed(waiver) ?? standardMost(book, lookup, i));
      if (excess === null) continue;
      const field = waiver.rate !== null && excess.b === WHOLE ? 'rate' : 'amount';
      yield issue('WAV-002', placeIn(waivers, i, field), { unit: waiver.unit, ...excess });
    }
  },
});

interface Excess {
  readonly a: string;
  readonly b: string;
}

const WHOLE = '100%';

function rateExcess({ rate }: Waiver): Excess | null {
  if (rate === null || compareDecimal(rate, ONE) <= 0) return null;
  return { a: `${showDecimal(times(rate, { digits: 100, scale: 0 }))}%`, b: WHOLE };
}

function amountExcess({ amount }: Waiver, most: Fen | null): Excess | null {
  return amount === null || most === null || amount <= most ? null : { a: yuan(amount), b: yuan(most) };
}

/** What was typed for a unit and item on the days of a waiver; `null` where nothing was. */
function typedSums(book: Book): (waiver: Waiver) => Fen | null {
  if (book.waivers.size === 0) return () => null;
  const { fees } = book;
  const spans: FeeSpans = feeSpans(fees);
  const counts = countsTest(book);
  const gross = numbers(fees, 'gross');
  const rowsOf = new Map<string, Int32Array>();
  const [charged, waived] = [numbers(fees, 'unit'), numbers(book.waivers, 'unit')];
  const isWaived = new Set(Array.from({ length: book.waivers.size }, (_, i) => waived(i)));
  for (const rows of groupsIn(feesOfItems(book, spans))) {
    if (!isWaived.has(charged(rows[0] ?? 0))) continue;
    const { unit, item } = fees.at(rows[0] ?? 0);
    rowsOf.set(JSON.stringify([unit, item]), rows);
  }
  return ({ unit, item, from, to }) => {
    let sum: number | null = null;
    for (const i of rowsOf.get(JSON.stringify([unit, item])) ?? []) {
      if (counts(i) && spans.from(i) <= to && spans.to(i) >= from) sum = (sum ?? 0) + gross(i);
    }
    return sum === null ? null : fen(sum);
  };
}

/** The most an area or fixed standard can make in the months a waiver touches; `null` for what is not reckoned by them. */
function standardMost({ units, waivers }: Book, lookup: Lookup, i: number): Fen | null {
  const { item, from, to } = waivers.at(i);
  const standards = lookup.standards().ofItem(item);
  const months = { digits: Math.max(0, periodOfDay(to) - periodOfDay(from) + 1), scale: 0 };
  const row = lookup.unitRow(numbers(waivers, 'unit')(i));
  let most: Fen | null = null;
  for (const { tariff } of standards) {
    const isSimple = tariff.method === 'fixed' || tariff.method === 'area';
    if (!isSimple || tariff.price === null || (tariff.cycle !== null && tariff.cycle !== 'month') || row < 0)
      return null;
    const { billArea, builtArea } = units.at(row);
    const quantity = tariff.method === 'fixed' ? ONE : (billArea ?? builtArea);
    if (quantity === null) return null;
    const added = fen((tariff.addPerMonth ?? 0) * months.digits);
    most = fen(Math.max(most ?? 0, fenOf([quantity, tariff.price, months]) + added));
  }
  return most;
}
