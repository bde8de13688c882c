import { compareText } from '../kernel/collections';
import type { Decimal } from '../kernel/decimal';
import type { Book } from '../registers';
import type { Account, BillingDay } from './account';
import { type Figures, figuresFrom } from './figures';
import { placesIn } from './places';
import {
  addCharge,
  addHousehold,
  addReceipt,
  type Household,
  join,
  monthLookedAt,
  noHousehold,
  noSums,
  reset,
  type Sums,
} from './tally';

/** Figures of one building or fee item. */
export interface Scope {
  readonly name: string;
  readonly figures: Figures;
}

/** Figures of everything that the summary looks at by itself 统计范围. */
export interface Scopes {
  readonly community: Figures;
  /** The company's own fees, and what it collects for suppliers 代收; receipts are not divided between them. */
  readonly service: Figures;
  readonly passThrough: Figures;
  readonly developer: Figures;
  readonly buildings: readonly Scope[];
  readonly items: readonly Scope[];
}

/** Adds up accounts one by one; the deposits among their charges are left out. */
export interface ScopeTally {
  readonly add: (account: Account) => void;
  readonly figures: () => Scopes;
}

/**
 * Each charge is looked at once: what is the company's own, what is passed through and what is one item's. A community's
 * or a building's household is those of both kinds together.
 */
export function scopeTally(book: Book, at: BillingDay): ScopeTally {
  const month = monthLookedAt(at);
  const placeOf = placesIn(book);
  const sums = sumsOfAll();
  const [whole, own, passed, gift] = [noHousehold(), noHousehold(), noHousehold(), noHousehold()];
  const touched: ItemTally[] = [];
  return {
    add: ({ unit, charges, developer: developers, allocations }) => {
      const { building, area } = placeOf(unit);
      const place = sums.buildings.of(building);
      for (const household of [whole, own, passed, gift]) reset(household);
      touched.length = 0;
      for (const settled of charges) {
        const { charge } = settled;
        if (charge.deposit) continue;
        const item = sums.items.of(charge.item);
        if (item.household.lines === 0) touched.push(item);
        addCharge(charge.passThrough ? passed : own, settled, month);
        addCharge(item.household, settled, month);
      }
      for (const settled of developers) addCharge(gift, settled, month);
      join(whole, own);
      join(whole, passed);
      for (const scope of [sums.community, place]) addHousehold(scope, whole, area);
      addHousehold(sums.service, own, area);
      addHousehold(sums.passThrough, passed, area);
      addHousehold(sums.developer, gift, area);
      for (const item of touched) {
        addHousehold(item.sums, item.household, area);
        reset(item.household);
      }
      for (const allocation of allocations)
        for (const scope of [sums.community, place]) addReceipt(scope, allocation, month);
    },
    figures: () => scopesFrom(sums, book.settings.target),
  };
}

/** A receipt is a household's, not an item's: it is counted for the estate and its buildings. */
function sumsOfAll() {
  return {
    community: noSums(true),
    service: noSums(false),
    passThrough: noSums(false),
    developer: noSums(false),
    buildings: byName(() => noSums(true)),
    items: byName(() => ({ sums: noSums(false), household: noHousehold() })),
  };
}

function scopesFrom(sums: ReturnType<typeof sumsOfAll>, target: Decimal | null): Scopes {
  const figures = (of: Sums): Figures => figuresFrom(of, target);
  return {
    community: figures(sums.community),
    service: figures(sums.service),
    passThrough: figures(sums.passThrough),
    developer: figures(sums.developer),
    buildings: [...sums.buildings.all]
      .map(([name, of]) => ({ name, figures: figures(of) }))
      .sort((a, b) => compareText(a.name, b.name)),
    items: [...sums.items.all].map(([name, of]) => ({ name, figures: figures(of.sums) })),
  };
}

/** An item's sums, and the household whose charges are being added. */
interface ItemTally {
  readonly sums: Sums;
  readonly household: Household;
}

/** Scopes by name, each begun when it is first met. */
function byName<T>(begin: () => T): {
  readonly of: (name: string) => T;
  readonly all: ReadonlyMap<string, T>;
} {
  const all = new Map<string, T>();
  return {
    all,
    of: (name) => {
      const known = all.get(name);
      if (known !== undefined) return known;
      const fresh = begin();
      all.set(name, fresh);
      return fresh;
    },
  };
}
