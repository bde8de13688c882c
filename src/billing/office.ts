import { firstDay, lastDay } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import type { Book } from '../registers';
import { basisWords } from '../words/basis';
import type { BillingDay } from './account';
import { type Bench, rateTexts } from './bench';
import { type BilledUnit, billedUnits } from './billedUnit';
import { type DueOf, duesIn } from './due';
import { type LineFactsOf, lineFactsIn } from './lineFacts';
import { type Payers, payersIn } from './payers';
import { readingsIn } from './readings';
import { recordedIn, type RecordedOf } from './recorded';
import { type Standards, standardsIn } from './standard';

/** Everything that billing a month needs, indexed once. */
export interface Office {
  readonly book: Book;
  readonly at: BillingDay;
  readonly language: Language;
  readonly standards: Standards;
  readonly unitAt: (row: number) => BilledUnit;
  readonly payers: Payers;
  readonly dueOf: DueOf;
  readonly recorded: RecordedOf;
  readonly factsOf: LineFactsOf;
  readonly bench: Omit<Bench, 'emit' | 'report'>;
}

export function officeOf(book: Book, at: BillingDay, language: Language): Office {
  const payers = payersIn(book);
  const dueOf = duesIn(at, book.settings.payDays);
  const recorded = recordedIn(book, at.period);
  const words = basisWords[language];
  const netOf: Bench['recorded'] = (unit, item, from) => recorded(unit, item, from)?.net ?? null;
  return {
    book,
    at,
    language,
    standards: standardsIn(book),
    unitAt: billedUnits(book),
    payers,
    dueOf,
    recorded,
    factsOf: lineFactsIn(at.period, dueOf),
    bench: {
      book,
      at,
      month: { from: firstDay(at.period), to: lastDay(at.period) },
      words,
      readings: readingsIn(book, at.period),
      payers,
      rateOf: rateTexts(words),
      recorded: netOf,
    },
  };
}
