import type { Day, Period } from '../kernel/calendar';
import { type Fen, minus, NO_MONEY, plus } from '../kernel/money';
import type { Book } from '../registers';
import type { Fee } from '../registers/fees';
import type { Register } from '../sheet/register';
import { keyPart } from './chargeKey';
import { type FeeTime, feeTime } from './feeTime';

/** What earlier runs and the office wrote of a charge. */
export interface Recorded {
  readonly net: Fen;
  readonly due: Day | null;
}

/** Looks up a recorded charge by unit, item and first day. */
export type RecordedOf = (unit: string, item: string, from: Day) => Recorded | null;

/** Rows of our own 费用明细 by unit, item and first day, indexed when first asked for. */
export function recordedIn({ ledger }: Book, period: Period): RecordedOf {
  if (ledger.size === 0) return () => null;
  let index: Map<string, Recorded> | null = null;
  return (unit, item, from) => {
    index ??= indexOf(ledger, period);
    return index.get(feeKey(unit, item, from)) ?? null;
  };
}

/** Unit, item and first day as one key. */
export function feeKey(unit: string, item: string, from: Day): string {
  return `${keyPart(unit)}|${keyPart(item)}|${from}`;
}

function indexOf(ledger: Register<Fee>, period: Period): Map<string, Recorded> {
  const index = new Map<string, Recorded>();
  const timeOf: (i: number) => FeeTime = feeTime(ledger, period);
  for (let i = 0; i < ledger.size; i += 1) {
    const { unit, item, gross, waiver, net, due } = ledger.at(i);
    const key = feeKey(unit, item, timeOf(i).from);
    const amount = net ?? minus(gross, waiver ?? NO_MONEY);
    const known = index.get(key);
    index.set(key, { net: known === undefined ? amount : plus(known.net, amount), due: known?.due ?? due });
  }
  return index;
}
