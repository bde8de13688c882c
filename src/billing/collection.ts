import { compareText } from '../kernel/collections';
import type { Decimal } from '../kernel/decimal';
import { fen, roundedRatio, sumFen } from '../kernel/money';
import type { Book } from '../registers';
import { entries } from '../sheet/register';
import type { Account, BillingDay, SettledCharge } from './account';
import { type Aged, agedArrears, type Debtor, debtorsIn, type Expiring, expiringDebts } from './arrears';
import { billedUnits } from './billedUnit';
import { type DemandOutcome, demandOutcome } from './demandOutcome';
import { type Figures, figuresFrom } from './figures';
import { amountMetric, type Metric } from './metric';
import { tally, type Tally } from './tally';

/** Figures of one building or fee item. */
export interface Scope {
  readonly name: string;
  readonly figures: Figures;
}

/** The collection half of 主管汇总 on a billing day. Deposits are in none of it; the developer's charges stand apart. */
export interface Collection {
  readonly community: Figures;
  /** The company's own fees, and what it collects for suppliers 代收; receipts are not divided between them. */
  readonly service: Figures;
  readonly passThrough: Figures;
  readonly developer: Figures;
  readonly buildings: readonly Scope[];
  readonly items: readonly Scope[];
  readonly ageing: readonly Aged[];
  /** Those who owe most, at most twenty. */
  readonly debtors: readonly Debtor[];
  readonly debtorCount: number;
  /** 户均欠费. */
  readonly perDebtor: Metric;
  readonly expiring: readonly Expiring[];
  readonly demands: DemandOutcome;
}

const TOP = 20;
const NOTHING: Metric = { value: null, numerator: null, denominator: null };

export function collectionOf(book: Book, accounts: ReadonlyMap<string, Account>, at: BillingDay): Collection {
  const debtors = debtorsIn(accounts.values(), feesOf);
  const owed = sumFen(debtors.map(({ owing }) => owing));
  const owing = [...accounts.values()].flatMap((account) =>
    feesOf(account).filter((settled) => settled.owing > 0),
  );
  return {
    ...scopesIn(book, accounts, at),
    ageing: agedArrears(owing, at.asOf),
    debtors: debtors.slice(0, TOP),
    debtorCount: debtors.length,
    perDebtor: debtors.length === 0 ? NOTHING : amountMetric(fen(roundedRatio(owed, debtors.length))),
    expiring: expiringDebts(owing, entries(book.demands), at.asOf),
    demands: demandOutcome(entries(book.demands), accounts, at.asOf),
  };
}

type Scopes = Pick<Collection, 'community' | 'service' | 'passThrough' | 'developer' | 'buildings' | 'items'>;

/** Every charge is added once to each scope it is in. */
function scopesIn(book: Book, accounts: ReadonlyMap<string, Account>, at: BillingDay): Scopes {
  const placeOf = placesIn(book);
  const community = tally(at, true);
  const [service, passThrough, developer] = [tally(at, false), tally(at, false), tally(at, false)];
  const buildings = scopes(at, true);
  const items = scopes(at, false);
  for (const account of accounts.values()) {
    const { building, area } = placeOf(account.unit);
    const own = buildings.of(building);
    for (const settled of feesOf(account)) {
      const { item, passThrough: isPassThrough } = settled.charge;
      community.add(settled, area);
      own.add(settled, area);
      items.of(item).add(settled, area);
      (isPassThrough ? passThrough : service).add(settled, area);
    }
    for (const settled of account.developer) developer.add(settled, area);
    for (const allocation of account.allocations) {
      community.receive(allocation);
      own.receive(allocation);
    }
  }
  const figures = (scope: Tally): Figures => figuresFrom(scope.sums(), book.settings.target);
  const named = ({ all }: TallyByName): Scope[] =>
    [...all].map(([name, scope]) => ({ name, figures: figures(scope) }));
  return {
    community: figures(community),
    service: figures(service),
    passThrough: figures(passThrough),
    developer: figures(developer),
    buildings: named(buildings).sort((a, b) => compareText(a.name, b.name)),
    items: named(items),
  };
}

/** Tallies of buildings or items, each begun when it is first met. */
interface TallyByName {
  readonly of: (name: string) => Tally;
  readonly all: ReadonlyMap<string, Tally>;
}

function scopes(at: BillingDay, countsReceipts: boolean): TallyByName {
  const all = new Map<string, Tally>();
  return {
    all,
    of: (name) => {
      const known = all.get(name);
      if (known !== undefined) return known;
      const fresh = tally(at, countsReceipts);
      all.set(name, fresh);
      return fresh;
    },
  };
}

/** The owner's charges that are fees. */
function feesOf({ charges }: Account): readonly SettledCharge[] {
  return charges.some(({ charge }) => charge.deposit)
    ? charges.filter(({ charge }) => !charge.deposit)
    : charges;
}

interface Place {
  readonly building: string;
  readonly area: Decimal | null;
}

/** A unit's building and area; a unit that is not registered has the building of its number. */
function placesIn(book: Book): (unit: string) => Place {
  const unitAt = billedUnits(book);
  const known = new Map<string, Place>();
  for (let row = 0; row < book.units.size; row += 1) {
    const { unit, area, record } = unitAt(row);
    known.set(unit, { area, building: record.building ?? buildingOf(unit) });
  }
  return (unit) => known.get(unit) ?? { area: null, building: buildingOf(unit) };
}

function buildingOf(unit: string): string {
  return unit.includes('-') ? unit.slice(0, unit.indexOf('-')) : '';
}
