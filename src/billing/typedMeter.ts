import { type Decimal, ZERO_DECIMAL } from '../kernel/decimal';
import type { Charge } from './account';
import { draftsOf } from './byMeter';
import { ownCharge } from './computed';
import type { Office } from './office';
import type { Plan } from './plan';
import type { Reading } from './readings';
import type { TypedFee } from './typed';
import { usageOf } from './usage';

/** Methods that go by a meter's usage. */
export const METERED: ReadonlySet<string> = new Set(['meter', 'tier']);

/** What the standard makes of readings, or else a quantity, typed beside the amount where 抄表记录 has none. */
export function typedMeterCharges(
  { row, fee, time, unit, cell }: TypedFee,
  plan: Plan,
  office: Office,
): Charge[] {
  const counts = countsOf(fee.prev, fee.curr, fee.qty);
  const { meter } = plan.lead;
  if (counts === null || unit === null || meter === null) return [];
  const none = { ratio: null, digits: null, rollover: null, oldEnd: null, newStart: null, meterNo: null };
  const reading: Reading = { ...none, ...counts, row, cell, period: time.period, day: time.to };
  const used = usageOf(reading);
  if ('refused' in used) return [];
  const bench = { ...office.bench, emit: () => undefined, report: () => undefined };
  const drafts = draftsOf({ unit, plan, meter, reading, usage: used.usage, nth: 0 }, bench);
  return drafts.map((draft) => ownCharge(draft, unit, office));
}

function countsOf(
  prev: Decimal | null,
  curr: Decimal | null,
  qty: Decimal | null,
): { prev: Decimal; curr: Decimal } | null {
  if (prev !== null && curr !== null) return { prev, curr };
  return qty === null ? null : { prev: ZERO_DECIMAL, curr: qty };
}
