import {
  type Day,
  type Moment,
  type Period,
  showDay,
  showMoment,
  showPeriod,
  momentOfSerial,
  periodOfDay,
} from '../kernel/calendar';
import { readDayNumber, readDayText, readMomentText, readPeriodText } from '../kernel/dateText';
import type { ColumnType } from './types';

/** Serials of days that a date cell of today's books can hold without a second look: 1900-03-01 … 2099-12-31. */
const FIRST = 61;
const LAST = 73050;

/** A civil day 日期. */
export const day: ColumnType<Day> = {
  name: 'day',
  width: 'int',
  domain: null,
  fromNumber: (x) => (Number.isInteger(x) && x >= FIRST && x <= LAST ? x : Number.NaN),
  itself: [FIRST, LAST],
  read: (cell) => {
    if (cell.kind === 'boolean') return { refused: { kind: 'day' } };
    const read = cell.kind === 'text' ? readDayText(cell.value) : readDayNumber(cell.value);
    return 'ok' in read ? { value: read.ok } : { refused: { kind: 'day' } };
  },
  encode: (value) => value,
  decode: (encoded) => encoded as Day, // encoded by the line above
  show: (value) => showDay(value),
  format: 'yyyy-mm-dd',
};

/** A billing month 账期. A date cell stands for its month. */
export const period: ColumnType<Period> = {
  name: 'period',
  width: 'int',
  domain: null,
  fromNumber: (x, isDate) =>
    isDate && x >= FIRST && x <= LAST ? periodOfDay(Math.floor(x) as Day) : Number.NaN, // whole by floor
  read: (cell) => {
    if (cell.kind === 'boolean') return { refused: { kind: 'period' } };
    const read = readPeriodText(String(cell.value));
    return 'ok' in read ? { value: read.ok } : { refused: { kind: 'period' } };
  },
  encode: (value) => value,
  decode: (encoded) => encoded as Period, // encoded by the line above
  show: (value) => showPeriod(value),
  format: '@',
};

/** A civil minute 时刻; a day alone is its midnight. */
export const moment: ColumnType<Moment> = {
  name: 'moment',
  width: 'int',
  domain: null,
  fromNumber: (x) => (x >= FIRST && x < LAST + 1 ? momentOfSerial(x) : Number.NaN),
  read: (cell) => {
    if (cell.kind !== 'text') return { refused: { kind: 'moment' } };
    const read = readMomentText(cell.value);
    return 'ok' in read ? { value: read.ok } : { refused: { kind: 'moment' } };
  },
  encode: (value) => value,
  decode: (encoded) => encoded as Moment, // encoded by the line above
  show: (value) => showMoment(value),
  format: 'yyyy-mm-dd hh:mm',
};
