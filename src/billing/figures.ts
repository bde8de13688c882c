import type { Decimal } from '../kernel/decimal';
import { type Fen, fen, fenOf } from '../kernel/money';
import { amountMetric, countRate, decimalRate, type Metric, moneyRate } from './metric';
import type { Sums } from './tally';

/** Collection figures 收费指标 of one scope: community, building, fee item. */
export interface Figures {
  /** 应收 before waivers, 减免, 当期应收. */
  readonly gross: Metric;
  readonly waived: Metric;
  readonly receivable: Metric;
  /** 当期实收: receipts and prepaid balance put to the month. */
  readonly collected: Metric;
  readonly unpaid: Metric;
  /** 当期收缴率. */
  readonly rate: Metric;
  /** 期初欠费, 清欠额, what is left of it, 清欠率. */
  readonly opening: Metric;
  readonly historyCollected: Metric;
  readonly historyLeft: Metric;
  readonly historyRate: Metric;
  /** 综合收缴率. */
  readonly combinedRate: Metric;
  /** 户数收缴率, 面积收缴率, 无欠费户率. */
  readonly householdRate: Metric;
  readonly areaRate: Metric;
  readonly clearRate: Metric;
  /** 实收总额 and what of it is prepaid 预收 or late fee 违约金; without value where receipts are not divided so far. */
  readonly cash: Metric;
  readonly prepaidReceived: Metric;
  readonly lateFeeReceived: Metric;
  /** 预存抵扣. */
  readonly prepaidApplied: Metric;
  readonly writtenOff: Metric;
  /** 期末欠费. */
  readonly closing: Metric;
  /** 收费指标完成率 and the money still missing to it. */
  readonly targetRate: Metric;
  readonly targetGap: Metric;
}

/** Figures from a scope's sums; `target` is the share of the month's receivable to be collected. */
export function figuresFrom(sums: Readonly<Sums>, target: Decimal | null): Figures {
  const { net, opening, currentReceived, currentPrepaid, historyReceived, historyPrepaid } = sums;
  const collected = fen(currentReceived + currentPrepaid);
  const history = fen(historyReceived + historyPrepaid);
  const amount = (sum: number): Metric => amountMetric(fen(sum));
  const received = (sum: number): Metric => (sums.countsReceipts ? amount(sum) : NOT_SET);
  return {
    gross: amount(sums.gross),
    waived: amount(sums.gross - net),
    receivable: amount(net),
    collected: amount(collected),
    unpaid: amount(sums.currentOwing),
    rate: moneyRate(collected, fen(net)),
    opening: amount(opening),
    historyCollected: amount(history),
    historyLeft: amount(opening - history),
    historyRate: moneyRate(history, fen(opening)),
    combinedRate: moneyRate(fen(collected + history), fen(net + opening)),
    householdRate: countRate(sums.paid, sums.billed),
    areaRate: decimalRate(sums.paidArea, sums.billedArea),
    clearRate: countRate(sums.clear, sums.units),
    cash: received(sums.cash),
    prepaidReceived: received(sums.prepaidReceived),
    lateFeeReceived: received(sums.lateReceived),
    prepaidApplied: amount(currentPrepaid + historyPrepaid),
    writtenOff: amount(sums.writtenOff),
    closing: amount(sums.closing),
    ...targetOf(collected, fen(net), target),
  };
}

function targetOf(
  collected: Fen,
  net: Fen,
  target: Decimal | null,
): Pick<Figures, 'targetRate' | 'targetGap'> {
  if (target === null) return { targetRate: NOT_SET, targetGap: NOT_SET };
  const aim = fenOf([{ digits: net, scale: 2 }, target]);
  return {
    targetRate: moneyRate(collected, aim),
    targetGap: amountMetric(fen(Math.max(0, aim - collected))),
  };
}

const NOT_SET: Metric = { value: null, numerator: null, denominator: null };
