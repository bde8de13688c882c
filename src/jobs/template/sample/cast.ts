import type { Estate } from './estate';
import { type Household, UNSOLD_STORAGE } from './households';
import { type SampleRow, shownOf } from './sampleRows';

/** Who the mistakes happen to 错误落在谁身上, so that no unit bears two of them. */
export interface Cast {
  /** The n-th of the households with nothing special about them. */
  readonly plain: (n: number) => string;
  /** Of the entrance handed over last: no fees typed yet. */
  readonly newVacant: (n: number) => string;
  readonly newFamilies: (n: number) => string;
  readonly unsold: string;
  /** Vacant with a waiver. */
  readonly vacant: (n: number) => string;
  /** The second owner of a unit that was sold. */
  readonly buyer: Readonly<Record<'unit' | 'ownerName', string>>;
  readonly receipt: (n: number) => string;
  /** The first reminder of a unit that got a second. */
  readonly skipped: Readonly<Record<'unit' | 'level', string>>;
  readonly repair: (n: number) => string;
  readonly complaint: (n: number) => string;
}

export function castOf({ households, rows }: Estate): Cast {
  const units = (test: (household: Household) => boolean) =>
    nth(households.filter(test).map(({ place }) => place.unit));
  const isNew = ({ place }: Household): boolean => place.unit.startsWith('6-2-');
  const plainUnits = households.filter(isOrdinary).map(({ place }) => place.unit);
  const plain = nth(spread(plainUnits, 24));
  return {
    plain,
    newVacant: units((household) => isNew(household) && household.state === 'vacant'),
    newFamilies: units((household) => isNew(household) && household.state === 'occupied'),
    unsold: UNSOLD_STORAGE,
    vacant: nth(rows.waivers.filter(({ kind }) => shownOf(kind) === '空置').map(({ unit }) => shownOf(unit))),
    buyer: buyerIn(households),
    receipt: nth(receiptsOf(rows.payments, plainUnits)),
    skipped: { unit: secondDemand(rows.demands), level: '1提示' },
    repair: nth(
      closedOf(rows.requests, '报修')
        .filter(({ material }) => material != null)
        .map(({ ticket }) => shownOf(ticket)),
    ),
    complaint: nth(visitedTickets(rows.visits)),
  };
}

/** Somebody lives there, pays in time and uses some water. */
function isOrdinary({ isPlain, habit, persons }: Household): boolean {
  return isPlain && persons >= 2 && (habit.kind === 'monthly' || habit.kind === 'quarterly');
}

function nth(items: readonly string[]): (n: number) => string {
  return (n) => {
    const item = items[n];
    if (item === undefined) throw new RangeError(`the sample has no more than ${items.length} of these`);
    return item;
  };
}

/** So many of them from all over the estate. */
function spread(items: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] ?? '');
}

function buyerIn(households: readonly Household[]): Cast['buyer'] {
  const sold = households.find(({ people }) => people.some(({ ownTo }) => ownTo != null));
  const buyer = sold?.people[1];
  return { unit: sold?.place.unit ?? '', ownerName: buyer?.ownerName ?? '' };
}

/** Receipts of this autumn, of ordinary households that bear no other mistake. */
function receiptsOf(payments: readonly SampleRow[], plain: readonly string[]): readonly string[] {
  const bearing = new Set(spread(plain, 24));
  const own = new Set(plain.filter((unit) => !bearing.has(unit)));
  const seen = new Set<string>();
  return payments.flatMap((row) => {
    const unit = shownOf(row.unit);
    const isAutumn = row.payDate != null && 'moment' in row.payDate && row.payDate.moment > AUTUMN;
    if (!isAutumn || !own.has(unit) || seen.has(unit)) return [];
    seen.add(unit);
    return [shownOf(row.receiptNo)];
  });
}

/** 2026-09-01 as cells count days. */
const AUTUMN = 46266;

function secondDemand(demands: readonly SampleRow[]): string {
  const second = demands.filter(({ level }) => shownOf(level) === '2催缴').map(({ unit }) => shownOf(unit));
  return second[second.length - 1] ?? '';
}

function closedOf(requests: readonly SampleRow[], kind: string): readonly SampleRow[] {
  return requests.filter(({ reqType, state }) => shownOf(reqType) === kind && shownOf(state) === '已完成');
}

function visitedTickets(visits: readonly SampleRow[]): readonly string[] {
  return visits
    .filter(({ kind, score }) => shownOf(kind) === '投诉' && shownOf(score) === '满意')
    .map(({ ticket }) => shownOf(ticket));
}
