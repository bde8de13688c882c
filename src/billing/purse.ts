import type { Day } from '../kernel/calendar';
import type { Fen } from '../kernel/money';
import type { Settings } from '../registers/settings';
import { openFees, type Parts, takeFor, takeReceipt } from './receiptParts';
import type { Receipt } from './receipts';
import type { Line, UnitLedger } from './unitLedger';
import type { WriteOff } from './writeOffs';

/** One unit's prepaid balance and deposits while money comes in; only this file changes them. */
export interface Purse {
  /** Charges begin: credit notes among them, and the prepaid balance, pay what is owed. */
  readonly begin: (upTo: Day, day: Day) => void;
  readonly take: (receipt: Receipt) => Parts;
  /** What was typed beside one charge pays that charge. */
  readonly takeFor: (line: Line, amount: Fen, day: Day) => Parts;
  readonly writeOff: (writeOff: WriteOff) => void;
  readonly giveUp: (line: Line, day: Day) => void;
  readonly credit: () => number;
  readonly deposits: () => number;
}

const ALL = Number.MAX_SAFE_INTEGER;

export function purseOf(ledger: UnitLedger, allocation: Settings['allocation']): Purse {
  let credit = 0;
  let deposits = 0;
  const kept = (parts: Parts): Parts => {
    credit += parts.toFuture;
    deposits += parts.toDeposit;
    return parts;
  };
  const spend = (lines: readonly Line[], day: Day): void => {
    const { toCurrent, toHistory } = ledger.pay(lines, credit, { day, from: 'prepaid' });
    credit -= toCurrent + toHistory;
  };
  return {
    begin: (upTo, day) => {
      const opened = ledger.open(upTo);
      for (const line of opened.filter(({ owing }) => owing < 0)) {
        credit += ledger.release(line, day);
        spend(
          openFees(ledger).filter(({ charge }) => charge.item === line.charge.item),
          day,
        );
        spend(openFees(ledger), day);
      }
      if (credit > 0) {
        spend(
          opened.filter(({ charge }) => !charge.deposit),
          day,
        );
      }
    },
    take: (receipt) => kept(takeReceipt(ledger, receipt, { allocation, credit })),
    takeFor: (line, amount, day) => kept(takeFor(ledger, line, { amount, day })),
    writeOff: ({ item, from, to, amount, day }) => {
      const lines = openFees(ledger).filter(
        ({ charge }) => charge.item === item && charge.from <= to && charge.to >= from,
      );
      ledger.pay(lines, amount ?? ALL, { day, from: 'writeOff' });
    },
    giveUp: (line, day) => {
      ledger.pay([line], ALL, { day, from: 'writeOff' });
    },
    credit: () => credit,
    deposits: () => deposits,
  };
}
