import { type Decimal, decimalOf, showDecimal, times, toNumber, ZERO_DECIMAL } from '../kernel/decimal';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { defineRule } from './rule';

/** The units' areas add up to what 设置 says of the project, within half a percent. */
export const areasAddUp = defineRule({
  name: 'areasAddUp',
  codes: ['UNIT-014'],
  *check({ units, settings }, _, lookup) {
    const total = settings.totalArea;
    if (total === null || units.size === 0) return;
    const built = numbers(units, 'builtArea');
    const unit = numbers(units, 'unit');
    let sum = 0;
    for (let i = 0; i < units.size; i += 1) {
      // A combined sheet names a unit more than once.
      if (lookup.unitRow(unit(i)) !== i) continue;
      // An area that could not be read leaves the sum open.
      if (Number.isNaN(built(i))) return;
      sum += Math.round(built(i) * SCALE);
    }
    const wanted = toNumber(total) * SCALE;
    if (Math.abs(sum - wanted) <= wanted * TOLERANCE) return;
    const place = { sheet: units.cell(0, 'builtArea').sheet, register: units.id };
    yield issue('UNIT-014', place, { sum: showDecimal(areaOf(sum)), total: showDecimal(total) });
  },
});

/** Areas are summed in whole cm², so that no small part is lost on the way. */
const SCALE = 10_000;
const TOLERANCE = 0.005;

function areaOf(sum: number): Decimal {
  return times(decimalOf(sum) ?? ZERO_DECIMAL, { digits: 1, scale: 4 });
}
