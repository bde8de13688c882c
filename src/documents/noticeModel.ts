import type { Charge } from '../billing/account';
import type { Day, Period } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { Addressed } from './addressee';
import type { ArrearsSum, LateSum, PrepaidSum, WaiverSum } from './noticeSums';
import type { Payee } from './payee';

/** A payment notice 交费通知单 of one unit and payer: everything it prints, checked against the account. */
export interface PaymentNotice extends Addressed {
  /** `JF-202411-1-1-102-01`; the same on every run. */
  readonly no: string;
  readonly period: Period;
  readonly issued: Day;
  readonly lines: readonly NoticeLine[];
  /** Sum of the printed lines. */
  readonly current: Fen;
  readonly waiver: WaiverSum | null;
  /** Paid on this period's charges by receipts. */
  readonly received: Fen;
  readonly prepaid: PrepaidSum | null;
  readonly arrears: ArrearsSum | null;
  readonly late: LateSum | null;
  /** Whether a contract clause lets a late fee accrue on any of it. */
  readonly hasLateTerms: boolean;
  readonly total: Fen;
  /** 人民币大写 of the total. */
  readonly capital: string;
  readonly due: Day;
  /** `null`: to be paid at the desk. */
  readonly payee: Payee | null;
}

/** One printed line: a fee item over a span of days, one per tier. */
export interface NoticeLine {
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  readonly prev: Decimal | null;
  readonly curr: Decimal | null;
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  readonly amount: Fen;
  /** What the remark column says of it. */
  readonly months: Charge['months'];
  readonly tier: number | null;
  readonly ratio: Decimal | null;
  readonly addOn: Decimal | null;
  readonly passThrough: boolean;
}
