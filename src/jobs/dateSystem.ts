import type { Contents } from '../host/workbook';
import { addMonths, type Day, dayOfMoment, type Moment } from '../kernel/calendar';
import type { Book } from '../registers';
import { type Issue, issue } from '../sheet/issue';
import { isEmpty } from '../sheet/encoded';

/**
 * In a workbook of the 1904 date system 日期系统, serials pasted from one of 1900 are four years late: when most days
 * that must lie in the past lie a year and more ahead, the system is to be doubted (WB-012).
 */
export function dateSystemIssues({ date1904 }: Contents, book: Book, asOf: Day): Issue[] {
  if (!date1904) return [];
  const days = [...pastDays(book)];
  const late = days.filter((day) => day > addMonths(asOf, 12)).length;
  return late * 2 > days.length ? [issue('WB-012', {}, {})] : [];
}

function* pastDays({ units, owners, readings, payments, requests }: Book): Generator<Day> {
  const columns = [units.codes('handover'), owners.codes('ownFrom'), readings.codes('readDate')];
  for (const column of columns) for (const day of column) if (!isEmpty(day)) yield day as Day; // a column of days
  for (const column of [payments.codes('payDate'), requests.codes('accepted')]) {
    for (const moment of column) if (!isEmpty(moment)) yield dayOfMoment(moment as Moment); // a column of moments
  }
}
