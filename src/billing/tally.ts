import { type Day, firstDay, type Period } from '../kernel/calendar';
import { add, type Decimal } from '../kernel/decimal';
import type { Allocation, BillingDay, SettledCharge } from './account';

/** What charges and the money put to them come to, in fen. */
interface Money {
  gross: number;
  net: number;
  currentOwing: number;
  currentReceived: number;
  currentPrepaid: number;
  opening: number;
  historyReceived: number;
  historyPrepaid: number;
  writtenOff: number;
  closing: number;
}

/** Sums of one scope of the summary, in fen and households. */
export interface Sums extends Money {
  /** Whether whole receipts can be told apart in this scope. */
  readonly countsReceipts: boolean;
  cash: number;
  prepaidReceived: number;
  lateReceived: number;
  /** Units with charges, without arrears, billed this month, and of these paid in full. */
  units: number;
  clear: number;
  billed: number;
  paid: number;
  readonly billedArea: Area;
  readonly paidArea: Area;
}

/** A decimal that areas are added to. */
interface Area {
  digits: number;
  scale: number;
}

/** One unit's charges in a scope while they are added up. */
export interface Household extends Money {
  lines: number;
}

/** The billing month, and the day from which money put to earlier months counts. */
export interface Month {
  readonly period: Period;
  readonly start: Day;
  readonly asOf: Day;
}

export function monthLookedAt({ period, asOf }: BillingDay): Month {
  return { period, start: firstDay(period), asOf };
}

/** Adds a charge to the household it belongs to. */
export function addCharge(to: Household, { charge, owing, paid }: SettledCharge, month: Month): void {
  const isCurrent = charge.period >= month.period;
  to.lines += 1;
  to.closing += owing;
  if (isCurrent) {
    to.gross += charge.gross;
    to.net += charge.net;
    to.currentOwing += owing;
  } else to.opening += charge.net;
  for (const { day, amount, from } of paid) {
    // Of earlier months, what came before this one only lowers what was owed at its start.
    if (!isCurrent && day < month.start) to.opening -= amount;
    else if (from === 'writeOff') to.writtenOff += amount;
    else if (from === 'receipt') to[isCurrent ? 'currentReceived' : 'historyReceived'] += amount;
    else to[isCurrent ? 'currentPrepaid' : 'historyPrepaid'] += amount;
  }
}

/** Adds what a household comes to to a scope, and counts it; one without charges is not in the scope. */
export function addHousehold(to: Sums, household: Household, area: Decimal | null): void {
  if (household.lines === 0) return;
  addMoney(to, household);
  to.units += 1;
  if (household.closing <= 0) to.clear += 1;
  if (household.net <= 0) return;
  to.billed += 1;
  grow(to.billedArea, area);
  if (household.currentOwing > 0) return;
  to.paid += 1;
  grow(to.paidArea, area);
}

/** Adds a part of a household to another that shares no charge with it. */
export function join(to: Household, part: Household): void {
  addMoney(to, part);
  to.lines += part.lines;
}

export function addReceipt(
  to: Sums,
  { day, received, toDeposit, toFuture, toLate }: Allocation,
  month: Month,
): void {
  if (day < month.start || day > month.asOf) return;
  to.cash += received - toDeposit;
  to.prepaidReceived += toFuture;
  to.lateReceived += toLate;
}

function addMoney(to: Money, from: Money): void {
  to.gross += from.gross;
  to.net += from.net;
  to.currentOwing += from.currentOwing;
  to.currentReceived += from.currentReceived;
  to.currentPrepaid += from.currentPrepaid;
  to.opening += from.opening;
  to.historyReceived += from.historyReceived;
  to.historyPrepaid += from.historyPrepaid;
  to.writtenOff += from.writtenOff;
  to.closing += from.closing;
}

/** Nearly all areas have two places; another number of them is added the careful way. */
function grow(total: Area, area: Decimal | null): void {
  if (area === null) return;
  const digits = total.digits + area.digits;
  if (area.scale === total.scale && Number.isSafeInteger(digits)) {
    total.digits = digits;
    return;
  }
  const sum = add(total, area);
  total.digits = sum.digits;
  total.scale = sum.scale;
}

export function noHousehold(): Household {
  return { lines: 0, ...noMoney() };
}

/** Begins anew in place: a hundred thousand households are added up in a few. */
export function reset(household: Household): void {
  household.lines = 0;
  household.gross = 0;
  household.net = 0;
  household.currentOwing = 0;
  household.currentReceived = 0;
  household.currentPrepaid = 0;
  household.opening = 0;
  household.historyReceived = 0;
  household.historyPrepaid = 0;
  household.writtenOff = 0;
  household.closing = 0;
}

export function noSums(countsReceipts: boolean): Sums {
  return {
    countsReceipts,
    ...noMoney(),
    cash: 0,
    prepaidReceived: 0,
    lateReceived: 0,
    units: 0,
    clear: 0,
    billed: 0,
    paid: 0,
    billedArea: { digits: 0, scale: 0 },
    paidArea: { digits: 0, scale: 0 },
  };
}

function noMoney(): Money {
  return {
    gross: 0,
    net: 0,
    currentOwing: 0,
    currentReceived: 0,
    currentPrepaid: 0,
    opening: 0,
    historyReceived: 0,
    historyPrepaid: 0,
    writtenOff: 0,
    closing: 0,
  };
}
