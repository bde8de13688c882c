import type { Moment } from '../../kernel/calendar';
import { readUnitKey } from '../../kernel/unitKey';
import type { RequestKind } from '../../registers/requests';
import { type ReturnVisit, visits } from '../../registers/visits';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { changeRow } from './changeRow';
import { type Entry, entryOf, type Edit, type Refused } from './entry';
import { appendRows } from './rowEdit';
import { REQUESTS, type Ticket, ticketMeant } from './ticket';
import { unitMeant } from './unitWish';

/** A return visit 回访: of a request, or of a unit as a routine. */
export interface VisitInput {
  readonly ticket?: string | null;
  /** Needed without a ticket. */
  readonly unit?: string | null;
  readonly kind?: ReturnVisit['kind'];
  /** Left out: now. */
  readonly at?: Moment;
  readonly way?: ReturnVisit['way'];
  readonly person?: string | null;
  readonly score: ReturnVisit['score'];
  readonly opinion?: string | null;
  readonly follow?: boolean | null;
  readonly visitor?: string | null;
  readonly remark?: string | null;
}

/**
 * Puts down a visit where this office keeps visits: a row in 回访记录, else the visit columns of the request's own row;
 * an office that keeps neither gets a 回访记录.
 */
export function recordVisit(opened: OpenedBook, input: VisitInput, wishes: Wishes): Entry | Refused {
  const subject = subjectOf(opened, input);
  if ('refused' in subject) return subject;
  const { book } = opened;
  const hasColumns = book.requests.has('visited') || book.requests.has('score');
  const edit =
    subject.ticket !== null && !book.visits.present && hasColumns
      ? ownColumns(opened, subject.ticket, input, wishes)
      : logged(opened, subject, input, wishes);
  return 'refused' in edit ? edit : entryOf(opened, edit, wishes, REQUESTS);
}

interface Subject {
  readonly ticket: Ticket | null;
  readonly unit: string | null;
}

function subjectOf(opened: OpenedBook, { ticket, unit }: VisitInput): Subject | Refused {
  if (ticket != null && ticket.trim() !== '') {
    const found = ticketMeant(opened, ticket);
    if ('refused' in found) return found;
    const read = readUnitKey(found.request.unit ?? '');
    return { ticket: found, unit: 'ok' in read ? read.ok : null };
  }
  if (unit == null || unit.trim() === '') {
    return { refused: { code: 'desk-needs', facts: { col: visits.columns.unit.label } } };
  }
  const meant = unitMeant(opened, unit);
  return typeof meant === 'string' ? { ticket: null, unit: meant } : meant;
}

function ownColumns(opened: OpenedBook, ticket: Ticket, input: VisitInput, wishes: Wishes): Edit | Refused {
  const { at, score, opinion, visitor } = input;
  const fields = {
    visited: at ?? wishes.now,
    ...(score === null ? {} : { score }),
    ...(opinion == null ? {} : { opinion }),
    ...(visitor == null ? {} : { visitor }),
  };
  const wish = {
    register: 'requests',
    entry: ticket.entry,
    fields,
    quiet: new Set<string>(),
    needsOne: ['visited', 'score'],
  } as const;
  return changeRow(opened, wish, wishes);
}

function logged(opened: OpenedBook, subject: Subject, input: VisitInput, wishes: Wishes): Edit | Refused {
  const moment = input.at ?? wishes.now;
  const request = subject.ticket?.request ?? null;
  const row = {
    ticket: request?.ticket ?? null,
    unit: subject.unit,
    kind: input.kind ?? (request === null ? 'routine' : KINDS[request.reqType]),
    date: moment,
    way: input.way ?? null,
    person: input.person ?? request?.person ?? null,
    score: input.score,
    opinion: input.opinion ?? null,
    follow: input.follow ?? null,
    visitor: input.visitor ?? null,
    remark: input.remark ?? null,
  };
  const quiet = new Set(['unit', 'kind', ...(input.person == null ? ['person'] : [])]);
  const wish = { register: 'visits', rows: [row], dated: { field: 'date', moment }, quiet } as const;
  return appendRows(opened, wish, wishes);
}

/** 回访记录 has no kind of its own for suggestions and praise. */
const KINDS = {
  complaint: 'complaint',
  repair: 'repair',
  help: 'help',
  enquiry: 'enquiry',
  suggestion: null,
  praise: null,
} as const satisfies Readonly<Record<RequestKind, ReturnVisit['kind']>>;
