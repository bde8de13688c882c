import { NO_MONEY } from '../kernel/money';
import type { Charge } from './account';
import type { BilledUnit } from './billedUnit';
import type { Draft } from './draft';
import type { LineFacts } from './lineFacts';
import type { Office } from './office';

/** A line as a charge on somebody: its key, due day and terms; what earlier runs recorded of its due day stands. */
export function chargeOf(
  draft: Draft,
  unit: BilledUnit,
  { office, payer }: { office: Office; payer: string | null },
): Charge {
  const { at, factsOf, recorded } = office;
  const { standard, from, to, tier, gross } = draft;
  const facts = factsOf(standard, draft);
  const due = recorded(unit.unit, standard.item, from)?.due ?? facts.due;
  return {
    key: keyOf(unit, draft, facts),
    unit: unit.unit,
    payer,
    bearer: draft.bearer,
    item: standard.item,
    period: at.period,
    from,
    to,
    tier,
    quantity: draft.quantity,
    price: draft.price,
    months: draft.months,
    prev: draft.prev,
    curr: draft.curr,
    ratio: draft.ratio,
    addOn: standard.addOn,
    gross,
    waiver: NO_MONEY,
    net: gross,
    due,
    basis: draft.basis,
    origin: 'standard',
    sources: draft.sources,
    passThrough: standard.passThrough,
    deposit: standard.deposit,
    late: standard.late,
  };
}

function keyOf({ keyPart }: BilledUnit, { tier, nth, bearer }: Draft, { keyEnd }: LineFacts): string {
  const base = nth === '' ? keyPart + keyEnd : keyPart + keyEnd + nth;
  const tiered = tier === null ? base : `${base}|T${tier}`;
  return bearer === 'developer' ? `${tiered}|developer` : tiered;
}
