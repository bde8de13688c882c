import type { Moment } from '../kernel/calendar';
import type { Unit } from '../registers/units';
import { type ClockTerms, clockTerms } from '../rules/clock/clock';
import type { LimitRule } from '../rules/clock/limits';
import { entries, type Register } from '../sheet/register';
import { type RequestBook, type RequestCase, requestCases } from './cases';
import { type Kept, keptIn } from './kept';
import { type Relations, relationsOf } from './relations';

/** The service desk 客服台 at a moment: every request with its clocks, and what the figures and logs need beside. */
export interface ServiceDesk {
  readonly now: Moment;
  readonly terms: ClockTerms;
  /** In order of acceptance. */
  readonly cases: readonly RequestCase[];
  readonly relations: Relations;
  readonly kept: Kept;
  readonly households: number;
}

/** Reads the desk once; logs, statistics and visit plans are made of it. `own` limits stand before the usual ones. */
export function serviceDesk(book: RequestBook, now: Moment, own: readonly LimitRule[] = []): ServiceDesk {
  const terms = clockTerms(book.settings, own);
  const cases = requestCases(book, now, terms);
  return {
    now,
    terms,
    cases,
    relations: relationsOf(cases),
    kept: keptIn(book),
    households: householdsOf(book.units),
  };
}

/** Parking places and storage rooms are no households. */
function householdsOf(units: Register<Unit>): number {
  let households = 0;
  for (const { propType } of entries(units)) {
    if (propType !== 'parking' && propType !== 'storage') households += 1;
  }
  return households;
}
