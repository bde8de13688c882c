import { type Day, firstDay, lastDay, type Period, periodOfDay } from '../kernel/calendar';
import { cycleSpan, type Span, shared } from './cycle';
import { type Fraction, type MonthRules, monthsBetween } from './months';
import { isComputable, type Standard, standardsFor, type UnitType } from './standard';

/** The part of a cycle in which one standard is in force. */
export interface Segment extends Span {
  readonly standard: Standard;
  readonly months: Fraction;
}

/** What is to be charged of an item in a month, the same for every unit of a property type. */
export interface Plan {
  readonly item: string;
  readonly lead: Standard;
  /** Every standard of the item for the type, best first. */
  readonly standards: readonly Standard[];
  readonly span: Span;
  readonly segments: readonly Segment[];
  /** Month in which the cycle is charged; `null` when the span was given, whatever the month. */
  readonly opens: Period | null;
}

/** How an item's standards stand in a month; `null` when none is in force or none says how to compute. */
export function planFor(
  all: readonly Standard[],
  type: UnitType,
  { period, rules }: { period: Period; rules: MonthRules },
): Plan | null {
  const led = ledIn({ from: firstDay(period), to: lastDay(period) }, all, type);
  return led === null ? null : planOver(led, { span: cycleSpan(led.lead.cycle, period), rules });
}

/** The plan over a span that a typed line states; the standard in force on its first day leads. */
export function planForSpan(
  all: readonly Standard[],
  type: UnitType,
  time: { span: Span; rules: MonthRules },
): Plan | null {
  const led = ledIn(time.span, all, type);
  const plan = led === null ? null : planOver(led, time);
  return plan === null ? null : { ...plan, opens: null };
}

/** The standard in force on a day, if any. */
export function inForceOn(standards: readonly Standard[], day: Day): Standard | null {
  return standards.find(({ from, to }) => from <= day && day <= to) ?? null;
}

type Led = Pick<Plan, 'lead' | 'standards'>;

/** The standards that say how to compute, led by the first in force in a span. */
function ledIn(span: Span, all: readonly Standard[], type: UnitType): Led | null {
  const standards = standardsFor(all, type).filter(isComputable);
  const lead = piecesIn(standards, span)[0]?.standard;
  return lead === undefined ? null : { lead, standards };
}

function planOver({ lead, standards }: Led, { span, rules }: { span: Span; rules: MonthRules }): Plan | null {
  const segments = piecesIn(standards, span)
    .filter(({ standard }) => standard.method === lead.method)
    .map((piece) => ({ ...piece, months: monthsBetween(piece.from, piece.to, rules) }));
  const [first] = segments;
  if (first === undefined) return null;
  return { item: lead.item, lead, standards, span, segments, opens: periodOfDay(first.from) };
}

/** A span cut where the standard in force changes 调价; days without one are left out. */
function piecesIn(standards: readonly Standard[], span: Span): (Span & { readonly standard: Standard })[] {
  const only = standards[0];
  if (standards.length === 1 && only !== undefined) {
    const piece = shared(span, only);
    return piece.from > piece.to ? [] : [{ ...piece, standard: only }];
  }
  const cuts = new Set<number>([span.from]);
  for (const { from, to } of standards)
    for (const cut of [from, to + 1]) if (cut > span.from && cut <= span.to) cuts.add(cut);
  const days = [...cuts].sort((a, b) => a - b);
  const pieces: (Span & { readonly standard: Standard })[] = [];
  days.forEach((day, i) => {
    const from = day as Day; // cuts are first days of validity or days after the last
    const standard = inForceOn(standards, from);
    const to = ((days[i + 1] ?? span.to + 1) - 1) as Day; // the day before the next cut
    const last = pieces[pieces.length - 1];
    if (standard === null) return;
    if (last?.standard === standard && last.to === from - 1) pieces[pieces.length - 1] = { ...last, to };
    else pieces.push({ from, to, standard });
  });
  return pieces;
}
