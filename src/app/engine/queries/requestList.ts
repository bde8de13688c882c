import { showMoment } from '../../../kernel/calendar';
import type { Language } from '../../../kernel/label';
import { asKeyText } from '../../../kernel/text';
import { requests, type RequestKind } from '../../../registers/requests';
import { isClosed, type RequestCase } from '../../../service/cases';
import { visitPlans } from '../../../service/followUp';
import type { Desk } from '../desk';

export interface RequestsQuestion {
  readonly show: 'open' | 'overdue' | 'toVisit' | 'all';
  readonly kind: RequestKind | null;
  /** Part of a ticket, unit, person or content. */
  readonly text: string;
  readonly limit: number;
}

/** A request as lists show it; moments as `2026-11-24 10:00`. */
export interface CaseShown {
  readonly ticket: string;
  readonly kind: RequestKind;
  readonly kindName: string;
  readonly level: string;
  readonly unit: string;
  readonly person: string;
  readonly content: string;
  readonly accepted: string;
  readonly dept: string;
  readonly handler: string;
  readonly state: RequestCase['clock']['state'];
  readonly due: string | null;
  readonly overdueDays: number;
  readonly isClosed: boolean;
  /** Where it stands, to jump to. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

export interface RequestsShown {
  readonly cases: readonly CaseShown[];
  readonly found: number;
  readonly counts: Readonly<Record<RequestsQuestion['show'], number>>;
}

/** Requests with their clocks 诉求清单, the most pressing first. */
export function requestListQuery(desk: Desk, { show, kind, text, limit }: RequestsQuestion): RequestsShown {
  const { language } = desk.wishes;
  const { cases } = desk.service();
  const toVisit = new Set(visitPlans(cases).flatMap(({ toVisit: all, wanted }) => all.slice(0, wanted)));
  const is: Readonly<Record<RequestsQuestion['show'], (one: RequestCase) => boolean>> = {
    open: (one) => !isClosed(one),
    overdue: ({ clock }) => clock.state === 'overdue',
    toVisit: (one) => toVisit.has(one),
    all: () => true,
  };
  const count = (by: RequestsQuestion['show']): number => cases.filter(is[by]).length;
  const wanted = asKeyText(text).toLowerCase();
  const found = cases
    .filter(is[show])
    .filter(({ request }) => kind === null || request.reqType === kind)
    .filter(({ request }) => wanted === '' || searchedIn(request).includes(wanted))
    .sort(byPressure);
  return {
    cases: found.slice(0, limit).map((one) => caseShown(one, language, desk)),
    found: found.length,
    counts: { open: count('open'), overdue: count('overdue'), toVisit: count('toVisit'), all: count('all') },
  };
}

function searchedIn({ ticket, unit, person, content }: RequestCase['request']): string {
  return asKeyText([ticket, unit ?? '', person ?? '', content].join('\n')).toLowerCase();
}

/** Open ones by when they are due; closed ones newest first. */
function byPressure(a: RequestCase, b: RequestCase): number {
  const [x, y] = [isClosed(a), isClosed(b)];
  if (x !== y) return x ? 1 : -1;
  if (x) return b.request.accepted - a.request.accepted;
  return (a.clock.closeDue ?? Infinity) - (b.clock.closeDue ?? Infinity);
}

/** A record is a view; what crosses to the page is its fields, named as people read them. */
export function caseShown(one: RequestCase, language: Language, desk: Desk | null = null): CaseShown {
  const { request, clock, entry } = one;
  const { reqType, level } = requests.columns;
  const place = desk === null ? null : desk.opened.book.requests.cell(entry, 'ticket');
  return {
    ticket: request.ticket,
    kind: request.reqType,
    kindName: reqType.type.show(request.reqType, language),
    level: request.level === null ? '' : level.type.show(request.level, language),
    unit: request.unit ?? '',
    person: request.person ?? '',
    content: request.content,
    accepted: showMoment(request.accepted),
    dept: request.dept ?? '',
    handler: request.handler ?? '',
    state: clock.state,
    due: clock.closeDue === null ? null : showMoment(clock.closeDue),
    overdueDays: clock.overdueDays,
    isClosed: isClosed(one),
    place: place === null ? null : { sheet: place.sheet, row: place.row },
  };
}
