import type { Charge } from '../../../billing/account';
import { showDay } from '../../../kernel/calendar';
import { showDecimal } from '../../../kernel/decimal';
import { type Fen, sumFen, yuanGrouped } from '../../../kernel/money';
import { asKeyText } from '../../../kernel/text';
import { compareUnits } from '../../../kernel/unitKey';
import { cellName } from '../../../sheet/grid';
import type { Issue } from '../../../sheet/issue';
import type { CellRef } from '../../../sheet/register';
import type { Desk } from '../desk';
import type { IssueShown } from '../shown';
import { issuesShown } from '../plannedView';
import { buildingsOf } from './unitChoice';

export interface ChargesQuestion {
  readonly item: string | null;
  readonly building: string | null;
  /** Part of a unit or a payer. */
  readonly text: string;
  /** How many lines to tell of. */
  readonly limit: number;
}

export interface ChargeSum {
  readonly name: string;
  readonly lines: number;
  readonly gross: string;
  readonly waiver: string;
  readonly net: string;
}

export interface ChargeShown {
  readonly key: string;
  readonly unit: string;
  readonly payer: string | null;
  readonly item: string;
  readonly from: string;
  readonly to: string;
  readonly quantity: string | null;
  readonly net: string;
  /** The calculation sentence 计算式. */
  readonly basis: string;
  readonly origin: Charge['origin'];
  /** Cells it was made of. */
  readonly sources: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ChargesShown {
  readonly total: ChargeSum;
  readonly items: readonly ChargeSum[];
  readonly buildings: readonly ChargeSum[];
  /** Typed amounts that a standard would make otherwise (FEE-006), with the likely cause where there is one. */
  readonly differences: readonly Difference[];
  readonly lines: readonly ChargeShown[];
  /** How many lines the question comes to. */
  readonly found: number;
  readonly leftOut: number;
}

export interface Difference {
  readonly issue: IssueShown;
  readonly cause: string | null;
}

/** The month's charges 核算: sums, differences, and each line with how it came about. */
export function chargesQuery(desk: Desk, { item, building, text, limit }: ChargesQuestion): ChargesShown {
  const buildingOf = buildingsOf(desk);
  const charges = chargesOf(desk);
  const wanted = asKeyText(text).toLowerCase();
  const found = charges.filter(
    (charge) =>
      (item === null || charge.item === item) &&
      (building === null || buildingOf(charge.unit) === building) &&
      (wanted === '' ||
        asKeyText(`${charge.unit} ${charge.payer ?? ''}`)
          .toLowerCase()
          .includes(wanted)),
  );
  return {
    total: sumOf('', charges),
    items: sumsBy(charges, (charge) => charge.item),
    buildings: sumsBy(charges, (charge) => buildingOf(charge.unit)),
    differences: differencesOf(desk),
    lines: found.slice(0, limit).map(chargeShown),
    found: found.length,
    leftOut: desk.bill().leftOut.size,
  };
}

function differencesOf(desk: Desk): readonly Difference[] {
  const { language } = desk.wishes;
  const issues = desk.issues();
  const keyOf = ({ sheet, cell, unit, facts }: Issue): string =>
    JSON.stringify([sheet, cell, unit, facts.item]);
  const causes = new Map<string, string>();
  for (const issue of issues) {
    const { cause } = issue.facts;
    if (issue.code !== 'FEE-016' || cause === undefined) continue;
    causes.set(keyOf(issue), typeof cause === 'string' ? cause : cause[language]);
  }
  const found = issues.flatMap((issue, at) => (issue.code === 'FEE-006' ? [{ issue, at }] : []));
  const shown = issuesShown(
    found.map(({ issue }) => issue),
    language,
    found.map(({ at }) => at),
  );
  return shown.map((issue, i) => {
    const source = found[i];
    return { issue, cause: source === undefined ? null : (causes.get(keyOf(source.issue)) ?? null) };
  });
}

function chargesOf(desk: Desk): readonly Charge[] {
  const { period } = desk.opened;
  return [...desk.bill().accounts.values()]
    .sort((a, b) => compareUnits(a.unit, b.unit))
    .flatMap(({ charges }) =>
      charges.map(({ charge }) => charge).filter((charge) => charge.period === period),
    );
}

function sumsBy(charges: readonly Charge[], nameOf: (charge: Charge) => string): readonly ChargeSum[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const name = nameOf(charge);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [charge]);
    else group.push(charge);
  }
  return [...groups].map(([name, group]) => sumOf(name, group));
}

function sumOf(name: string, charges: readonly Charge[]): ChargeSum {
  const total = (of: (charge: Charge) => Fen): string => yuanGrouped(sumFen(charges.map(of)));
  return {
    name,
    lines: charges.length,
    gross: total(({ gross }) => gross),
    waiver: total(({ waiver }) => waiver),
    net: total(({ net }) => net),
  };
}

function chargeShown(charge: Charge): ChargeShown {
  const { key, unit, payer, item, from, to, quantity, net, basis, origin, sources } = charge;
  return {
    key,
    unit,
    payer,
    item,
    from: showDay(from),
    to: showDay(to),
    quantity: quantity === null ? null : showDecimal(quantity),
    net: yuanGrouped(net),
    basis,
    origin,
    sources: sources.map(placeOf),
  };
}

function placeOf({ sheet, row, column }: CellRef): { sheet: string; cell: string } {
  return { sheet, cell: cellName(row, column ?? 0) };
}
