import { listImbalance } from '../billing/listBalance';
import { chargeList, type NoticeNumbers } from '../documents/chargeList';
import type { PaymentNotice } from '../documents/noticeModel';
import { compareUnits } from '../kernel/unitKey';
import { entries } from '../sheet/register';
import { billed, type Billed } from './billing';
import { withAccountsChecked, withChecked } from './conserve';
import { chargeFacts } from './figures';
import { type Job, type Plan, withFound } from './job';
import { needsFees } from './needs';
import type { OpenedBook } from './openBook';

/** 核算: the month's charges, each with its calculation, into 费用明细. */
export const computeCharges: Job = {
  id: 'charges',
  title: { zh: '费用核算', en: 'Charges' },
  writesUnasked: true,
  refuses: needsFees,
  propose: (opened, wishes) => {
    const bill = billed(opened, wishes);
    const plan = withFound([opened.issues, bill.issues], chargePlan(opened, bill, null));
    return withAccountsChecked(plan, opened.book, bill);
  },
};

/** `notices` are those that the charges stand on; `null` leaves the notice numbers of an earlier run as they are. */
export function chargePlan(opened: OpenedBook, bill: Billed, notices: readonly PaymentNotice[] | null): Plan {
  const accounts = [...bill.accounts.values()].sort((a, b) => compareUnits(a.unit, b.unit));
  const settled = accounts.flatMap(({ charges }) =>
    charges.filter(({ charge }) => charge.period === opened.period),
  );
  const covered = keysBefore(opened, bill);
  const judged = keysJudged(opened);
  const run = {
    noticeNo: numbersIn(notices),
    covers: (key: string) => covered.has(key),
    isJudged: (key: string) => judged.has(key),
  };
  const list = chargeList(settled, run, opened.book.settings.documentLanguage);
  const plan: Plan = {
    issues: [],
    changes: settled.length + covered.size === 0 ? [] : [{ kind: 'sheet', model: list }],
    facts: { charges: settled.map(({ charge }) => chargeFacts(charge)) },
  };
  return withChecked(plan, listImbalance(settled, bill));
}

/** Keys that earlier runs wrote for this month and the units billed now: no other row can vanish. */
function keysBefore({ book, period, filter }: OpenedBook, { leftOut }: Billed): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { id, unit, period: month } of entries(book.ledger)) {
    if (id !== null && month === period && filter.has(unit) && !leftOut.has(unit))
      keys.add(id.normalize('NFKC').trim());
  }
  return keys;
}

/** Rows of our own list that people marked 核销 or 争议. */
function keysJudged({ book }: OpenedBook): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { id, status } of entries(book.ledger)) {
    if (id !== null && (status === 'writtenOff' || status === 'disputed')) keys.add(id);
  }
  return keys;
}

function numbersIn(notices: readonly PaymentNotice[] | null): NoticeNumbers {
  if (notices === null) return () => undefined;
  const numbers = new Map(notices.map(({ unit, payer, no }) => [JSON.stringify([unit, payer]), no]));
  return ({ charge }) => numbers.get(JSON.stringify([charge.unit, charge.payer])) ?? null;
}
