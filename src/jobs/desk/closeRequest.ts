import type { Moment } from '../../kernel/calendar';
import type { Fen } from '../../kernel/money';
import { requests } from '../../registers/requests';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { changeRow } from './changeRow';
import { type Entry, entryOf, type Refused } from './entry';
import { openTicket, REQUESTS } from './ticket';

/** A request settled 办结. */
export interface CloseInput {
  readonly ticket: string;
  readonly result: string;
  /** Left out: now. */
  readonly at?: Moment;
  readonly handler?: string | null;
  readonly process?: string | null;
  readonly arrived?: Moment | null;
  readonly material?: Fen | null;
  readonly labour?: Fen | null;
  readonly signed?: boolean | null;
  /** 是否有效投诉. */
  readonly valid?: boolean | null;
}

/** Writes what came of a request and when, into its own row. */
export function closeRequest(opened: OpenedBook, input: CloseInput, wishes: Wishes): Entry | Refused {
  const ticket = openTicket(opened, input.ticket, wishes);
  if ('refused' in ticket) return ticket;
  const { result, at, handler, process, arrived, material, labour, signed, valid } = input;
  const more = { handler, process, arrived, material, labour, signed, valid };
  if (result.trim() === '')
    return { refused: { code: 'desk-needs', facts: { col: requests.columns.result.label } } };
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value != null));
  const fields = { result, closed: at ?? wishes.now, state: 'closed', ...given } as const;
  const wish = {
    register: 'requests',
    entry: ticket.entry,
    fields,
    quiet: QUIET,
    needsOne: ['closed', 'state'],
  } as const;
  const edit = changeRow(opened, wish, wishes);
  return 'refused' in edit ? edit : entryOf(opened, edit, wishes, REQUESTS);
}

const QUIET: ReadonlySet<string> = new Set(['state']);
