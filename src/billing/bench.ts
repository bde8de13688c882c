import type { Day } from '../kernel/calendar';
import { showDecimal } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { Book } from '../registers';
import type { Issue } from '../sheet/issue';
import type { BasisWords } from '../words/basis';
import type { BillingDay } from './account';
import type { BilledUnit } from './billedUnit';
import type { Span } from './cycle';
import type { Draft } from './draft';
import type { Payers } from './payers';
import type { Plan, Segment } from './plan';
import type { Readings } from './readings';

/** What every method works with: the book's indexes, the month, and where lines and issues go. */
export interface Bench {
  readonly book: Book;
  readonly at: BillingDay;
  /** The month's days. */
  readonly month: Span;
  readonly words: BasisWords;
  readonly readings: Readings;
  readonly payers: Payers;
  /** The words between quantity and amount of a line by time. */
  readonly rateOf: (segment: Segment) => string;
  /** What was charged before of a unit's item from a day; `null` when nothing is recorded. */
  readonly recorded: (unit: string, item: string, from: Day) => Fen | null;
  readonly emit: (draft: Draft, unit: BilledUnit) => void;
  readonly report: (issue: Issue) => void;
}

/** A way of computing charges 计费方式: what an item comes to for a unit in a month. */
export type Method = (unit: BilledUnit, plan: Plan, bench: Bench) => void;

/** Nearly all lines of a run share a few rates, so their words are made once. */
export function rateTexts(words: BasisWords): Bench['rateOf'] {
  const known = new Map<Segment, string>();
  return (segment) => {
    const text = known.get(segment) ?? rateText(segment, words);
    known.set(segment, text);
    return text;
  };
}

function rateText({ standard, months }: Segment, words: BasisWords): string {
  const text = monthsText(months);
  const addOn = standard.addOn === null ? '' : words.addOn(showDecimal(standard.addOn), text);
  const of = { price: standard.priceText, months: text, addOn };
  return standard.method === 'fixed' ? words.fixedRate(of) : words.areaRate(of);
}

/** The words for a number of months: `1`, `16/31`, `2+334/465`. */
export function monthsText({ numerator, denominator }: { numerator: number; denominator: number }): string {
  if (denominator === 1) return String(numerator);
  const whole = Math.floor(numerator / denominator);
  const part = `${numerator - whole * denominator}/${denominator}`;
  return whole === 0 ? part : `(${whole}+${part})`;
}
