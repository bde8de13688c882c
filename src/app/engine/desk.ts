import type { Contents } from '../../host/workbook';
import { jobs } from '../../jobs';
import type { Billed } from '../../jobs/billing';
import { billsOf } from '../../jobs/desk/bills';
import type { Plan } from '../../jobs/job';
import { noticesOf } from '../../jobs/issueNotices';
import { deskOf } from '../../jobs/logRequests';
import { remindersOf } from '../../jobs/sendReminders';
import type { Reminders } from '../../documents/reminder';
import { openBook, type OpenedBook } from '../../jobs/openBook';
import { proposeOn } from '../../jobs/runJob';
import type { Wishes } from '../../jobs/wishes';
import type { Notices } from '../../documents/paymentNotice';
import type { ServiceDesk } from '../../service/desk';
import type { Issue } from '../../sheet/issue';

/** A workbook on the desk 案头: opened once, with what follows from it worked out when first asked for. */
export interface Desk {
  readonly contents: Contents;
  readonly wishes: Wishes;
  readonly opened: OpenedBook;
  /** Every issue, those of billing and of documents too, in the order of the sheets. */
  readonly issues: () => readonly Issue[];
  readonly bill: () => Billed;
  readonly notices: () => Notices;
  readonly reminders: () => Reminders;
  readonly service: () => ServiceDesk;
}

export function deskOver(contents: Contents, wishes: Wishes): Desk {
  const opened = openBook(contents, wishes);
  const bill = (): Billed => billsOf(opened, wishes).bill;
  return {
    contents,
    wishes,
    opened,
    bill,
    issues: once(() => checkOf(opened, wishes)?.issues ?? opened.issues),
    notices: once(() => noticesOf(opened, wishes, bill())),
    reminders: once(() => remindersOf(opened, bill())),
    service: once(() => deskOf(opened, wishes)),
  };
}

function checkOf(opened: OpenedBook, wishes: Wishes): Plan | null {
  const check = jobs.find(({ id }) => id === 'check');
  if (check === undefined) return null;
  const proposal = proposeOn(check, opened, wishes);
  return 'refused' in proposal ? null : proposal.plan;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
