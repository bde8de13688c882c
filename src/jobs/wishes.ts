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
}
