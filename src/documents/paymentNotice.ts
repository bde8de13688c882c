import type { Account, BillingDay, Charge, SettledCharge } from '../billing/account';
import { type Day, showPeriod } from '../kernel/calendar';
import { capitalAmount } from '../kernel/capital';
import { NO_MONEY, plus, sumFen } from '../kernel/money';
import { compareUnits } from '../kernel/unitKey';
import { issue, type Issue } from '../sheet/issue';
import { addressed, type AddressBook } from './addressee';
import { faultsOf } from './noticeFaults';
import { dueOf } from './noticeDue';
import type { NoticeLine, PaymentNotice } from './noticeModel';
import { arrearsOf, lateOf, paidFrom, prepaidOf, waiversOf } from './noticeSums';
import { owedByPayer, type Owed } from './owedByPayer';
import { isBlocked, type Payee, payeeOf } from './payee';
import { wordingOf } from './wordingIssues';

/** What notices need beside the accounts. */
export interface NoticeContext extends AddressBook {
  readonly billing: BillingDay;
  readonly issued: Day;
  /** The day the office chose for this run; `null`: as the charges say. */
  readonly due?: Day | null;
  /** What 减免登记 gives as the basis of a charge's waiver. */
  readonly waiverBasisOf: (charge: Charge) => string | null;
  /** Place of a fee item in 收费标准: lines stand in that order. */
  readonly rankOf: (item: string) => number;
}

export interface Notices {
  /** In delivery order 楼栋→单元→楼层→室. */
  readonly notices: readonly PaymentNotice[];
  readonly issues: readonly Issue[];
}

/**
 * The notices of a billing month. A notice whose printed lines, deductions and additions do not come to what the
 * account owes is not made (NTC-011), nor one whose capitals say another amount (NTC-003).
 */
export function noticesFor(accounts: readonly Account[], context: NoticeContext): Notices {
  const payee = payeeOf(context.settings);
  if (isBlocked(payee)) return { notices: [], issues: payee.issues };
  const notices: PaymentNotice[] = [];
  const issues: Issue[] = [...payee.issues];
  const numbers = new Set<string>();
  const wording = wordingOf();
  for (const account of [...accounts].sort((a, b) => compareUnits(a.unit, b.unit))) {
    for (const owed of owedByPayer(account)) {
      const notice = noticeFor(owed, payee.payee, context);
      if (notice.total <= 0) {
        if (owed.charges.length > 0) issues.push(issue('NTC-004', { unit: owed.unit }, { unit: owed.unit }));
        continue;
      }
      const faults = [...faultsOf(notice, numbers), ...wording(notice.unit, textsOf(notice))];
      if (!faults.some(({ severity }) => severity === 'error')) notices.push(notice);
      issues.push(...faults);
      numbers.add(notice.no);
    }
  }
  return { notices, issues };
}

function noticeFor(owed: Owed, payee: Payee | null, context: NoticeContext): PaymentNotice {
  const { settings, billing, issued } = context;
  const { current, arrears } = askedIn(billing, owed.charges);
  const asked = [...arrears, ...current];
  const lines = [...current]
    .sort((a, b) => context.rankOf(a.charge.item) - context.rankOf(b.charge.item))
    .map(lineOf);
  const late = lateOf(asked, billing.asOf);
  const total = plus(sumFen(asked.map(({ owing }) => owing)), late?.amount ?? NO_MONEY);
  // Named one by one: spread into a large literal they cost three times as much.
  const { unitName, building, area, phone, company, community, servicePhone } = addressed(
    owed.unit,
    owed.payer,
    context,
  );
  return {
    no: numberOf(owed, billing),
    unit: owed.unit,
    unitName,
    building,
    payer: owed.payer,
    area,
    phone,
    company,
    community,
    servicePhone,
    period: billing.period,
    issued,
    lines,
    current: sumFen(lines.map(({ amount }) => amount)),
    waiver: waiversOf(current, context.waiverBasisOf),
    received: paidFrom('receipt', current),
    prepaid: prepaidOf(current, owed.credit),
    arrears: arrearsOf(arrears),
    late,
    hasLateTerms: asked.some(({ charge }) => charge.late !== null),
    total,
    capital: capitalAmount(total),
    due: context.due ?? dueOf(current, issued, settings.payDays),
    payee,
  };
}

/** The month's charges, and what earlier months still owe; later months are not asked for yet. */
function askedIn({ period }: BillingDay, charges: readonly SettledCharge[]) {
  return {
    current: charges.filter(({ charge }) => charge.period === period),
    arrears: charges.filter(({ charge, owing }) => charge.period < period && owing !== 0),
  };
}

function numberOf({ unit, place }: Owed, { period }: BillingDay): string {
  return `JF-${showPeriod(period).replace('-', '')}-${unit}-${String(place).padStart(2, '0')}`;
}

function lineOf({ charge }: SettledCharge): NoticeLine {
  const {
    item,
    from,
    to,
    prev,
    curr,
    quantity,
    price,
    gross,
    months,
    tier,
    ratio,
    addOn = null,
    passThrough,
  } = charge;
  return {
    item,
    from,
    to,
    prev,
    curr,
    quantity,
    price,
    amount: gross,
    months,
    tier,
    ratio,
    addOn,
    passThrough,
  };
}

/** Texts that came from people: what a threat or personal data could stand in. */
function textsOf({ lines, waiver, late, company, community, payee }: PaymentNotice): readonly string[] {
  const given = [company ?? '', community ?? '', payee?.name ?? '', payee?.bank ?? ''];
  return [...given, ...lines.map(({ item }) => item), ...(waiver?.bases ?? []), ...(late?.clauses ?? [])];
}
