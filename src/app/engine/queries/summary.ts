import { AGE_BANDS } from '../../../billing/ageing';
import { percentText, type SummaryInput, type SummaryKit, summaryKit } from '../../../documents/summaryKit';
import { findings, grouped } from '../../../documents/summaryFindings';
import { summaryInput } from '../../../jobs/writeSummary';
import { showDay, showPeriod } from '../../../kernel/calendar';
import { compareDecimal, decimal, type Decimal, parseDecimal, toNumber } from '../../../kernel/decimal';
import { maskName } from '../../../kernel/mask';
import { roundedRatio, yuanGrouped } from '../../../kernel/money';
import type { Desk } from '../desk';
import { summaryTiles, type TileShown } from './summaryTiles';

/** A bar of a chart with what it stands for; `length` and `mark` in thousandths of the whole width. */
export interface BarShown {
  readonly name: string;
  /** `null`: there was nothing to divide by. */
  readonly value: string | null;
  readonly parts: readonly [numerator: string, denominator: string] | null;
  /** How many: households of an age band. */
  readonly count: number | null;
  readonly length: number;
}

export interface SummaryShown {
  readonly asOf: string;
  readonly tiles: readonly TileShown[];
  /** What to look at first 需优先关注, the most pressing first. */
  readonly findings: readonly string[];
  /** Collection rate by building 各楼栋收缴率, the lowest first. */
  readonly buildings: readonly BarShown[];
  /** The target 收费指标 in thousandths; `null` where none is set. */
  readonly target: number | null;
  readonly ageing: readonly BarShown[];
  /** Requests of the month by category 诉求分类, most first. */
  readonly categories: readonly BarShown[];
  readonly trend: readonly { readonly period: string; readonly total: number; readonly closed: number }[];
  /** Those who owe most 欠费大户, names masked. */
  readonly debtors: readonly { readonly unit: string; readonly payer: string; readonly owing: string }[];
}

/** The month's summary 主管汇总 as the pane shows it: the figures its sheet is made of. */
export function summaryQuery(desk: Desk): SummaryShown {
  const input = summaryInput(desk.opened, desk.bill(), desk.service());
  const kit = summaryKit(desk.wishes.language);
  return {
    asOf: showDay(input.billing.asOf),
    tiles: summaryTiles(kit, input),
    findings: findings(kit, input),
    buildings: buildingBars(kit, input),
    target: input.settings.target === null ? null : thousandths(input.settings.target),
    ageing: ageBars(kit, input),
    categories: categoryBars(kit, input),
    trend: input.statistics.all.trend.map(({ period, total, closed }) => ({
      period: showPeriod(period),
      total,
      closed,
    })),
    debtors: input.collection.debtors.map(({ unit, payer, owing }) => ({
      unit,
      payer: payer === null ? '' : maskName(payer),
      owing: yuanGrouped(owing),
    })),
  };
}

function buildingBars({ words }: SummaryKit, { collection }: SummaryInput): readonly BarShown[] {
  const rated = collection.buildings.map(({ name, figures: { rate } }) => ({
    name: words.buildingName(name),
    rate,
    share: rate.value === null ? null : parseDecimal(rate.value),
  }));
  return rated
    .sort((a, b) => byShare(a.share, b.share))
    .map(({ name, rate: { value, numerator, denominator }, share }) => ({
      name,
      value: value === null ? null : percentText(value, ''),
      parts: numerator === null || denominator === null ? null : [grouped(numerator), grouped(denominator)],
      count: null,
      length: share === null ? 0 : thousandths(share),
    }));
}

/** Those that were charged nothing last. */
function byShare(a: Decimal | null, b: Decimal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDecimal(a, b);
}

function ageBars({ language }: SummaryKit, { collection: { ageing } }: SummaryInput): readonly BarShown[] {
  const most = Math.max(...ageing.map(({ amount }) => amount));
  return ageing.map(({ band, amount, units }) => ({
    name: AGE_BANDS[band][language],
    value: yuanGrouped(amount),
    parts: null,
    count: units,
    length: of(amount, most),
  }));
}

function categoryBars({ words: { summary } }: SummaryKit, { statistics }: SummaryInput): readonly BarShown[] {
  const groups = statistics.all.counts.category;
  const most = Math.max(...groups.map(({ total }) => total));
  return groups.map(({ name, total }) => ({
    name: name ?? summary.unnamed,
    value: String(total),
    parts: null,
    count: null,
    length: of(total, most),
  }));
}

function of(part: number, most: number): number {
  return most <= 0 ? 0 : roundedRatio(part * 1000, most);
}

/** A share as far as it can be drawn. */
function thousandths(share: Decimal): number {
  return Math.floor(toNumber(compareDecimal(share, ONE) > 0 ? ONE : share) * 1000);
}

const ONE = decimal('1');
