import { type Day, showDay } from '../../kernel/calendar';

/** A number of a series 编号, as it stands, and the day of its row. */
export interface Numbered {
  readonly text: string;
  readonly day: Day | null;
}

/**
 * The number that follows in a series 下一个编号: the shape and width of the last ones, counted on, anew where the numbers
 * carry their day, month or year; never one that was used. `null` where the last numbers have no shape to go on with.
 */
export function nextInSeries(series: readonly Numbered[], used: Iterable<string>, day: Day): string | null {
  const shape = lastShape(series);
  if (shape === null) return null;
  const start = shape.head + (shape.date === null ? '' : shape.date(day)) + shape.between;
  const taken = new Set<string>();
  let highest = 0;
  for (const text of used) {
    taken.add(text);
    const count = countIn(text, start, shape);
    if (count > highest) highest = count;
  }
  for (let n = highest + 1; ; n += 1) {
    const text = start + String(n).padStart(shape.width, '0');
    if (!taken.has(text)) return text;
  }
}

/** What stands before the count, how wide it is, and how the date between them is written. */
interface Shape {
  readonly head: string;
  readonly date: ((day: Day) => string) | null;
  readonly between: string;
  readonly width: number;
}

/** Ways to write a day into a number, the fullest first. */
const DATES: readonly ((day: Day) => string)[] = [
  (day) => showDay(day).replaceAll('-', ''),
  (day) => showDay(day),
  (day) => showDay(day).replaceAll('-', '.'),
  (day) => showDay(day).replaceAll('-', '').slice(2),
  (day) => showDay(day).slice(0, 7).replace('-', ''),
  (day) => showDay(day).slice(0, 7),
  (day) => showDay(day).slice(2, 7).replace('-', ''),
  (day) => showDay(day).slice(0, 4),
];
/** From here on digits are few enough to be there by chance; something must part them from the count. */
const SHORT_FROM = 6;
/** More digits are an order number of a bank or of WeChat, which nobody counts up. */
const MOST_DIGITS = 12;
/** How many of the last numbers tell the shape: one of them may be written late, under another day. */
const LOOKED_AT = 5;

/** That of the latest row; with its date where most of the latest rows carry theirs. */
function lastShape(series: readonly Numbered[]): Shape | null {
  const latest = series
    .map((one, at) => ({ ...one, at }))
    .filter(({ text }) => plainShape(text) !== null)
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0) || b.at - a.at)
    .slice(0, LOOKED_AT);
  const [last] = latest;
  if (last === undefined) return null;
  const dated = latest.flatMap(({ text, day }) => (day === null ? [] : (datedShape(text, day) ?? [])));
  const [first] = dated;
  return first !== undefined && dated.length * 2 >= latest.length ? first : plainShape(last.text);
}

function plainShape(text: string): Shape | null {
  const start = lastDigits(text);
  const width = text.length - start;
  if (width === 0 || width > MOST_DIGITS) return null;
  return { head: text.slice(0, start), date: null, between: '', width };
}

function datedShape(text: string, day: Day): Shape | null {
  for (const [at, date] of DATES.entries()) {
    const token = date(day);
    const found = text.indexOf(token);
    if (found < 0 || /\d$/u.test(text.slice(0, found))) continue;
    const rest = text.slice(found + token.length);
    const start = lastDigits(rest);
    const between = rest.slice(0, start);
    const width = rest.length - start;
    if (width === 0 || width > MOST_DIGITS || /\d/u.test(between)) continue;
    if (at >= SHORT_FROM && between === '') continue;
    return { head: text.slice(0, found), date, between, width };
  }
  return null;
}

/** The count of a number of this series, 0 of any other; a void receipt (`…003作废`) was used all the same. */
function countIn(text: string, start: string, { date, width }: Shape): number {
  if (!text.startsWith(start)) return 0;
  const digits = /^\d+/u.exec(text.slice(start.length))?.[0] ?? '';
  const isOwn = date === null ? digits.length === width || digits.length === width + 1 : true;
  return isOwn && digits.length > 0 && digits.length <= MOST_DIGITS ? Number(digits) : 0;
}

function lastDigits(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57) at -= 1;
  return at;
}
