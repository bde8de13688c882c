import type { Moment, Period } from '../kernel/calendar';
import { maskPhone } from '../kernel/mask';
import type { ServiceRequest } from '../registers/requests';
import type { ReturnVisit } from '../registers/visits';
import type { ClockState } from '../rules/clock/clock';
import { type Attention, attentionFor } from './attention';
import { acceptedIn, type RequestCase } from './cases';
import type { ServiceDesk } from './desk';

/** A row of the log 投诉/报修登记表. Options are ids, moments plain: words and formats are the document's. */
export interface ComplaintLogRow {
  readonly no: number;
  readonly ticket: string;
  readonly kind: ServiceRequest['reqType'];
  readonly level: ServiceRequest['level'];
  readonly time: Moment;
  readonly person: string | null;
  readonly place: string | null;
  /** Masked 脱敏: the log lies open at the desk. */
  readonly phone: string | null;
  readonly content: string;
  /** 处理结果; what has been done so far while there is none. */
  readonly outcome: string | null;
  readonly visitWay: ReturnVisit['way'];
  readonly visitTime: Moment | null;
  readonly visitor: string | null;
  readonly score: ReturnVisit['score'];
  readonly opinion: string | null;
  readonly state: ClockState;
  readonly due: Moment | null;
  readonly overdueDays: number;
  readonly attention: readonly Attention[];
  readonly remark: string | null;
  /** Whether a record of its own 投诉处理记录表 is to be printed. */
  readonly needsForm: boolean;
}

/** The log of the requests accepted in a period, numbered in order of acceptance. */
export function complaintLog({ cases, relations }: ServiceDesk, period: Period): readonly ComplaintLogRow[] {
  return acceptedIn(period, cases).map((one, i) => logRow(one, i + 1, attentionFor(one, relations)));
}

/** Every complaint has its record 投诉处理记录表; others when grave, found bad at the visit, or past their limit. */
export function needsForm({ request, visit, clock }: RequestCase): boolean {
  const isGrave = request.level === 'major' || request.level === 'urgent';
  return request.reqType === 'complaint' || isGrave || visit?.score === 'bad' || clock.overdueDays > 0;
}

function logRow(one: RequestCase, no: number, attention: readonly Attention[]): ComplaintLogRow {
  const { request, visit, clock } = one;
  return {
    no,
    ticket: request.ticket,
    kind: request.reqType,
    level: request.level,
    time: request.accepted,
    person: request.person,
    place: request.unit,
    phone: request.phone === null ? null : maskPhone(request.phone),
    content: request.content,
    outcome: request.result ?? request.process,
    visitWay: visit?.way ?? null,
    visitTime: visit?.at ?? null,
    visitor: visit?.visitor ?? null,
    score: visit?.score ?? null,
    opinion: visit?.opinion ?? null,
    state: clock.state,
    due: clock.closeDue,
    overdueDays: clock.overdueDays,
    attention,
    remark: request.remark,
    needsForm: needsForm(one),
  };
}
