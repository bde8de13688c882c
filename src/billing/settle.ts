import type { Day } from '../kernel/calendar';
import { fen, NO_MONEY } from '../kernel/money';
import type { Settings } from '../registers/settings';
import type { Account, Allocation, Charge } from './account';
import { earlier, later } from './months';
import { type Purse, purseOf } from './purse';
import type { Parts } from './receiptParts';
import type { Receipt } from './receipts';
import { type UnitLedger, unitLedger, unpaid } from './unitLedger';
import type { WriteOff } from './writeOffs';

/** The day looked at, and whether principal or late fee is paid first. */
export interface SettleTerms {
  readonly asOf: Day;
  readonly allocation: Settings['allocation'];
}

/** What is known of one unit's money. */
export interface UnitMoney {
  readonly unit: string;
  readonly payer: string | null;
  readonly charges: readonly Charge[];
  /** In order of day and number. */
  readonly receipts: readonly Receipt[];
  readonly writeOffs: readonly WriteOff[];
}

/** One thing that happens to an account. */
interface Step {
  readonly day: Day;
  /** On one day: charges begin, then write-offs, then what was typed beside fees, then receipts. */
  readonly rank: number;
  readonly run: () => void;
}

/**
 * Settles a unit's charges 冲抵: a designated item first (民法典560), then the oldest due day; what is left pays late fees
 * and is kept as prepaid balance, which pays charges when their month begins. The developer's charges stand apart.
 */
export function settle(money: UnitMoney, terms: SettleTerms): Account {
  const isDevelopers = ({ bearer }: Charge): boolean => bearer === 'developer';
  if (!money.charges.some(isDevelopers)) return settled(money, terms);
  const developerCharges = money.charges.filter(isDevelopers);
  const ownCharges = money.charges.filter((charge) => !isDevelopers(charge));
  const fromDeveloper = (receipt: Receipt): boolean => ownCharges.length === 0 || receipt.isDevelopers;
  const own = settled(
    { ...money, charges: ownCharges, receipts: money.receipts.filter((receipt) => !fromDeveloper(receipt)) },
    terms,
  );
  const developer = settled(
    { ...money, charges: developerCharges, receipts: money.receipts.filter(fromDeveloper), writeOffs: [] },
    terms,
  );
  return {
    ...own,
    developer: developer.charges,
    credit: fen(own.credit + developer.credit),
    deposits: fen(own.deposits + developer.deposits),
    allocations: [...own.allocations, ...developer.allocations],
  };
}

function settled(money: UnitMoney, { asOf, allocation }: SettleTerms): Account {
  if (isQuiet(money)) {
    const { unit, payer, charges } = money;
    return {
      unit,
      payer,
      charges: unpaid(charges, asOf),
      developer: NOT_DEVELOPERS,
      credit: NO_MONEY,
      deposits: NO_MONEY,
      allocations: NOTHING,
    };
  }
  const ledger = unitLedger(money.charges);
  const purse = purseOf(ledger, allocation);
  const allocations: Allocation[] = [];
  for (const step of stepsOf(money, { ledger, purse, asOf, allocations })) step.run();
  return {
    unit: money.unit,
    payer: money.payer,
    charges: ledger.settled(asOf),
    developer: NOT_DEVELOPERS,
    credit: fen(purse.credit()),
    deposits: fen(purse.deposits()),
    allocations,
  };
}

interface Running {
  readonly ledger: UnitLedger;
  readonly purse: Purse;
  readonly asOf: Day;
  readonly allocations: Allocation[];
}

function stepsOf(money: UnitMoney, running: Running): Step[] {
  const steps: Step[] = [];
  addMonths(steps, running);
  addCharges(steps, money, running);
  addMoney(steps, money, running);
  return steps.sort((a, b) => a.day - b.day || a.rank - b.rank);
}

/** Months begin; on the as-of day all charges asked for stand open, also of a month billed ahead. */
function addMonths(steps: Step[], { ledger, purse, asOf }: Running): void {
  let last: Day | null = null;
  const opens = ledger.lines.map((line) => earlier(line.opens, asOf)).sort((a, b) => a - b);
  for (const day of opens) {
    if (day === last) continue;
    last = day;
    const upTo = day === asOf ? LAST_DAY : day;
    const run = (): void => {
      purse.begin(upTo, day);
    };
    steps.push({ day, rank: 0, run });
  }
}

/** What was given up or typed beside charges. */
function addCharges(steps: Step[], { unit }: UnitMoney, { ledger, purse, asOf, allocations }: Running): void {
  for (const line of ledger.lines) {
    const day = earlier(asOf, later(line.opens, line.charge.due));
    const { received, writtenOff } = line.charge;
    if (writtenOff === true) {
      const run = (): void => {
        purse.giveUp(line, day);
      };
      steps.push({ day, rank: 1, run });
    }
    if (received === undefined || received === 0) continue;
    const take = (): void =>
      void allocations.push(
        allocationOf({ receiptNo: null, unit, day, received }, purse.takeFor(line, received, day)),
      );
    steps.push({ day, rank: 2, run: take });
  }
}

function addMoney(
  steps: Step[],
  { unit, receipts, writeOffs }: UnitMoney,
  { purse, asOf, allocations }: Running,
): void {
  for (const writeOff of writeOffs) {
    if (writeOff.day > asOf) continue;
    const run = (): void => {
      purse.writeOff(writeOff);
    };
    steps.push({ day: writeOff.day, rank: 1, run });
  }
  for (const receipt of receipts) {
    const { receiptNo, day, amount } = receipt;
    const take = (): void =>
      void allocations.push(allocationOf({ receiptNo, unit, day, received: amount }, purse.take(receipt)));
    steps.push({ day, rank: 3, run: take });
  }
}

/** Named one by one: spread behind others, the parts would cost more than finding them. */
function allocationOf(
  { receiptNo, unit, day, received }: Omit<Allocation, keyof Parts>,
  { toHistory, toCurrent, toFuture, toLate, toDeposit }: Parts,
): Allocation {
  return { receiptNo, unit, day, received, toHistory, toCurrent, toFuture, toLate, toDeposit };
}

/** Nothing ever happened but that charges were made. */
function isQuiet({ charges, receipts, writeOffs }: UnitMoney): boolean {
  if (receipts.length > 0 || writeOffs.length > 0) return false;
  return charges.every(
    ({ net, received, writtenOff }) => net >= 0 && received === undefined && writtenOff !== true,
  );
}

const NOTHING: readonly Allocation[] = [];
const NOT_DEVELOPERS: Account['developer'] = [];

/** After every month's first day. */
const LAST_DAY = Number.MAX_SAFE_INTEGER as Day; // a bound that every day is below
