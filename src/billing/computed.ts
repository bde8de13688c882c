import type { Issue } from '../sheet/issue';
import type { CellRef } from '../sheet/register';
import type { Charge } from './account';
import type { Bench } from './bench';
import type { BilledUnit } from './billedUnit';
import { chargeOf } from './chargeLine';
import type { Span } from './cycle';
import type { Draft } from './draft';
import { finished } from './finish';
import { METHODS } from './methods';
import type { Office } from './office';
import { payerOn } from './payers';
import { type Plan, planFor, planForSpan } from './plan';
import type { UnitType } from './standard';
import { waiversIn } from './waivers';

/** The charges that the standards make for every unit they apply to. */
export function computedCharges(office: Office): { readonly charges: Charge[]; readonly issues: Issue[] } {
  const charges: Charge[] = [];
  const issues: Issue[] = [];
  const plansOf = monthlyPlans(office);
  const bench = {
    ...office.bench,
    emit: chargeSink(office, charges, issues),
    report: (found: Issue) => void issues.push(found),
  };
  for (let row = 0; row < office.book.units.size; row += 1) {
    const unit = office.unitAt(row);
    for (const plan of plansOf(unit.type)) METHODS[plan.lead.method](unit, plan, bench);
  }
  return { charges, issues };
}

/** How the standards stand for an item of a unit over a span, or over its cycle in the month; `null` when none says. */
export function planOf(
  office: Office,
  unit: BilledUnit,
  of: { readonly item: string; readonly span: Span | null },
): Plan | null {
  const all = office.standards.items.get(of.item);
  if (all === undefined) return null;
  const rules = office.book.settings;
  if (of.span !== null) return planForSpan(all, unit.type, { span: of.span, rules });
  const plan = planFor(all, unit.type, { period: office.at.period, rules });
  return plan === null ? null : { ...plan, opens: null };
}

/** The charges that a plan makes for one unit; issues are told when the month is computed, not here. */
export function chargesByPlan(office: Office, unit: BilledUnit, plan: Plan): Charge[] {
  const charges: Charge[] = [];
  const bench = { ...office.bench, emit: chargeSink(office, charges, []), report: () => undefined };
  METHODS[plan.lead.method](unit, plan, bench);
  return charges;
}

/** A line as its unit's charge, with the last day's payer and no waiver. */
export function ownCharge(draft: Draft, unit: BilledUnit, office: Office): Charge {
  return chargeOf(draft, unit, { office, payer: payerOn(office.payers.of(unit.code), draft.to) });
}

/** Plans are the same for every unit of a property type. */
function monthlyPlans({ standards, at, book }: Office): (type: UnitType) => readonly Plan[] {
  const known = new Map<UnitType, readonly Plan[]>();
  return (type) => {
    const made =
      known.get(type) ??
      [...standards.items.values()].flatMap(
        (all) => planFor(all, type, { period: at.period, rules: book.settings }) ?? [],
      );
    known.set(type, made);
    return made;
  };
}

/** Turns lines into charges: payer, waivers and due day. */
function chargeSink(office: Office, charges: Charge[], issues: Issue[]): Bench['emit'] {
  const { book, payers, bench } = office;
  const waiversOf = waiversIn(book);
  const hasWaivers = book.waivers.size > 0;
  let last: { readonly key: string; readonly before: number } = { key: '', before: 0 };
  return (draft, unit) => {
    const owners = payers.of(unit.code);
    const only = owners.length < 2 ? (owners[0]?.payer ?? null) : undefined;
    if (draft.bearer === 'developer') charges.push(chargeOf(draft, unit, { office, payer: null }));
    else if (only !== undefined && !hasWaivers) charges.push(chargeOf(draft, unit, { office, payer: only }));
    else {
      const key = draft.tier === null ? '' : `${unit.keyPart}|${draft.standard.keyPart}|${draft.nth}`;
      const before = key !== '' && key === last.key ? last.before : 0;
      last = { key, before: before + draft.gross };
      const report = (found: Issue): void => void issues.push(found);
      const cellOf = (row: number): CellRef => book.waivers.cell(row, 'amount');
      const finishing = {
        payers: owners,
        waivers: waiversOf(unit.unit),
        rules: book.settings,
        words: bench.words,
        before,
        report,
        cellOf,
      };
      charges.push(...finished(chargeOf(draft, unit, { office, payer: null }), finishing));
    }
  };
}
