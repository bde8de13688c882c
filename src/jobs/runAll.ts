import { checkPlan } from './checkRegisters';
import { billed } from './billing';
import { chargePlan } from './computeCharges';
import { withAccountsChecked } from './conserve';
import { issueNotices, noticePlan, noticesOf } from './issueNotices';
import { type Job, type Plan, withFound } from './job';
import { deskOf, logRequests, requestPlan } from './logRequests';
import type { OpenedBook } from './openBook';
import { reminderPlan } from './sendReminders';
import type { Wishes } from './wishes';
import { summaryPlan } from './writeSummary';

/** 全部办理: a month's work in one go, into one workbook; accounts and requests are worked out once for all of it. */
export const runAll: Job = {
  id: 'run',
  title: { zh: '全部办理', en: 'All of them' },
  writesUnasked: true,
  refuses: (opened) => (logRequests.refuses(opened) === null ? null : issueNotices.refuses(opened)),
  propose: (opened, wishes) => {
    const bill = billed(opened, wishes);
    const plans = [...billingPlans(opened, wishes, bill), ...servicePlans(opened, wishes, bill)];
    const all = withFound([opened.issues, bill.issues], joined(plans));
    const madeFor = (unit: string): boolean => opened.filter.has(unit) && !bill.leftOut.has(unit);
    const check = checkPlan(all.issues, madeFor, wishes.language);
    const plan = { ...all, changes: [...check.changes, ...all.changes] };
    return withAccountsChecked(plan, opened.book, bill);
  },
};

function billingPlans(opened: OpenedBook, wishes: Wishes, bill: ReturnType<typeof billed>): Plan[] {
  if (issueNotices.refuses(opened) !== null) return [];
  const notices = noticesOf(opened, wishes, bill);
  return [
    chargePlan(opened, bill, notices.notices),
    noticePlan(opened, bill, notices),
    reminderPlan(opened, bill),
  ];
}

function servicePlans(opened: OpenedBook, wishes: Wishes, bill: ReturnType<typeof billed>): Plan[] {
  const desk = deskOf(opened, wishes);
  const requests = logRequests.refuses(opened) === null ? [requestPlan(opened, desk)] : [];
  return [...requests, summaryPlan(opened, bill, desk)];
}

function joined(plans: readonly Plan[]): Plan {
  const refused = plans.find((plan) => plan.refused !== undefined)?.refused;
  return {
    ...(refused === undefined ? {} : { refused }),
    issues: plans.flatMap(({ issues }) => issues),
    changes: plans.flatMap(({ changes }) => changes),
    facts: Object.assign({}, ...plans.map(({ facts }) => facts)) as Plan['facts'], // each plan has keys of its own
  };
}
