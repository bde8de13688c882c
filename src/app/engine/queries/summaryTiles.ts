import type { Metric } from '../../../billing/metric';
import { choiceText } from '../../../documents/listOf';
import { grouped } from '../../../documents/summaryFindings';
import { percentText, type SummaryInput, type SummaryKit } from '../../../documents/summaryKit';
import { decimal, showDecimal, times } from '../../../kernel/decimal';
import { yuan, NO_MONEY } from '../../../kernel/money';
import { requests } from '../../../registers/requests';
import { isClosed } from '../../../service/cases';
import type { Metric as Count } from '../../../service/metric';
import { requestMetrics } from '../../../service/metricDefinitions';

export type TileId =
  'rate' | 'historyRate' | 'closing' | 'perDebtor' | 'open' | 'onTimeRate' | 'satisfied' | 'visits';

/** A sentence about a figure, said by the pane: its code and facts. */
export interface TileNote {
  readonly say:
    | 'target'
    | 'target-gap'
    | 'target-met'
    | 'target-none'
    | 'debtors'
    | 'overdue'
    | 'overdue-none'
    | 'closed'
    | 'basic'
    | 'visits-kind';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A figure large enough to be read at a glance 指标, with what it is made of. */
export interface TileShown {
  readonly id: TileId;
  /** `null`: there was nothing to divide by, or nothing is recorded. */
  readonly value: string | null;
  readonly parts: readonly [numerator: string, denominator: string] | null;
  /** How it is worked out 口径, as the sheet says it; `null` where the pane says it. */
  readonly definition: string | null;
  readonly notes: readonly TileNote[];
  /** Worth a look: below the target, past the limit. */
  readonly isBad: boolean;
}

/** The eight figures a supervisor asks for first. */
export function summaryTiles(kit: SummaryKit, input: SummaryInput): readonly TileShown[] {
  return [...collectionTiles(kit, input), ...serviceTiles(kit, input)];
}

function collectionTiles(
  { words: { summary } }: SummaryKit,
  { collection, settings }: SummaryInput,
): readonly TileShown[] {
  const { community, debtorCount, perDebtor } = collection;
  const defined = (name: string): string | null =>
    summary.definitions.find(([one]) => one === name)?.[1] ?? null;
  const gap = community.targetGap.value;
  const target = settings.target === null ? null : `${showDecimal(times(settings.target, HUNDRED))}%`;
  const isMissed = community.rate.value !== null && gap !== null && gap !== yuan(NO_MONEY);
  return [
    {
      ...share('rate', community.rate, defined(summary.tiles.rate)),
      notes: [targetNote(target, community.rate.value === null ? null : gap)],
      isBad: isMissed,
    },
    share('historyRate', community.historyRate, defined(summary.tiles.historyRate)),
    {
      ...amount('closing', community.closing, defined(summary.closing)),
      notes: debtorCount === 0 ? [] : [{ say: 'debtors', facts: { n: debtorCount } }],
    },
    amount('perDebtor', perDebtor, null),
  ];
}

function targetNote(target: string | null, gap: string | null): TileNote {
  if (target === null) return { say: 'target-none', facts: {} };
  if (gap === null) return { say: 'target', facts: { target } };
  if (gap === yuan(NO_MONEY)) return { say: 'target-met', facts: { target } };
  return { say: 'target-gap', facts: { target, gap: grouped(gap) } };
}

function share(id: TileId, { value, ...of }: Metric, definition: string | null): TileShown {
  const shown = value === null ? null : percentText(value, '');
  return { id, value: shown, parts: partsOf(of), definition, notes: [], isBad: false };
}

function amount(id: TileId, { value, ...of }: Metric, definition: string | null): TileShown {
  const shown = value === null ? null : grouped(value);
  return { id, value: shown, parts: partsOf(of), definition, notes: [], isBad: false };
}

function partsOf({ numerator, denominator }: Pick<Metric | Count, 'numerator' | 'denominator'>) {
  if (numerator === null || denominator === null) return null;
  return [grouped(String(numerator)), grouped(String(denominator))] as const;
}

function serviceTiles(kit: SummaryKit, input: SummaryInput): readonly TileShown[] {
  const { language } = kit;
  const { onTimeRate, satisfied, satisfiedIncludingBasic: basic } = input.statistics.all.figures;
  const rate = (id: 'onTimeRate' | 'satisfied', metric: Count): TileShown => ({
    id,
    value: metric.value,
    parts: partsOf(metric),
    definition: requestMetrics[id].formula[language],
    notes: [],
    isBad: false,
  });
  return [
    openTile(input),
    rate('onTimeRate', onTimeRate),
    {
      ...rate('satisfied', satisfied),
      notes: basic.value === null ? [] : [{ say: 'basic', facts: { rate: basic.value } }],
    },
    visitsTile(kit, input),
  ];
}

/** All that is open now, of this month or before. */
function openTile({ desk: { cases }, statistics }: SummaryInput): TileShown {
  const { total, closed } = statistics.all.figures;
  const overdue = cases.filter(({ clock }) => clock.state === 'overdue').length;
  return {
    id: 'open',
    value: String(cases.filter((one) => !isClosed(one)).length),
    parts: null,
    definition: null,
    notes: [
      overdue === 0 ? { say: 'overdue-none', facts: {} } : { say: 'overdue', facts: { n: overdue } },
      { say: 'closed', facts: { closed: closed.numerator, total: total.numerator } },
    ],
    isBad: overdue > 0,
  };
}

function visitsTile({ language }: SummaryKit, { visits }: SummaryInput): TileShown {
  const wanted = visits.reduce((sum, plan) => sum + plan.wanted, 0);
  return {
    id: 'visits',
    value: String(wanted),
    parts: visitParts(visits),
    definition: null,
    notes: visits
      .filter((plan) => plan.wanted > 0)
      .map(({ kind, wanted: n }) => ({
        say: 'visits-kind' as const,
        facts: { kind: choiceText(requests.columns.reqType, kind, language), n },
      })),
    isBad: wanted > 0,
  };
}

/** Visited ÷ closed, of the kinds that are to be visited. */
function visitParts(visits: SummaryInput['visits']): readonly [string, string] {
  const visited = visits.reduce((sum, { coverage }) => sum + Number(coverage.numerator), 0);
  const closed = visits.reduce((sum, { coverage }) => sum + Number(coverage.denominator), 0);
  return [String(visited), String(closed)];
}

const HUNDRED = decimal('100');
