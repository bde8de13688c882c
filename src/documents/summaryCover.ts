import { showDay } from '../kernel/calendar';
import { showDecimal, times, decimal } from '../kernel/decimal';
import { senderOf } from './addressee';
import { MONEY_FORMAT, RATE_FORMAT } from './looks';
import { type Band, gap, rowBand, type Span, stacked } from './report';
import type { CellValue } from './sheetModel';
import { LAST_COLUMN, numberCell, rateCell, type SummaryInput, type SummaryKit } from './summaryKit';

/** A figure large enough to be read from across the table. */
interface Tile {
  readonly label: string;
  readonly value: CellValue;
  readonly format: string;
  readonly note: string;
}

/** Title and the eight figures a manager asks for first 封面指标. */
export function coverBand(kit: SummaryKit, input: SummaryInput): Band {
  const { words, looks } = kit;
  const { billing, settings } = input;
  const across = (style: Span['style'], text: string, height: number): Band =>
    rowBand([{ from: 0, to: LAST_COLUMN, style, value: { text } }], height);
  return stacked([
    across(looks.company, senderOf(settings), 24),
    across(looks.title, words.summary.title(words.dates.period(billing.period)), 36),
    across(looks.right, words.summary.asOf(showDay(billing.asOf)), 18),
    tiles(kit, collectionTiles(kit, input)),
    gap(1, 8),
    tiles(kit, serviceTiles(kit, input)),
  ]);
}

function tiles({ looks }: SummaryKit, four: readonly Tile[]): Band {
  const row = (of: (tile: Tile) => Omit<Span, 'from' | 'to'>, height: number): Band =>
    rowBand(
      four.map((tile, i) => ({ from: i * 3, to: i * 3 + 2, ...of(tile) })),
      height,
    );
  return stacked([
    row(({ label }) => ({ style: looks.tileLabel, value: { text: label } }), 20),
    row(({ value, format }) => ({ style: looks.tile(format), value }), 34),
    row(({ note }) => ({ style: looks.tileNote, value: { text: note } }), 18),
  ]);
}

function collectionTiles(
  { words: { summary } }: SummaryKit,
  { collection, settings }: SummaryInput,
): readonly Tile[] {
  const { community, debtorCount, perDebtor } = collection;
  const target =
    settings.target === null
      ? summary.noTarget
      : summary.target(`${showDecimal(times(settings.target, decimal('100')))}%`);
  const of = ({ numerator, denominator }: { numerator: string | null; denominator: string | null }): string =>
    summary.of(numerator ?? summary.none, denominator ?? summary.none);
  return [
    {
      label: summary.tiles.rate,
      value: rateCell(community.rate.value, summary.none),
      format: RATE_FORMAT,
      note: of(community.rate),
    },
    {
      label: summary.tiles.historyRate,
      value: rateCell(community.historyRate.value, summary.none),
      format: RATE_FORMAT,
      note: of(community.historyRate),
    },
    {
      label: summary.tiles.closing,
      value: numberCell(community.closing.value, summary.none),
      format: MONEY_FORMAT,
      note: summary.debtorCount(debtorCount, perDebtor.value ?? summary.none),
    },
    {
      label: summary.tiles.targetGap,
      value: numberCell(community.targetGap.value, summary.none),
      format: MONEY_FORMAT,
      note: target,
    },
  ];
}

function serviceTiles({ words: { summary } }: SummaryKit, { statistics }: SummaryInput): readonly Tile[] {
  const { total, onTimeRate, overdueOpen, satisfied, monthOnMonth } = statistics.all.figures;
  const of = (metric: { numerator: number | string; denominator: number | string | null }): string =>
    summary.of(String(metric.numerator), String(metric.denominator ?? summary.none));
  return [
    {
      label: summary.tiles.total,
      value: numberCell(total.value, summary.none),
      format: '0',
      note: summary.monthOnMonth(monthOnMonth.value ?? summary.none),
    },
    {
      label: summary.tiles.onTimeRate,
      value: rateCell(onTimeRate.value, summary.none),
      format: RATE_FORMAT,
      note: of(onTimeRate),
    },
    {
      label: summary.tiles.overdueOpen,
      value: numberCell(overdueOpen.value, summary.none),
      format: '0',
      note: statistics.all.overdueOpen[0] ?? summary.none,
    },
    {
      label: summary.tiles.satisfied,
      value: rateCell(satisfied.value, summary.none),
      format: RATE_FORMAT,
      note: of(satisfied),
    },
  ];
}
