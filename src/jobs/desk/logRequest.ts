import { dayOfMoment, type Moment } from '../../kernel/calendar';
import { readUnitKey } from '../../kernel/unitKey';
import { type RequestKind, requests, type ServiceRequest } from '../../registers/requests';
import type { RequestLevel } from '../../rules/clock/limits';
import { nextTicket, ticketPrefix } from '../../service/tickets';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { contactOf } from './contact';
import { type Entry, entryOf, type Refused } from './entry';
import { REQUESTS } from './ticket';
import type { Fields } from './fieldValue';
import { numbersIn } from './numbersIn';
import { requestTerms, type RequestTerms } from './requestTerms';
import { appendRows } from './rowEdit';
import { nextInSeries } from './series';
import { unitMeant, unitsOf } from './unitWish';

/** A request taken at the desk 诉求登记. What is left out is suggested, what is `null` stays empty. */
export interface RequestInput {
  readonly kind: RequestKind;
  /** A unit however spelt, or a public place 公共部位. */
  readonly unit: string;
  readonly content: string;
  readonly channel: ServiceRequest['channel'];
  /** Left out: who lives there, as 业主登记 has it. */
  readonly person?: string | null;
  readonly phone?: string | null;
  /** Left out: now. */
  readonly at?: Moment;
  readonly level?: RequestLevel | null;
  readonly category?: string | null;
  readonly dept?: string | null;
  readonly handler?: string | null;
  readonly appointment?: Moment | null;
  readonly receiver?: string | null;
  readonly relatedTo?: string | null;
  readonly remark?: string | null;
}

/** A request as it would be saved, with its number and what it is to be met by. */
export interface RequestEntry extends Entry {
  readonly ticket: string;
  /** The unit's key, or the place as written. */
  readonly unit: string;
  readonly person: string | null;
  readonly phone: string | null;
  readonly terms: RequestTerms;
}

/** A row for a request in 诉求登记: numbered, completed with person and phone, with its urgency, department and deadlines. */
export function logRequest(opened: OpenedBook, input: RequestInput, wishes: Wishes): RequestEntry | Refused {
  if (input.content.trim() === '') return needs('content');
  const unit = placeMeant(opened, input.unit);
  if (typeof unit !== 'string') return unit;
  const at = input.at ?? wishes.now;
  const terms = requestTerms(opened, { ...input, at });
  const ticket = ticketFor(opened, input.kind, at);
  const { person, phone } = reporterOf(opened, input, unit);
  const row: Fields<'requests'> = {
    ...asGiven(input),
    ...{ ticket, unit, person, phone },
    accepted: at,
    state: 'open',
    level: terms.level,
    dept: input.dept === undefined ? terms.dept : input.dept,
  };
  const quiet = new Set([
    'state',
    ...(['level', 'dept', 'person', 'phone'] as const).filter((name) => input[name] === undefined),
  ]);
  const wish = {
    register: 'requests',
    rows: [row],
    dated: { field: 'accepted', moment: at },
    quiet,
  } as const;
  const edit = appendRows(opened, wish, wishes);
  if ('refused' in edit) return edit;
  const entry = entryOf(opened, edit, wishes, REQUESTS);
  return 'refused' in entry ? entry : { ...entry, ticket, unit, person, phone, terms };
}

/** What goes into its column as it was given. */
function asGiven({ kind, channel, content, ...more }: RequestInput): Fields<'requests'> {
  const { category, receiver, handler, appointment, relatedTo, remark } = more;
  return {
    reqType: kind,
    channel,
    content,
    category: category ?? null,
    receiver: receiver ?? null,
    handler: handler ?? null,
    appointment: appointment ?? null,
    relatedTo: relatedTo ?? null,
    remark: remark ?? null,
  };
}

function reporterOf(
  { book }: OpenedBook,
  { person, phone }: RequestInput,
  unit: string,
): { readonly person: string | null; readonly phone: string | null } {
  const known = contactOf(book, unit);
  return {
    person: person === undefined ? (known?.name ?? null) : person,
    phone: phone === undefined ? (known?.phone ?? null) : phone,
  };
}

/** The number the next request of a kind will have 下一个单号, as this office's register goes on. */
export function ticketFor(opened: OpenedBook, kind: RequestKind, at: Moment): string {
  const day = dayOfMoment(at);
  const all = numbersIn(opened, 'requests', { number: 'ticket', date: 'accepted' });
  const used = all.map(({ text }) => text);
  const prefixes = Object.values(ticketPrefix);
  const isLettered = (text: string): boolean =>
    prefixes.some((prefix) => text.toUpperCase().startsWith(prefix));
  const own = all.filter(({ text }) => text.toUpperCase().startsWith(ticketPrefix[kind]));
  // An office that numbers all kinds in one series goes on with that.
  const series = own.length > 0 ? own : all.filter(({ text }) => !isLettered(text));
  return (
    (own.length > 0 || series.length === all.length ? nextInSeries(series, used, day) : null) ??
    nextTicket(kind, day, used)
  );
}

/** A unit of the workbook by its key; anything that is no unit number is a place. */
function placeMeant(opened: OpenedBook, given: string): string | Refused {
  const place = given.trim();
  if (place === '') return needs('unit');
  const read = readUnitKey(place);
  if (!('ok' in read)) return place;
  if (unitsOf(opened).has(read.ok)) return read.ok;
  // `3栋2单元` and `地下车库` are places; a number with a room of a unit nobody knows is a slip.
  return /\d{3,}[A-Za-z室]?$/u.test(place) ? unitMeant(opened, place) : place;
}

function needs(field: 'content' | 'unit'): Refused {
  return { refused: { code: 'desk-needs', facts: { col: requests.columns[field].label } } };
}
