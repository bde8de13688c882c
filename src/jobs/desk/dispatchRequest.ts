import type { Moment } from '../../kernel/calendar';
import { requests } from '../../registers/requests';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { changeRow } from './changeRow';
import { type Entry, entryOf, type Refused } from './entry';
import { openTicket, REQUESTS } from './ticket';

/** A request handed on 派单. */
export interface DispatchInput {
  readonly ticket: string;
  readonly dept: string;
  readonly handler?: string | null;
  /** Left out: now. */
  readonly at?: Moment;
  readonly appointment?: Moment | null;
}

/** Writes to whom a request went and when, into its own row. */
export function dispatchRequest(opened: OpenedBook, input: DispatchInput, wishes: Wishes): Entry | Refused {
  const ticket = openTicket(opened, input.ticket, wishes);
  if ('refused' in ticket) return ticket;
  const { dept, handler, appointment } = input;
  if (dept.trim() === '')
    return { refused: { code: 'desk-needs', facts: { col: requests.columns.dept.label } } };
  const fields = {
    dept,
    sentAt: input.at ?? wishes.now,
    state: 'working',
    ...(handler == null ? {} : { handler }),
    ...(appointment == null ? {} : { appointment }),
  } as const;
  const wish = {
    register: 'requests',
    entry: ticket.entry,
    fields,
    quiet: QUIET,
    needsOne: ['dept', 'handler'],
  } as const;
  const edit = changeRow(opened, wish, wishes);
  return 'refused' in edit ? edit : entryOf(opened, edit, wishes, REQUESTS);
}

const QUIET: ReadonlySet<string> = new Set(['state']);
