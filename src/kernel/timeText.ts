import { addDays, type Day, MINUTES_A_DAY, parseDay } from './calendar';
import { bareDate, dateShape, type DateShape, fault } from './dateShape';

/** What a text of a day with or without a time names. */
export type When =
  | {
      readonly is: 'moment';
      readonly day: Day;
      /** Minute of the day; `null` when no time was given. */
      readonly minute: number | null;
      /** Written in another zone's time than Beijing's, which is the time given here. */
      readonly isShifted: boolean;
    }
  | Exclude<DateShape, { is: 'day' }>;

/** Reads a day and what time stands behind it; seconds are cut. */
export function whenOf(given: string): When {
  const text = bareDate(given);
  const zoned = ZONED.exec(text);
  if (zoned !== null) return zonedMoment(zoned);
  const timed = text.length > LONGEST ? undefined : TIMED.exec(text)?.groups;
  const shape = dateShape(timed?.date ?? text);
  if (shape.is !== 'day') return shape.is === 'month' && timed !== undefined ? fault('format') : shape;
  if (timed === undefined) return { is: 'moment', day: shape.day, minute: null, isShifted: false };
  const minute = minuteOf(timed);
  return minute === null ? fault('invalid') : { is: 'moment', day: shape.day, minute, isShifted: false };
}

const LONGEST = 48;
const BEIJING = 480;
const ZONED = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|([+-])(\d\d):?(\d\d))$/u;
const TIMED =
  /^(?<date>.{4,20}?)(?:[T ]|(?<=[日号])|(?=[上下中早晚凌]))(?<half>上午|下午|中午|早上|晚上|凌晨)?(?<hour>\d{1,2})(?::(?=\d)|[时点](?:整$)?)(?:(?<minute>\d{1,2})|(?<halfPast>半))?(?::\d{1,2}(?:\.\d{1,9})?|分(?:\d{1,2}秒)?)?(?<tail>am|pm)?$/iu;

function zonedMoment(match: RegExpExecArray): When {
  const [, date = '', hour, minute, sign = '+', offsetHours = '0', offsetMinutes = '0'] = match;
  const day = parseDay(date);
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return fault('invalid');
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const beijing = Number(hour) * 60 + Number(minute) - offset + BEIJING;
  const days = Math.floor(beijing / MINUTES_A_DAY);
  return {
    is: 'moment',
    day: addDays(day, days),
    minute: beijing - days * MINUTES_A_DAY,
    isShifted: offset !== BEIJING,
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `null` when there is no such time, or 12 could be noon or midnight. */
function minuteOf({ half, tail, hour: hourText, minute, halfPast }: Groups): number | null {
  const hour = hourOf(Number(hourText), tail?.toLowerCase() ?? half ?? '');
  const minutes = halfPast === undefined ? Number(minute ?? 0) : 30;
  return hour === null || hour > 23 || minutes > 59 ? null : hour * 60 + minutes;
}

function hourOf(hour: number, half: string): number | null {
  switch (half) {
    case '下午':
    case 'pm':
      return hour < 12 ? hour + 12 : hour;
    case '上午':
    case '凌晨':
    case 'am':
      return hour === 12 ? 0 : hour < 12 ? hour : null;
    case '中午':
      return hour >= 1 && hour <= 2 ? hour + 12 : hour;
    case '晚上':
      return hour === 12 ? null : hour >= 5 && hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}
