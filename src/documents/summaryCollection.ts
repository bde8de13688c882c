import type { Figures } from '../billing/figures';
import {
  type Band,
  columnArea,
  gap,
  stacked,
  column,
  tableBand,
  type TableColumn,
  tableRows,
  withChart,
} from './report';
import type { CellStyle } from './sheetModel';
import { headed, LAST_COLUMN, numberCell, rateCell, type SummaryInput, type SummaryKit } from './summaryKit';

/** A row of figures: a building, a fee item, or a sum. */
interface ScopeRow {
  readonly name: string;
  readonly figures: Figures;
  readonly isTotal: boolean;
}

/** Collection by building and by fee item 收费情况; every rate with what is divided by what. */
export function collectionBand(kit: SummaryKit, { collection }: SummaryInput): Band {
  const { summary } = kit.words;
  const buildings = collection.buildings.map(({ name, figures }) =>
    row(kit.words.buildingName(name), figures),
  );
  const items = collection.items.map(({ name, figures }) => row(name, figures));
  const sums = [
    row(summary.whole, collection.community, true),
    row(summary.service, collection.service, true),
    row(summary.passThrough, collection.passThrough, true),
    row(summary.developer, collection.developer, true),
  ];
  return stacked([
    headed(kit, summary.blocks.collection),
    tableOf(kit, summary.building, [...buildings, row(summary.whole, collection.community, true)]),
    gap(1, 8),
    rateChart(kit, buildings.length),
    headed(kit, summary.blocks.items, 'part'),
    tableOf(kit, summary.item, [...items, ...sums]),
  ]);
}

const CHART_ROWS = 13;

/** Above it stand the gap, the sum and the rows of buildings. */
function rateChart({ words: { summary } }: SummaryKit, buildings: number): Band {
  const bottom = -3;
  const top = bottom - buildings + 1;
  return withChart(gap(CHART_ROWS), {
    kind: 'column',
    title: summary.rate,
    axisFormat: '0%',
    series: [
      { name: summary.rate, categories: columnArea(0, top, bottom), values: columnArea(4, top, bottom) },
    ],
    at: { top: 0, left: 0, bottom: CHART_ROWS - 2, right: LAST_COLUMN },
  });
}

function row(name: string, figures: Figures, isTotal = false): ScopeRow {
  return { name, figures, isTotal };
}

function tableOf(kit: SummaryKit, first: string, rows: readonly ScopeRow[]): Band {
  const { looks } = kit;
  const plain = rows.filter(({ isTotal }) => !isTotal);
  const totals = rows.filter(({ isTotal }) => isTotal);
  return stacked([
    tableBand(
      looks.heading,
      columnsOf(kit, first, (style) => style),
      plain,
    ),
    tableRows(columnsOf(kit, first, looks.summed), totals),
  ]);
}

function columnsOf(
  kit: SummaryKit,
  first: string,
  look: (style: CellStyle) => CellStyle,
): readonly TableColumn<ScopeRow>[] {
  const { looks, words } = kit;
  const { summary } = words;
  const amount = (
    heading: string,
    at: number,
    of: (figures: Figures) => string | null,
  ): TableColumn<ScopeRow> =>
    column(heading, at, look(looks.money), ({ figures }) => numberCell(of(figures), summary.none));
  const rate = (
    heading: string,
    at: number,
    of: (figures: Figures) => string | null,
  ): TableColumn<ScopeRow> => ({
    ...amount(heading, at, of),
    style: look(looks.rate),
    value: ({ figures }) => rateCell(of(figures), summary.none),
  });
  return [
    column(first, [0, 1], look(looks.text), ({ name }) => ({ text: name })),
    amount(summary.receivable, 2, ({ receivable }) => receivable.value),
    amount(summary.collected, 3, ({ collected }) => collected.value),
    rate(summary.rate, 4, ({ rate: of }) => of.value),
    amount(summary.opening, 5, ({ opening }) => opening.value),
    amount(summary.historyCollected, 6, ({ historyCollected }) => historyCollected.value),
    rate(summary.historyRate, 7, ({ historyRate }) => historyRate.value),
    amount(summary.closing, 8, ({ closing }) => closing.value),
    column(summary.households, [9, 10], look(looks.centredText), ({ figures: { householdRate } }) => ({
      text: summary.of(householdRate.numerator ?? summary.none, householdRate.denominator ?? summary.none),
    })),
    rate(summary.householdRate, LAST_COLUMN, ({ householdRate }) => householdRate.value),
  ];
}
