import { type Day, firstDay } from '../kernel/calendar';
import { add, type Decimal, ZERO_DECIMAL } from '../kernel/decimal';
import type { Allocation, BillingDay, SettledCharge } from './account';

/** Sums of one scope of the summary, in fen and households. */
export interface Sums {
  /** Whether whole receipts can be told apart in this scope. */
  readonly countsReceipts: boolean;
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
  cash: number;
  prepaidReceived: number;
  lateReceived: number;
  /** Units with charges, without arrears, billed this month, and of these paid in full. */
  units: number;
  clear: number;
  billed: number;
  paid: number;
  billedArea: Decimal;
  paidArea: Decimal;
}

/** Adds up a scope; the charges of one unit, which has an area, come one after another. */
export interface Tally {
  readonly add: (settled: SettledCharge, area: Decimal | null) => void;
  readonly receive: (allocation: Allocation) => void;
  readonly sums: () => Readonly<Sums>;
}

export function tally({ period, asOf }: BillingDay, countsReceipts: boolean): Tally {
  const sums = noSums(countsReceipts);
  const start: Day = firstDay(period);
  let unit: Household = { ...EMPTY };
  const endUnit = (): void => {
    count(unit, sums);
    unit = { ...EMPTY };
  };
  return {
    add: (settled, area) => {
      const { charge, owing } = settled;
      if (unit.name !== charge.unit) endUnit();
      const isCurrent = charge.period >= period;
      unit.name = charge.unit;
      unit.area = area;
      unit.owing += owing;
      sums.closing += owing;
      if (isCurrent) {
        unit.net += charge.net;
        unit.currentOwing += owing;
        sums.gross += charge.gross;
        sums.net += charge.net;
        sums.currentOwing += owing;
      } else sums.opening += charge.net;
      if (settled.paid.length > 0) addPaid(settled, { sums, start, isCurrent });
    },
    receive: ({ day, received, toDeposit, toFuture, toLate }) => {
      if (day < start || day > asOf) return;
      sums.cash += received - toDeposit;
      sums.prepaidReceived += toFuture;
      sums.lateReceived += toLate;
    },
    sums: () => {
      endUnit();
      return sums;
    },
  };
}

/** The unit whose charges are being added. */
interface Household {
  name: string | null;
  area: Decimal | null;
  net: number;
  owing: number;
  currentOwing: number;
}

const EMPTY: Household = { name: null, area: null, net: 0, owing: 0, currentOwing: 0 };

function count({ name, area, net, owing, currentOwing }: Household, sums: Sums): void {
  if (name === null) return;
  sums.units += 1;
  if (owing <= 0) sums.clear += 1;
  if (net <= 0) return;
  sums.billed += 1;
  if (area !== null) sums.billedArea = add(sums.billedArea, area);
  if (currentOwing > 0) return;
  sums.paid += 1;
  if (area !== null) sums.paidArea = add(sums.paidArea, area);
}

/** Money put to a charge: of earlier months, what came before this one only lowers what was owed at its start. */
function addPaid(
  { paid }: SettledCharge,
  { sums, start, isCurrent }: { sums: Sums; start: Day; isCurrent: boolean },
): void {
  for (const { day, amount, from } of paid) {
    if (!isCurrent && day < start) sums.opening -= amount;
    else if (from === 'writeOff') sums.writtenOff += amount;
    else if (from === 'receipt') sums[isCurrent ? 'currentReceived' : 'historyReceived'] += amount;
    else sums[isCurrent ? 'currentPrepaid' : 'historyPrepaid'] += amount;
  }
}

function noSums(countsReceipts: boolean): Sums {
  return {
    countsReceipts,
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
    cash: 0,
    prepaidReceived: 0,
    lateReceived: 0,
    units: 0,
    clear: 0,
    billed: 0,
    paid: 0,
    billedArea: ZERO_DECIMAL,
    paidArea: ZERO_DECIMAL,
  };
}
