import { type Day, dayOf, showDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { defineRule, placeIn } from './rule';

/** A handover 交付 has happened, and not before there was property management. */
export const handoverIsPlausible = defineRule({
  name: 'handoverIsPlausible',
  codes: ['UNIT-012'],
  *check({ units }, { asOf }) {
    const handover = numbers(units, 'handover');
    for (let i = 0; i < units.size; i += 1) {
      const day = handover(i);
      if (!(day > asOf || day < FIRST)) continue;
      const value = showDay(day as Day); // a day column
      yield issue('UNIT-012', placeIn(units, i, 'handover'), { unit: units.at(i).unit, value });
    }
  },
});

const FIRST = dayOf(1990, 1, 1);
