import { accountsFor } from '../../src/billing/accounts';
import { AGE_BANDS, ageBand } from '../../src/billing/ageing';
import { allChargesFor } from '../../src/billing/charges';
import { type Collection, collectionOf } from '../../src/billing/collection';
import { limitationEnd } from '../../src/rules/limitation';
import { showDay } from '../../src/kernel/calendar';
import { decimal } from '../../src/kernel/decimal';
import type { Fee } from '../../src/registers/fees';
import type { Payment } from '../../src/registers/payments';
import metrics from '../fixtures/oracle-metrics.json';
import { bookOf, day, noon, period, yuan } from '../book';

const { rows, expected } = metrics.fees;
const AT = { period: period('2024-06'), asOf: day('2024-06-30') };

/** The six units of the oracle: arrears of May, fees of June, receipts as the cashier divided them. */
function collection(): Collection {
  const fees: Partial<Fee>[] = rows.flatMap(({ unit, opening, gross, waiver }) => [
    ...(opening === '0.00'
      ? []
      : [{ unit, item: '物业管理费', period: period('2024-05'), gross: yuan(opening) }]),
    { unit, item: '物业管理费', period: period('2024-06'), gross: yuan(gross), waiver: yuan(waiver) },
  ]);
  const payments: Partial<Payment>[] = rows.flatMap(
    ({ unit, prepay, toHistory, toCurrent, toFuture, late }) => {
      const paid = [toHistory, toCurrent, toFuture, late].reduce((sum, part) => sum + yuan(part), 0);
      const june = {
        unit,
        payDate: noon('2024-06-20'),
        received: paid as never,
        toHistory: yuan(toHistory),
        toCurrent: yuan(toCurrent),
        toFuture: yuan(toFuture),
        late: yuan(late),
      };
      const before = { unit, payDate: noon('2024-05-20'), received: yuan(prepay), toFuture: yuan(prepay) };
      return [...(prepay === '0.00' ? [] : [before]), ...(paid === 0 ? [] : [june])];
    },
  );
  const units = rows.map(({ unit, area }) => ({ unit, builtArea: decimal(area) }));
  const book = bookOf({ units, fees, payments, settings: { target: decimal('0.92') } });
  return collectionOf(book, accountsFor(book, allChargesFor(book, AT, 'zh').charges, AT), AT);
}

/** 16.17% → 0.1617 */
function share(percent: string): string {
  const digits = percent.replace(/[.%]/gu, '').padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

test('the collection figures of the oracle come out to the fen', () => {
  const { community } = collection();
  expect(Object.fromEntries(Object.entries(community).map(([name, { value }]) => [name, value]))).toEqual({
    gross: expected.currentReceivableGross,
    waived: expected.waiver,
    receivable: expected.currentReceivable,
    collected: expected.currentCollected,
    unpaid: expected.currentUnpaid,
    rate: share(expected.currentRate),
    opening: expected.opening,
    historyCollected: expected.historyCollected,
    historyLeft: expected.historyLeft,
    historyRate: share(expected.historyRate),
    combinedRate: share(expected.combinedRate),
    householdRate: share(expected.householdRate),
    areaRate: share(expected.areaRate),
    clearRate: '0.5000', // 3 of 6 owe nothing at all
    cash: expected.cashReceived,
    prepaidReceived: expected.prepayReceived,
    prepaidApplied: expected.prepayApplied,
    lateFeeReceived: expected.lateFeeReceived,
    writtenOff: '0.00',
    closing: expected.closingArrears,
    targetRate: '0.1757', // 541.45 of 0.92 × 3348.83
    targetGap: expected.targetAmountGap,
  });
  expect(community.householdRate).toEqual({
    value: '0.5000',
    numerator: String(expected.householdsPaidCurrent),
    denominator: String(expected.householdsBilled),
  });
  expect(community.rate).toMatchObject({
    numerator: expected.currentCollected,
    denominator: expected.currentReceivable,
  });
});

test('scopes add up, nothing is divided by nothing, and the greatest debtor comes first', () => {
  const { buildings, items, passThrough, debtors, ageing, perDebtor } = collection();
  expect(buildings.map(({ name, figures }) => [name, figures.receivable.value])).toEqual([
    ['1', expected.currentReceivable],
  ]);
  expect(items.map(({ name }) => name)).toEqual(['物业管理费']);
  expect(passThrough.rate).toEqual({ value: null, numerator: '0.00', denominator: '0.00' });
  expect([passThrough.cash.value, buildings[0]!.figures.cash.value]).toEqual([null, expected.cashReceived]); // a receipt is not divided by item
  expect(debtors.map(({ unit, owing }) => [unit, owing])).toEqual([
    ['1-2-101', 970440],
    ['1-1-102', 40001],
    ['1-2-102', 9843],
  ]);
  expect(debtors[2]!.cumulative).toBe(yuan(expected.closingArrears));
  expect(ageing.reduce((sum, { amount }) => sum + amount, 0)).toBe(yuan(expected.closingArrears));
  expect(perDebtor.value).toBe('3400.95');
});

test.each(metrics.ageing)('$due at $at is $bucket', ({ due, at, bucket }) => {
  expect(AGE_BANDS[ageBand(day(due), day(at))].zh).toBe(bucket);
});

test.each(metrics.limitation)(
  '$due with demands $deliveredDunning expires $expires',
  ({ due, deliveredDunning, expires }) => {
    expect(showDay(limitationEnd(day(due), deliveredDunning.map(day)))).toBe(expires);
  },
);
