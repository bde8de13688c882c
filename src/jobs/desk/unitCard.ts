import type { Account } from '../../billing/account';
import type { Day, Moment, Period } from '../../kernel/calendar';
import { groupBy } from '../../kernel/collections';
import { type Fen, fen, NO_MONEY, sumFen } from '../../kernel/money';
import { maskPhone } from '../../kernel/mask';
import type { Demand } from '../../registers/demands';
import type { Owner } from '../../registers/owners';
import type { Payment } from '../../registers/payments';
import type { Unit } from '../../registers/units';
import type { RequestCase } from '../../service/cases';
import { isClosed } from '../../service/cases';
import type { Billed } from '../billing';
import { deskOf } from '../logRequests';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { owedIn } from './allocation';
import { type Notice, noticesOf } from './lastNotice';
import { rowsOf } from './unitRows';

/** A person or company of a unit, phones masked 脱敏. */
export interface PersonShown {
  readonly name: string;
  readonly relation: Owner['relation'];
  readonly isPayer: boolean;
  readonly phone: string | null;
  readonly from: Day | null;
  /** Left on that day; `null`: still there. */
  readonly to: Day | null;
}

/** What a unit owes of one month 分月欠费. */
export interface PeriodBalance {
  readonly period: Period;
  readonly net: Fen;
  readonly owing: Fen;
  readonly lateFee: Fen;
}

/** Everything the desk wants to know of a unit at a glance 住户卡. */
export interface UnitCard {
  readonly unit: string;
  readonly propType: Unit['propType'];
  readonly state: Unit['state'];
  readonly area: {
    readonly built: Unit['builtArea'];
    readonly billed: Unit['billArea'];
    readonly heated: Unit['heatArea'];
  };
  readonly people: readonly PersonShown[];
  readonly payer: string | null;
  readonly owed: Fen;
  readonly lateFee: Fen;
  /** 预存余额, and deposits 押金 held. */
  readonly credit: Fen;
  readonly deposits: Fen;
  /** Months with something charged, newest first. */
  readonly periods: readonly PeriodBalance[];
  readonly lastNotice: Notice | null;
  readonly lastReminder: Demand | null;
  /** Newest first. */
  readonly payments: readonly Payment[];
  /** Open ones first, the most pressing before, then those closed, newest first. */
  readonly requests: readonly RequestCase[];
  /** Left out of billing because of errors in its own data. */
  readonly isLeftOut: boolean;
}

/** A unit of an opened workbook; `null` where nobody knows it. */
export function unitCard(opened: OpenedBook, billed: Billed, unit: string, wishes: Wishes): UnitCard | null {
  const { book } = opened;
  const rows = rowsOf(opened);
  const [home] = rows.units(unit);
  const people = rows.owners(unit);
  const account = billed.everyone.get(unit) ?? null;
  if (home === undefined && people.length === 0 && account === null) return null;
  return {
    unit,
    propType: home?.propType ?? null,
    state: home?.state ?? null,
    area: { built: home?.builtArea ?? null, billed: home?.billArea ?? null, heated: home?.heatArea ?? null },
    people: people.map(personShown),
    payer: account?.payer ?? null,
    owed: account === null ? NO_MONEY : owedIn(account),
    lateFee: account === null ? NO_MONEY : sumFen(account.charges.map(({ lateFee }) => lateFee)),
    credit: account?.credit ?? NO_MONEY,
    deposits: account?.deposits ?? NO_MONEY,
    periods: account === null ? [] : periodsOf(account),
    lastNotice: latest(noticesOf(opened, unit), ({ issued }) => issued),
    lastReminder: latest(rows.demands(unit), ({ at }) => at),
    payments: [...rows.payments(unit)].sort((a, b) => b.payDate - a.payDate),
    requests: requestsOf(opened, unit, wishes),
    isLeftOut: billed.leftOut.has(unit) || book.units.rejectedUnits.has(unit),
  };
}

/** Phones of a unit as registered 查看电话, in the order of the card's people: shown when asked for, not before. */
export function phonesOf(
  opened: OpenedBook,
  unit: string,
): readonly { readonly name: string; readonly phone: string | null; readonly phone2: string | null }[] {
  return rowsOf(opened)
    .owners(unit)
    .map(({ ownerName, phone, phone2 }) => ({ name: ownerName, phone, phone2 }));
}

function personShown({ ownerName, relation, isPayer, phone, phone2, ownFrom, ownTo }: Owner): PersonShown {
  const first = phone ?? phone2;
  return {
    name: ownerName,
    relation,
    isPayer: isPayer === true,
    phone: first === null ? null : maskPhone(first),
    from: ownFrom,
    to: ownTo,
  };
}

function periodsOf({ charges }: Account): PeriodBalance[] {
  const months = groupBy(
    charges.filter(({ charge }) => !charge.deposit),
    ({ charge }) => charge.period,
  );
  return [...months]
    .sort(([a], [b]) => b - a)
    .map(([period, lines]) => ({
      period,
      net: sumFen(lines.map(({ charge }) => charge.net)),
      owing: sumFen(lines.map(({ owing }) => fen(Math.max(0, owing)))),
      lateFee: sumFen(lines.map(({ lateFee }) => lateFee)),
    }));
}

function requestsOf(opened: OpenedBook, unit: string, wishes: Wishes): readonly RequestCase[] {
  const own = casesOf(opened, wishes).get(unit) ?? [];
  const due = ({ clock }: RequestCase): Moment | number => clock.closeDue ?? Infinity;
  return [...own].sort(
    (a, b) =>
      Number(isClosed(a)) - Number(isClosed(b)) ||
      (isClosed(a) ? b.request.accepted - a.request.accepted : due(a) - due(b) || a.entry - b.entry),
  );
}

/** Requests by place; worked out once for a workbook and a minute. */
function casesOf(
  opened: OpenedBook,
  wishes: Wishes,
): ReadonlyMap<string | undefined, readonly RequestCase[]> {
  const known = CASES.get(opened);
  if (known?.now === wishes.now) return known.byPlace;
  const byPlace = groupBy(deskOf(opened, wishes).cases, ({ place }) => place?.key);
  CASES.set(opened, { now: wishes.now, byPlace });
  return byPlace;
}

/** An opened workbook never changes. */
const CASES = new WeakMap<
  OpenedBook,
  { readonly now: Moment; readonly byPlace: ReadonlyMap<string | undefined, readonly RequestCase[]> }
>();

function latest<T>(all: readonly T[], when: (one: T) => number): T | null {
  let best: T | null = null;
  for (const one of all) if (best === null || when(one) >= when(best)) best = one;
  return best;
}
