import { showDecimal } from '../kernel/decimal';
import { readings as definition } from '../registers/readings';
import { type Issue, issue } from '../sheet/issue';
import { nameOf } from '../sheet/types';
import type { Bench } from './bench';
import type { Reading } from './readings';
import type { Usage } from './usage';

type Refused = Extract<Usage, { refused: unknown }>['refused'];

/** Why a reading is not billed, at its cell. */
export function refusal(why: Refused, { row, prev, curr }: Reading, { book: { readings } }: Bench): Issue {
  const { unit, meter } = readings.at(row);
  const place = { at: readings.cell(row, why === 'noBase' ? 'prev' : 'curr'), unit, register: readings.id };
  const name = nameOf(definition.columns.meter.type, meter);
  if (why === 'noBase') return issue('MTR-008', place, { unit, meter: name });
  if (why === 'unread' || prev === null || curr === null)
    return issue('MTR-001', place, { unit, meter: name });
  return issue('MTR-002', place, { unit, meter: name, curr: showDecimal(curr), prev: showDecimal(prev) });
}
