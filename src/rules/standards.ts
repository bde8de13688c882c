import { groupBy } from '../kernel/collections';
import type { Tariff } from '../registers/tariffs';
import { entries, type Register } from '../sheet/register';
import { type DepositTest, depositTest } from './deposits';
import { appliesTo } from './propertyTypes';

/** A row of 收费标准 with its place. */
export interface Standard {
  readonly row: number;
  readonly tariff: Tariff;
  /** First and last day of validity; open ends are infinite. */
  readonly from: number;
  readonly to: number;
  /** Property types it is for 适用类型; one empty name means all. */
  readonly types: readonly string[];
}

/** 收费标准 by item. */
export interface Standards {
  readonly all: readonly Standard[];
  readonly ofItem: (item: string) => readonly Standard[];
  readonly isDeposit: DepositTest;
}

export function standardsOf(tariffs: Register<Tariff>): Standards {
  const all = [...entries(tariffs)].map(standardOf);
  const byItem = groupBy(all, ({ tariff }) => tariff.item);
  return { all, ofItem: (item) => byItem.get(item) ?? [], isDeposit: depositTest(tariffs) };
}

/** Standards that follow one another: of one item for one property type, earliest first. */
export function successions({ all }: Standards): readonly (readonly Standard[])[] {
  const forTypes = all.flatMap((standard) => standard.types.map((type) => ({ type, standard })));
  const groups = groupBy(forTypes, ({ type, standard }) => JSON.stringify([standard.tariff.item, type]));
  return [...groups.values()].map((group) =>
    group.map(({ standard }) => standard).sort((a, b) => a.from - b.from || a.row - b.row),
  );
}

/** Whether the item is charged in its season only 采暖季, so that other months have no gap. */
export function isSeasonal({ tariff }: Standard): boolean {
  return tariff.cycle === 'season' || tariff.method === 'heat' || tariff.method === 'heat2';
}

function standardOf(tariff: Tariff, row: number): Standard {
  return {
    row,
    tariff,
    from: tariff.validFrom ?? -Infinity,
    to: tariff.validTo ?? Infinity,
    types: typesOf(tariff.propType),
  };
}

function typesOf(propType: string | null): readonly string[] {
  const { types, unknown } = appliesTo(propType);
  return types === null ? [''] : [...types, ...new Set(unknown)];
}
