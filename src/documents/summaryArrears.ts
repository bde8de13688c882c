import type { Aged, Debtor } from '../billing/arrears';
import { AGE_BANDS } from '../billing/ageing';
import { type Fen, sumFen } from '../kernel/money';
import { maskName } from '../kernel/mask';
import { unitName } from '../kernel/unitKey';
import { money } from './cellValue';
import {
  type Band,
  columnArea,
  gap,
  stacked,
  column,
  tableBand,
  type TableColumn,
  withChart,
} from './report';
import { moneyShare } from './share';
import type { CellValue } from './sheetModel';
import { headed, LAST_COLUMN, rateCell, type SummaryInput, type SummaryKit } from './summaryKit';

/** Arrears by age with a chart, then the greatest debtors, names masked 欠费账龄与前20户. */
export function arrearsBand(kit: SummaryKit, { collection }: SummaryInput): Band {
  const { summary } = kit.words;
  const { ageing, debtors } = collection;
  const owed = sumFen(ageing.map(({ amount }) => amount));
  const ages = tableBand(kit.looks.heading, ageColumns(kit, owed), ageing);
  return stacked([
    headed(kit, summary.blocks.ageing),
    ages,
    ageChart(kit, ageing.length),
    headed(kit, summary.blocks.debtors, 'part'),
    tableBand(
      kit.looks.heading,
      debtorColumns(kit, owed),
      debtors.map((debtor, i) => ({ debtor, rank: i + 1 })),
    ),
  ]);
}

/** Drawn beside the table above it. */
function ageChart({ words: { summary } }: SummaryKit, bands: number): Band {
  return withChart(gap(1, 8), {
    kind: 'column',
    title: summary.blocks.ageing.replace(/^[^、.]*[、.] ?/u, ''),
    axisFormat: '#,##0',
    series: [
      { name: summary.amount, categories: columnArea(0, -bands, -1), values: columnArea(2, -bands, -1) },
    ],
    at: { top: -bands - 1, left: 7, bottom: -1, right: LAST_COLUMN },
  });
}

function ageColumns(
  { looks, words: { summary }, language }: SummaryKit,
  owed: Fen,
): readonly TableColumn<Aged>[] {
  return [
    column(summary.band, [0, 1], looks.text, ({ band }) => ({ text: AGE_BANDS[band][language] })),
    column(summary.amount, [2, 3], looks.money, ({ amount }) => money(amount)),
    column(summary.units, 4, looks.count, ({ units }) => ({ number: units })),
    column(summary.share, 5, looks.rate, ({ amount }) => shareOf(amount, owed, summary.none)),
  ];
}

interface Ranked {
  readonly debtor: Debtor;
  readonly rank: number;
}

function debtorColumns(
  { looks, words: { summary }, language }: SummaryKit,
  owed: Fen,
): readonly TableColumn<Ranked>[] {
  return [
    column(summary.rank, 0, looks.count, ({ rank }) => ({ number: rank })),
    column(summary.unit, [1, 3], looks.text, ({ debtor }) => ({ text: unitName(debtor.unit, language) })),
    column(summary.payer, [4, 5], looks.text, ({ debtor: { payer } }) => ({
      text: payer === null ? '' : maskName(payer),
    })),
    column(summary.owing, [6, 7], looks.money, ({ debtor }) => money(debtor.owing)),
    column(summary.cumulative, [8, 9], looks.money, ({ debtor }) => money(debtor.cumulative)),
    column(summary.cumulativeShare, [10, LAST_COLUMN], looks.rate, ({ debtor }) =>
      shareOf(debtor.cumulative, owed, summary.none),
    ),
  ];
}

function shareOf(part: Fen, whole: Fen, none: string): CellValue {
  return rateCell(whole <= 0 ? null : moneyShare(part, whole), none);
}
