import type { Payment } from '../registers/payments';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { filled } from './columns';
import { defineRule, placeIn } from './rule';

/** Receipt numbers of one series follow one another: a number that was never used is a receipt to be asked for. */
export const receiptNosAreComplete = defineRule({
  name: 'receiptNosAreComplete',
  codes: ['RCV-007'],
  *check({ payments }) {
    for (const series of seriesOf(payments).values()) yield* gapsIn(payments, series);
  },
});

/** A longer gap is the next receipt book, or a number that begins with its day. */
const MOST_MISSING = 50;
/** More digits are an order number of a bank or of WeChat, which nobody counts up. */
const MOST_DIGITS = 12;

/** Receipts whose numbers differ in their last digits only. */
interface Series {
  readonly prefix: string;
  readonly digits: number;
  readonly rows: number[];
  readonly numbers: number[];
}

function seriesOf(payments: Register<Payment>): ReadonlyMap<string, Series> {
  const hasNo = filled(payments, 'receiptNo');
  const all = new Map<string, Series>();
  let last: Series | undefined;
  for (let i = 0; i < payments.size; i += 1) {
    if (!hasNo(i)) continue;
    const no = payments.at(i).receiptNo ?? '';
    const start = lastDigits(no);
    const digits = no.length - start;
    if (digits === 0 || digits > MOST_DIGITS) continue;
    // Receipts mostly stand in their order, so the last series is nearly always the one.
    if (last?.digits !== digits || last.prefix.length !== start || !no.startsWith(last.prefix)) {
      last = knownSeries(all, no.slice(0, start), digits);
    }
    last.rows.push(i);
    last.numbers.push(Number(no.slice(start)));
  }
  return all;
}

function knownSeries(all: Map<string, Series>, prefix: string, digits: number): Series {
  const key = JSON.stringify([prefix, digits]);
  const series = all.get(key) ?? { prefix, digits, rows: [], numbers: [] };
  all.set(key, series);
  return series;
}

/** Where the digits at the end of a text begin. */
function lastDigits(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57) at -= 1;
  return at;
}

function* gapsIn(payments: Register<Payment>, { prefix, digits, rows, numbers }: Series): Generator<Issue> {
  const order = inOrder(numbers);
  const no = (n: number): string => prefix + String(n).padStart(digits, '0');
  for (let k = 1; k < order.length; k += 1) {
    const before = numbers[order[k - 1] ?? 0] ?? 0;
    const after = numbers[order[k] ?? 0] ?? 0;
    const missing = after - before - 1;
    if (missing < 1 || missing > MOST_MISSING) continue;
    const row = rows[order[k] ?? 0] ?? 0;
    yield issue('RCV-007', placeIn(payments, row, 'receiptNo'), { from: no(before + 1), to: no(after - 1) });
  }
}

/** The places of some numbers from the least to the greatest. */
function inOrder(numbers: readonly number[]): Int32Array {
  const order = new Int32Array(numbers.length);
  let isAscending = true;
  for (let k = 0; k < order.length; k += 1) {
    order[k] = k;
    if ((numbers[k] ?? 0) < (numbers[k - 1] ?? 0)) isAscending = false;
  }
  return isAscending ? order : order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
}
