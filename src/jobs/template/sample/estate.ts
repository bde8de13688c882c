import { addDays, type Day, dayOf } from '../../../kernel/calendar';
import { compareUnits } from '../../../kernel/unitKey';
import type { Unit } from '../../../registers/units';
import { type Bill, billsOf } from './bills';
import { demandsOf } from './demands';
import type { Draft } from './draft';
import { type Household, householdsOf } from './households';
import { metersOf, readingRows, whole } from './meters';
import { placesOf } from './places';
import { randomOf } from './random';
import { depositReceipts, numberedReceipts, paidBy } from './receipts';
import { reliefsOf } from './reliefs';
import { requestsOf } from './requests';
import { rowsIn, type SampleRows } from './sampleRows';
import { sampleStandards } from './standards';
import { STORY } from './story';
import { visitsOf } from './visits';

/** The estate as its office has kept it, without a mistake 无误的账. */
export interface Estate {
  readonly households: readonly Household[];
  readonly rows: SampleRows;
}

/** Three years of an estate: who lives there, what was charged, paid, asked for and done. */
export function estateOf(seed: number): Estate {
  const households = householdsOf(placesOf(randomOf(seed, 'places')), seed);
  const meters = metersOf(households, seed);
  const reliefs = reliefsOf(households);
  const random = randomOf(seed, 'receipts');
  const billed = households
    .filter(({ people }) => people.length > 0)
    .map((household) => {
      const own = meters.filter(({ unit }) => unit === household.place.unit);
      return { household, bills: billsOf(household, own, reliefs) };
    });
  const paid = billed.map(({ household, bills }) => paidBy(household, bills, random));
  const receipts = [...paid.flatMap((one) => one.receipts), ...depositReceipts(households, random)];
  const requests = requestsOf(households, seed);
  return {
    households,
    rows: {
      units: rowsIn('units', households.map(unitOf)),
      owners: rowsIn(
        'owners',
        households.flatMap(({ people }) => people),
      ),
      tariffs: rowsIn('tariffs', sampleStandards),
      readings: rowsIn('readings', readingRows(meters)),
      fees: rowsIn('fees', typed(billed.flatMap(({ bills }) => bills))),
      payments: rowsIn('payments', numberedReceipts(receipts)),
      waivers: rowsIn('waivers', reliefs),
      demands: rowsIn('demands', demandsOf(paid, seed)),
      requests: rowsIn('requests', requests),
      visits: rowsIn('visits', visitsOf(requests, households, seed)),
    },
  };
}

function unitOf({ place, state, handover, isStopped }: Household): Draft<Unit> {
  const { unit, building, entrance, floor, propType, builtArea, innerArea } = place;
  return {
    unit,
    building,
    entrance,
    floor: floor === null ? null : whole(floor),
    propType,
    builtArea,
    innerArea,
    heatArea: innerArea,
    state,
    handover,
    vacantFrom: isStopped && handover !== null ? stoppedFrom(handover) : null,
  };
}

/** Applied for before the heating season, or with the handover. */
function stoppedFrom(handover: Day): Day {
  const day = dayOf(2024, 9, 20);
  return handover > day ? addDays(handover, 3) : day;
}

/** Month by month as it was typed; the month to come is not. */
function typed(bills: readonly Bill[]): readonly Bill[] {
  return bills
    .filter(({ period }) => period < STORY.period)
    .sort((a, b) => a.period - b.period || compareItems(a.item, b.item) || compareUnits(a.unit, b.unit));
}

const ORDER = ['物业管理费', '停车费', '垃圾清运费', '水费', '电费', '采暖费'];

function compareItems(a: string, b: string): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
