import { type Day, dayOfMoment, MINUTES_A_DAY, type Moment, momentOf, type Period } from '../kernel/calendar';
import type { Book } from '../registers';
import type { Issue, Place } from '../sheet/issue';
import { cellName } from '../sheet/grid';
import type { Register } from '../sheet/register';
import type { IssueCode } from '../words/issues';
import type { Lookup } from './lookup';

/** The billing month and the day and minute on which the book is looked at. */
export interface RuleContext {
  readonly period: Period;
  readonly asOf: Day;
  readonly now: Moment;
}

/** What must hold between rows and registers 规则: a promise and the codes it raises when it is broken. */
export interface Rule {
  readonly name: string;
  readonly codes: readonly IssueCode[];
  readonly check: (book: Book, context: RuleContext, lookup: Lookup) => Iterable<Issue>;
}

/** Keeps a rule's shape; a rule yields an issue for each place where it does not hold. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Where a field of a row of a unit stands. */
export function placeIn<R extends { readonly unit: string }>(
  register: Register<R>,
  i: number,
  field: keyof R & string,
): Place {
  return { at: register.cell(i, field), unit: register.at(i).unit, register: register.id };
}

/** Where a field of a row that concerns no unit stands. */
export function spotIn<R>(register: Register<R>, i: number, field: keyof R & string): Place {
  return { at: register.cell(i, field), register: register.id };
}

/** A place's address for a sentence: `C17`. */
export function addressOf({ at }: Place): string {
  return at == null ? '' : cellName(at.row, at.column ?? 0);
}

/** The last minute that has happened: now, or the end of the as-of day when the book is looked at on another day. */
export function lastMinuteOf({ asOf, now }: RuleContext): Moment {
  return dayOfMoment(now) === asOf ? now : momentOf(asOf, MINUTES_A_DAY - 1);
}
