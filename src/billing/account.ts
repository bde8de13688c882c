import type { Day, Period } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { CellRef } from '../sheet/register';

/** Where a charge comes from: computed from a standard, typed by the office, or written by an earlier run. */
export type Origin = 'standard' | 'typed' | 'ledger';

/** The contract's late-fee terms 违约金约定 of a fee item; absent where no clause is given (LATE-002). */
export interface LateTerms {
  /** Share of the principal per day: 0.0005. */
  readonly rate: Decimal;
  /** 合同条款, printed on the notice. */
  readonly clause: string;
  /** Most that may accrue, as a share of the principal. */
  readonly cap: Decimal;
  readonly graceDays: number;
  readonly graceMode: 'waive' | 'shift';
}

/**
 * One printed line of what is owed 应收: a fee item of a unit over a span of days, rounded once.
 * A tiered item makes one charge per tier.
 */
export interface Charge {
  /** Identity across runs: unit, item, first day and tier. */
  readonly key: string;
  readonly unit: string;
  readonly payer: string | null;
  /** Who owes it: developer's gift months and undelivered units are not the owner's. */
  readonly bearer: 'owner' | 'developer';
  readonly item: string;
  readonly period: Period;
  /** First and last day, both inside. */
  readonly from: Day;
  readonly to: Day;
  /** 1, 2, 3 … of a tiered item, else `null`. */
  readonly tier: number | null;
  /** Area, usage or count; `null` where only an amount was typed. */
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  /** Months charged as an exact fraction; `null` where time plays no part. */
  readonly months: { readonly numerator: number; readonly denominator: number } | null;
  readonly prev: Decimal | null;
  readonly curr: Decimal | null;
  /** Meter multiplier when it is not 1. */
  readonly ratio: Decimal | null;
  readonly gross: Fen;
  readonly waiver: Fen;
  readonly net: Fen;
  /** Day by which it is to be paid; it is overdue from the next day. */
  readonly due: Day;
  /** The calculation sentence: `120.36㎡×2.35元/㎡·月×1月=282.85`. */
  readonly basis: string;
  readonly origin: Origin;
  /** Cells it was made of, to jump to. */
  readonly sources: readonly CellRef[];
  /** Collected for a supplier 代收; no late fee without its own clause, apart in the figures. */
  readonly passThrough: boolean;
  /** 押金: a liability, in no receivable or rate. */
  readonly deposit: boolean;
  readonly late: LateTerms | null;
  /** 月附加 in yuan a month that the amount holds beside quantity × price. */
  readonly addOn?: Decimal | null;
  /** 已收 typed beside the row, where the workbook keeps no receipts. */
  readonly received?: Fen;
  /** Given up 核销. */
  readonly writtenOff?: boolean;
}

/** Money put to a charge on a day: a receipt, the prepaid balance, or what was given up 核销. */
export interface Payment {
  readonly day: Day;
  readonly amount: Fen;
  readonly from: 'receipt' | 'prepaid' | 'writeOff';
}

/** A charge with what has been paid on it 已冲抵. */
export interface SettledCharge {
  readonly charge: Charge;
  readonly paid: readonly Payment[];
  /** Still owed on the as-of day, ≥ 0 for a positive charge. */
  readonly owing: Fen;
  /** Days past the due day on the as-of day, 0 when not overdue or nothing is owing. */
  readonly overdueDays: number;
  /** Late fee accrued to the as-of day and not yet paid; 0 without terms. */
  readonly lateFee: Fen;
  /** Late fee already paid. */
  readonly latePaid: Fen;
}

/** How one receipt was allocated 收款分配; the parts add up to it. */
export interface Allocation {
  readonly receiptNo: string | null;
  readonly unit: string;
  readonly day: Day;
  readonly received: Fen;
  readonly toHistory: Fen;
  readonly toCurrent: Fen;
  readonly toFuture: Fen;
  readonly toLate: Fen;
  readonly toDeposit: Fen;
}

/** One unit's account 住户账 on the as-of day. */
export interface Account {
  readonly unit: string;
  readonly payer: string | null;
  /** Every charge of the owner that is known, oldest due first. */
  readonly charges: readonly SettledCharge[];
  /** The developer's charges of the unit: gifts and the time before handover; never asked of the owner. */
  readonly developer: readonly SettledCharge[];
  /** Prepaid balance left 预存余额. */
  readonly credit: Fen;
  /** Deposits held 押金: a liability that never pays a fee. */
  readonly deposits: Fen;
  readonly allocations: readonly Allocation[];
}

/** What is asked for: the billing month and the day on which accounts are looked at. */
export interface BillingDay {
  readonly period: Period;
  readonly asOf: Day;
}
