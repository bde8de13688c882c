import { showDecimal, ZERO_DECIMAL } from '../kernel/decimal';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { defineRule, placeIn } from './rule';

/** A home has 10 to 1000 m², and no unit is larger inside than outside. */
export const areaIsPlausible = defineRule({
  name: 'areaIsPlausible',
  codes: ['UNIT-006', 'UNIT-007'],
  *check({ units }) {
    const built = numbers(units, 'builtArea');
    const inner = numbers(units, 'innerArea');
    const isNoHome = whether(units, 'propType', (type) => type !== 'home');
    for (let i = 0; i < units.size; i += 1) {
      const area = built(i);
      if ((area < SMALLEST || area > LARGEST) && !isNoHome(i)) {
        const { unit, builtArea } = units.at(i);
        yield issue('UNIT-006', placeIn(units, i, 'builtArea'), {
          unit,
          value: showDecimal(builtArea ?? ZERO_DECIMAL),
        });
      }
      if (inner(i) > area)
        yield issue('UNIT-007', placeIn(units, i, 'innerArea'), { unit: units.at(i).unit });
    }
  },
});

const SMALLEST = 10;
const LARGEST = 1000;
