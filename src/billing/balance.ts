import { type Day, firstDay, type Period } from '../kernel/calendar';
import { type Fen, fen } from '../kernel/money';
import type { Payment, SettledCharge } from './account';

/** How arrears moved over a billing month up to the as-of day 收支平衡. */
export interface Balance {
  /** 期初欠费: unpaid of earlier months when the month began. */
  readonly opening: Fen;
  /** 当期应收: net charges of the month. */
  readonly net: Fen;
  /** Receipts put to charges: of the month 当期实收, and of earlier months since it began 清欠. */
  readonly currentReceived: Fen;
  readonly historyReceived: Fen;
  /** Prepaid balance put to charges, likewise. */
  readonly currentPrepaid: Fen;
  readonly historyPrepaid: Fen;
  readonly writtenOff: Fen;
  /** 期末欠费. */
  readonly closing: Fen;
}

/** Where payments on charges of the month, and of earlier months since it began, are counted. */
const FIELDS = {
  receipt: ['currentReceived', 'historyReceived'],
  prepaid: ['currentPrepaid', 'historyPrepaid'],
  writeOff: ['writtenOff', 'writtenOff'],
} as const satisfies Record<Payment['from'], readonly [keyof Balance, keyof Balance]>;

export function balanceOf(charges: Iterable<SettledCharge>, period: Period): Balance {
  const sums = {
    opening: 0,
    net: 0,
    currentReceived: 0,
    historyReceived: 0,
    currentPrepaid: 0,
    historyPrepaid: 0,
    writtenOff: 0,
    closing: 0,
  };
  const start: Day = firstDay(period);
  for (const { charge, paid, owing } of charges) {
    const isCurrent = charge.period >= period;
    sums[isCurrent ? 'net' : 'opening'] += charge.net;
    sums.closing += owing;
    for (const { day, amount, from } of paid) {
      if (!isCurrent && day < start) sums.opening -= amount;
      else sums[FIELDS[from][isCurrent ? 0 : 1]] += amount;
    }
  }
  return moneyIn(sums);
}

/** `opening + net − receipts − prepaid − write-offs`: what must be left. */
export function closingOf(balance: Balance): Fen {
  const { opening, net, currentReceived, historyReceived, currentPrepaid, historyPrepaid, writtenOff } =
    balance;
  return fen(
    opening + net - currentReceived - historyReceived - currentPrepaid - historyPrepaid - writtenOff,
  );
}

/** Whether that is left, to the fen. */
export function isConserved(balance: Balance): boolean {
  return balance.closing === closingOf(balance);
}

function moneyIn(sums: { readonly [K in keyof Balance]: number }): Balance {
  return {
    opening: fen(sums.opening),
    net: fen(sums.net),
    currentReceived: fen(sums.currentReceived),
    historyReceived: fen(sums.historyReceived),
    currentPrepaid: fen(sums.currentPrepaid),
    historyPrepaid: fen(sums.historyPrepaid),
    writtenOff: fen(sums.writtenOff),
    closing: fen(sums.closing),
  };
}
