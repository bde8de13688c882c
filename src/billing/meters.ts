import type { MeterReading } from '../registers/readings';

export type Meter = MeterReading['meter'];

/** Words in a fee item's name that say which meter it is read from; the first that fits, so hot water before water. */
const WORDS: readonly (readonly [RegExp, Meter])[] = [
  [/热水|hot ?water/iu, 'hotWater'],
  [/燃气|煤气|天然气|气费|gas/iu, 'gas'],
  [/暖|热|heat/iu, 'heat'],
  [/电|power|electric/iu, 'power'],
  [/水|water/iu, 'water'],
];

/** The meter that a metered fee item is read from: 水费 → water, 电费 → power. */
export function meterOf(item: string): Meter | null {
  return WORDS.find(([word]) => word.test(item))?.[1] ?? null;
}
