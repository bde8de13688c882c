import { NOTICES, noticeSheets } from '../documents/noticeSheets';
import { type Notices, noticesFor } from '../documents/paymentNotice';
import type { PaymentNotice } from '../documents/noticeModel';
import { noticeAsks, paperImbalance } from '../documents/paperBalance';
import type { Placed } from '../documents/printSheets';
import { groupBy } from '../kernel/collections';
import { entries } from '../sheet/register';
import type { Book } from '../registers';
import type { Charge } from '../billing/account';
import { showDay } from '../kernel/calendar';
import { NO_MONEY, yuan } from '../kernel/money';
import { addressBook } from './addresses';
import { billed, type Billed } from './billing';
import { withAccountsChecked, withChecked } from './conserve';
import { type Facts, type Job, type Plan, withFound } from './job';
import type { Wishes } from './wishes';
import type { OpenedBook } from './openBook';
import { ownNames, scopeOf } from './ownNames';
import { needsFees } from './needs';
import { noticeRegister } from '../documents/noticeRegister';

/** 交费通知单: a notice for each unit that owes something, and the register of what was issued. */
export const issueNotices: Job = {
  id: 'notices',
  title: { zh: '交费通知单', en: 'Payment notices' },
  writesUnasked: true,
  refuses: needsFees,
  propose: (opened, wishes) => {
    const bill = billed(opened, wishes);
    const plan = noticePlan(opened, bill, noticesOf(opened, wishes, bill));
    return withAccountsChecked(withFound([opened.issues, bill.issues], plan), opened.book, bill);
  },
};

export function noticePlan(opened: OpenedBook, bill: Billed, { notices, issues }: Notices): Plan {
  const { settings } = opened.book;
  const printed = noticeSheets(notices, {
    period: opened.period,
    language: settings.documentLanguage,
    layout: settings.noticeLayout,
    scope: scopeOf(opened, NOTICES),
    named: ownNames(opened.contents, settings.documentLanguage),
  });
  const list = noticeRegister(printed.places, settings.documentLanguage);
  const models = notices.length === 0 ? [] : [...printed.sheets, list];
  const plan: Plan = {
    issues,
    changes: models.map((model) => ({ kind: 'sheet', model })),
    facts: { notices: printed.places.map(noticeFacts) },
  };
  return withChecked(plan, paperImbalance(notices, bill.accounts, noticeAsks(bill.at)));
}

export function noticesOf(opened: OpenedBook, wishes: Wishes, bill: Billed): Notices {
  return noticesFor([...bill.accounts.values()], {
    ...addressBook(opened.book),
    billing: bill.at,
    issued: wishes.asOf,
    due: wishes.documents?.due ?? null,
    waiverBasisOf: waiverBases(opened.book),
    rankOf: itemRanks(opened.book),
  });
}

/** What 减免登记 gives as the reason for what was taken off a charge. */
function waiverBases(book: Book): (charge: Charge) => string | null {
  const byUnit = groupBy(entries(book.waivers), ({ unit }) => unit);
  return ({ unit, item, from, to }) =>
    byUnit.get(unit)?.find((waiver) => waiver.item === item && waiver.from <= to && waiver.to >= from)
      ?.basis ?? null;
}

/** Items in the order of 收费标准; others behind them. */
function itemRanks({ tariffs }: Book): (item: string) => number {
  const ranks = new Map<string, number>();
  for (const { item } of entries(tariffs)) if (!ranks.has(item)) ranks.set(item, ranks.size);
  return (item) => ranks.get(item) ?? ranks.size;
}

function noticeFacts({ subject, sheet, page, range }: Placed<PaymentNotice>): Facts {
  return {
    no: subject.no,
    unit: subject.unit,
    payer: subject.payer,
    current: yuan(subject.current),
    waiver: yuan(subject.waiver?.amount ?? NO_MONEY),
    received: yuan(subject.received),
    prepaid: yuan(subject.prepaid?.applied ?? NO_MONEY),
    arrears: yuan(subject.arrears?.amount ?? NO_MONEY),
    lateFee: yuan(subject.late?.amount ?? NO_MONEY),
    total: yuan(subject.total),
    capital: subject.capital,
    due: showDay(subject.due),
    sheet,
    page,
    range,
  };
}
