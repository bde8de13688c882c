import { showPeriod } from '../kernel/calendar';
import { requests } from '../registers/requests';
import type { Group } from '../service/breakdown';
import { requestMetrics } from '../service/metricDefinitions';
import type { Scope, ScopeStatistics, TrendMonth } from '../service/statistics';
import { choiceText } from './listOf';
import {
  type Band,
  beside,
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

/** Requests by type, category, department and building, and how many came in over twelve months 客户诉求. */
export function requestsBand(kit: SummaryKit, { statistics }: SummaryInput): Band {
  const { summary } = kit.words;
  const kinds = KINDS.map((kind) => ({ kind, of: statistics[kind] }));
  return stacked([
    headed(kit, summary.blocks.requests),
    tableBand(
      kit.looks.heading,
      kindColumns(kit, (style) => style),
      kinds,
    ),
    tableRows(kindColumns(kit, kit.looks.summed), [{ kind: 'all' as const, of: statistics.all }]),
    headed(kit, summary.blocks.counts, 'part'),
    countTables(kit, statistics.all),
    categoryChart(kit, statistics.all.counts.category.slice(0, MOST_GROUPS).length),
    headed(kit, summary.blocks.trend, 'part'),
    trendBand(kit, statistics.all.trend),
  ]);
}

const KINDS = ['complaint', 'repair', 'help', 'enquiry', 'suggestion', 'praise'] as const;
const MOST_GROUPS = 10;
const CHART_ROWS = 10;

interface KindRow {
  readonly kind: Scope;
  readonly of: ScopeStatistics;
}

function kindColumns(
  kit: SummaryKit,
  look: (style: CellStyle) => CellStyle,
): readonly TableColumn<KindRow>[] {
  const { looks, words, language } = kit;
  const { none, all, kind: heading } = words.summary;
  const name = ({ kind }: KindRow): string =>
    kind === 'all' ? all : choiceText(requests.columns.reqType, kind, language);
  const counts = (['total', 'closed', 'overdueOpen', 'repeat'] as const).map((metric) => ({
    metric,
    style: looks.count,
    cell: numberCell,
  }));
  const rates = (
    ['closeRate', 'onTimeRate', 'nextDayReplyRate', 'visitRate', 'satisfied', 'monthOnMonth'] as const
  ).map((metric) => ({ metric, style: looks.rate, cell: rateCell }));
  return [
    column(heading, [0, 1], look(looks.text), (row) => ({ text: name(row) })),
    ...[...counts, ...rates].map(({ metric, style, cell }, i): TableColumn<KindRow> =>
      column(requestMetrics[metric].label[language], i + 2, look(style), ({ of }) =>
        cell(of.figures[metric].value, none),
      ),
    ),
  ];
}

function countTables(kit: SummaryKit, { counts }: ScopeStatistics): Band {
  const { summary } = kit.words;
  const table = (
    heading: string,
    from: number,
    groups: readonly Group[],
    nameOf: (name: string) => string,
  ): Band =>
    tableBand(kit.looks.heading, groupColumns(kit, heading, from, nameOf), groups.slice(0, MOST_GROUPS));
  const plain = (name: string): string => name;
  return [
    table(summary.category, 0, counts.category, plain),
    table(summary.department, 4, counts.department, plain),
    table(summary.building, 8, counts.building, kit.words.buildingName),
  ].reduce(beside);
}

function groupColumns(
  kit: SummaryKit,
  heading: string,
  from: number,
  nameOf: (name: string) => string,
): readonly TableColumn<Group>[] {
  const { looks, words } = kit;
  const { summary } = words;
  return [
    {
      heading,
      from,
      to: from + 2,
      style: looks.text,
      value: ({ name }) => ({ text: name === null ? summary.unnamed : nameOf(name) }),
    },
    column(summary.count, from + 3, looks.count, ({ total }) => ({ number: total })),
  ];
}

/** Under the tables of counts; its rows are the first table's. */
function categoryChart({ words: { summary } }: SummaryKit, categories: number): Band {
  if (categories === 0) return gap(1, 8);
  return withChart(gap(CHART_ROWS), {
    kind: 'bar',
    title: `${summary.blocks.counts}：${summary.category}`,
    axisFormat: '0',
    series: [
      {
        name: summary.count,
        categories: columnArea(0, -categories, -1),
        values: columnArea(3, -categories, -1),
      },
    ],
    at: { top: 0, left: 0, bottom: CHART_ROWS - 2, right: LAST_COLUMN },
  });
}

function trendBand(kit: SummaryKit, trend: readonly TrendMonth[]): Band {
  const { looks, words } = kit;
  const { month, accepted, closed, none } = words.summary;
  const columns: readonly TableColumn<TrendMonth>[] = [
    column(month, 0, looks.centredText, ({ period }) => ({ text: showPeriod(period) })),
    column(accepted, 1, looks.count, ({ total }) => ({ number: total })),
    column(closed, 2, looks.count, (of) => ({ number: of.closed })),
    column(words.summary.closeRate, 3, looks.rate, ({ closeRate }) => rateCell(closeRate.value, none)),
  ];
  const line = (name: string, column: number) => ({
    name,
    categories: columnArea(0, 1, trend.length),
    values: columnArea(column, 1, trend.length),
  });
  return withChart(tableBand(looks.heading, columns, trend), {
    kind: 'line',
    title: words.summary.blocks.trend,
    axisFormat: '0',
    series: [line(accepted, 1), line(closed, 2)],
    at: { top: 0, left: 5, bottom: trend.length, right: LAST_COLUMN },
  });
}
