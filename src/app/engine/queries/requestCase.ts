import { type Moment, showMoment } from '../../../kernel/calendar';
import type { Label } from '../../../kernel/label';
import { maskPhone } from '../../../kernel/mask';
import { yuan } from '../../../kernel/money';
import { requests } from '../../../registers/requests';
import type { RequestCase } from '../../../service/cases';
import { cellName } from '../../../sheet/grid';
import type { Desk } from '../desk';
import { caseShown, type CaseShown } from './requestList';

export interface CaseQuestion {
  readonly ticket: string;
  /** Which of several with that number, 0-based; they are told apart by where they stand. */
  readonly row: number | null;
  readonly sheet: string | null;
  /** Whether someone asked to see the phone; else it is masked. */
  readonly showPhone: boolean;
}

/** A request with all that is known of it 诉求详情. */
export interface CaseDetail {
  readonly shown: CaseShown;
  readonly phone: string;
  /** What was put down, under the register's own headings, as far as anything was. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** The last minutes in time. */
  readonly replyDue: string | null;
  readonly arriveDue: string | null;
  readonly visitDue: string | null;
  readonly isVisited: boolean;
  readonly cell: { readonly sheet: string; readonly cell: string } | null;
}

export function requestCaseQuery(desk: Desk, question: CaseQuestion): CaseDetail | null {
  const named = desk.service().cases.filter(({ request }) => request.ticket === question.ticket);
  const one = named.find((each) => stands(desk, each, question)) ?? named[0];
  if (one === undefined) return null;
  const { request, clock, visit, entry } = one;
  const { sheet, row, column } = desk.opened.book.requests.cell(entry, 'ticket');
  const phone = request.phone ?? '';
  return {
    shown: caseShown(one, desk.wishes.language, desk),
    phone: question.showPhone ? phone : maskPhone(phone),
    fields: fieldsOf(one, desk),
    replyDue: clock.replied === null ? shownAt(clock.replyDue) : null,
    arriveDue: request.arrived === null && clock.closedAt === null ? shownAt(clock.arriveDue) : null,
    visitDue: visit === null ? shownAt(clock.visitDue) : null,
    isVisited: visit !== null,
    cell: { sheet, cell: cellName(row, column ?? 0) },
  };
}

function stands({ opened }: Desk, { entry }: RequestCase, { sheet, row }: CaseQuestion): boolean {
  const place = opened.book.requests.cell(entry, 'ticket');
  return place.sheet === sheet && place.row === row;
}

function shownAt(moment: Moment | null): string | null {
  return moment === null ? null : showMoment(moment);
}

function fieldsOf(
  { request, visit, clock }: RequestCase,
  { wishes: { language } }: Desk,
): CaseDetail['fields'] {
  const { columns } = requests;
  const named = <T>(type: { show: (value: T, language?: 'zh' | 'en') => string }, value: T | null): string =>
    value === null ? '' : type.show(value, language);
  const at = (moment: Moment | null): string => shownAt(moment) ?? '';
  const money = (amount: typeof request.material): string => (amount === null ? '' : yuan(amount));
  const values: readonly (readonly [Label, string])[] = [
    [columns.accepted.label, at(request.accepted)],
    [columns.channel.label, named(columns.channel.type, request.channel)],
    [columns.category.label, request.category ?? ''],
    [columns.receiver.label, request.receiver ?? ''],
    [columns.dept.label, request.dept ?? ''],
    [columns.handler.label, request.handler ?? ''],
    [columns.sentAt.label, at(request.sentAt)],
    [columns.appointment.label, at(request.appointment)],
    [columns.arrived.label, at(request.arrived)],
    [columns.closed.label, at(clock.closedAt)],
    [columns.process.label, request.process ?? ''],
    [columns.result.label, request.result ?? ''],
    [columns.material.label, money(request.material)],
    [columns.labour.label, money(request.labour)],
    [columns.visited.label, at(visit?.at ?? null)],
    [columns.visitor.label, visit?.visitor ?? ''],
    [columns.score.label, named(columns.score.type, visit?.score ?? null)],
    [columns.opinion.label, visit?.opinion ?? ''],
    [columns.escalated.label, request.escalated ?? ''],
    [columns.relatedTo.label, request.relatedTo ?? ''],
    [columns.remark.label, request.remark ?? ''],
  ];
  return values.flatMap(([label, value]) => (value === '' ? [] : [{ label: label[language], value }]));
}
