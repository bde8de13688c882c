import {
  compareDecimal,
  decimal,
  type Decimal,
  power10,
  showDecimal,
  showScaled,
  times,
  ZERO_DECIMAL,
} from '../kernel/decimal';
import { roundedRatio } from '../kernel/money';
import { issue } from '../sheet/issue';
import { filled, whether } from './columns';
import { defineRule, spotIn } from './rule';

/** A late fee of more than 24 % a year may be cut by a court (民法典585). */
export const lateRateIsModest = defineRule({
  name: 'lateRateIsModest',
  codes: ['LATE-003'],
  *check({ tariffs }) {
    const hasRate = filled(tariffs, 'lateRate');
    const isOff = whether(tariffs, 'lateOn', (on) => !on);
    for (let i = 0; i < tariffs.size; i += 1) {
      if (!hasRate(i) || isOff(i)) continue;
      const rate = tariffs.at(i).lateRate ?? ZERO_DECIMAL;
      const annual = times(rate, YEAR);
      if (compareDecimal(annual, MOST) <= 0) continue;
      const facts = {
        rate: `${showDecimal(times(rate, HUNDRED))}%`,
        annual: `${twoPlaces(times(annual, HUNDRED))}%`,
      };
      yield issue('LATE-003', spotIn(tariffs, i, 'lateRate'), facts);
    }
  },
});

const YEAR = decimal('365');
const HUNDRED = decimal('100');
const MOST = decimal('0.24');

function twoPlaces({ digits, scale }: Decimal): string {
  return showScaled(scale <= 2 ? digits * power10(2 - scale) : roundedRatio(digits, power10(scale - 2)), 2);
}
