import { complaintForms } from '../documents/complaintForm';
import { complaintLogSheet } from '../documents/complaintLog';
import { showMoment } from '../kernel/calendar';
import type { ServiceDesk } from '../service/desk';
import { serviceDesk } from '../service/desk';
import { complaintLog, type ComplaintLogRow } from '../service/complaintLog';
import { type Facts, type Job, type Plan, withFound } from './job';
import { needsRequests } from './needs';
import type { OpenedBook } from './openBook';
import type { Wishes } from './wishes';

/** 投诉登记: the month's log of requests, and a form of its own for each that needs one. */
export const logRequests: Job = {
  id: 'requests',
  title: { zh: '投诉登记', en: 'Requests' },
  writesUnasked: true,
  refuses: needsRequests,
  propose: (opened, wishes) => withFound([opened.issues], requestPlan(opened, deskOf(opened, wishes))),
};

export function deskOf(opened: OpenedBook, wishes: Wishes): ServiceDesk {
  return serviceDesk(opened.book, wishes.now);
}

export function requestPlan(opened: OpenedBook, desk: ServiceDesk): Plan {
  const language = opened.book.settings.documentLanguage;
  const rows = complaintLog(desk, opened.period);
  const needing = new Set(rows.filter((row) => row.needsForm).map((row) => row.ticket));
  const forms = complaintForms(
    desk.cases.filter(({ request }) => needing.has(request.ticket)),
    { period: opened.period, language },
  );
  const log = complaintLogSheet(rows, opened.period, language);
  return {
    issues: [],
    changes: rows.length === 0 ? [] : [log, ...forms.sheets].map((model) => ({ kind: 'sheet', model })),
    facts: { requests: rows.map(requestFacts) },
  };
}

function requestFacts(row: ComplaintLogRow): Facts {
  return {
    ticket: row.ticket,
    kind: row.kind,
    level: row.level,
    accepted: showMoment(row.time),
    place: row.place,
    state: row.state,
    due: row.due === null ? null : showMoment(row.due),
    overdueDays: row.overdueDays,
    attention: row.attention,
    form: row.needsForm,
  };
}
