import type { Day, Moment, Period } from '../kernel/calendar';
import type { Language } from '../kernel/label';

/** What is asked of a job 办理要求. The clock enters here and nowhere else. */
export interface Wishes {
  readonly period: Period | null;
  readonly asOf: Day;
  readonly now: Moment;
  /** Unit numbers and buildings as typed; empty: all. */
  readonly units: readonly string[];
  /** Language of sentences to the person at the desk; documents follow 设置. */
  readonly language: Language;
  /** What this run's documents are to be, where it is not what 设置 says. */
  readonly documents?: DocumentWishes;
}

/** Wishes for the documents of one run 单据选项; 设置 stays as it is. */
export interface DocumentWishes {
  readonly language?: Language;
  readonly layout?: 'A4' | 'A5';
  /** The day until which notices ask for payment. */
  readonly due?: Day;
}
