import type { Day } from '../kernel/calendar';
import { ONE } from '../kernel/decimal';
import { type Fen, fen, fenOf, minus, NO_MONEY, plus, yuan } from '../kernel/money';
import { type Issue, issue } from '../sheet/issue';
import type { BasisWords } from '../words/basis';
import type { Charge } from './account';
import { earlier, later, type MonthRules, monthsBetween } from './months';
import type { PayerSpan } from './payers';
import type { GrantedWaiver } from './waivers';
import { isDevelopers, reduced, sumFixed, takenBy } from './waivers';

/** What turns a computed line into what people owe. */
export interface Finishing {
  readonly payers: readonly PayerSpan[];
  readonly waivers: readonly GrantedWaiver[];
  readonly rules: MonthRules;
  readonly words: BasisWords;
  /** A waiver that takes more than there is (WAV-002). */
  readonly report: (issue: Issue) => void;
  /** Gross of the tier lines before this one, which fixed reductions went to first. */
  readonly before: number;
  readonly cellOf: (row: number) => NonNullable<Parameters<typeof issue>[1]['at']>;
}

/** An owner's charge, divided among successive owners and lowered by waivers; what the developer gives is his charge. */
export function finished(charge: Charge, finishing: Finishing): Charge[] {
  return splitAmong(charge, finishing).flatMap((part) => waived(part, finishing));
}

/** Splits a charge over time by days of ownership 转让; each earlier owner's part is rounded, the last takes the rest. */
export function splitAmong(
  charge: Charge,
  { payers, rules, words }: Pick<Finishing, 'payers' | 'rules' | 'words'>,
): Charge[] {
  const { from, to } = charge;
  if (charge.curr !== null)
    return [{ ...charge, payer: payers.find((span) => to <= span.to)?.payer ?? null }];
  const inside = payers.filter((span) => span.from <= to && span.to >= from);
  if (inside.length < 2) return [{ ...charge, payer: inside[0]?.payer ?? null }];
  const whole = monthsBetween(from, to, rules);
  let given: Fen = NO_MONEY;
  return inside.map((span, i) => {
    const own = { from: later(from, span.from as Day), to: earlier(to, span.to as Day) }; // an infinite end gives way to the charge's
    const months = monthsBetween(own.from, own.to, rules);
    const isLast = i === inside.length - 1;
    const [n, d] = [months.numerator * whole.denominator, months.denominator * whole.numerator];
    const gross = isLast ? minus(charge.gross, given) : fenOf([{ digits: charge.gross, scale: 2 }], n, d);
    given = plus(given, gross);
    const of = { whole: yuan(charge.gross), amount: yuan(gross) };
    const basis = isLast
      ? words.rest(of)
      : words.ownDays({ ...of, days: `${own.to - own.from + 1}/${to - from + 1}` });
    return {
      ...charge,
      ...own,
      key: i === 0 ? charge.key : `${charge.key}|${i + 1}`,
      payer: span.payer,
      months,
      gross,
      net: gross,
      basis,
    };
  });
}

function waived(charge: Charge, finishing: Finishing): Charge[] {
  const { waivers, rules, words } = finishing;
  const span = { from: charge.from, to: charge.to };
  const fitting = waivers.filter(
    ({ waiver }) =>
      waiver.item === charge.item &&
      waiver.kind !== 'writeOff' &&
      waiver.from <= span.to &&
      waiver.to >= span.from,
  );
  if (fitting.length === 0) return [charge];
  const gift = giftOf(charge, fitting, rules);
  const left = minus(charge.gross, gift);
  const own = fitting.filter(({ waiver }) => !isDevelopers(waiver));
  const taken = own.map(({ waiver }) => takenBy(waiver, span, rules));
  const { net, waiver, unused } = reduced(
    left,
    taken.flatMap(({ rate }) => (rate === null ? [] : [rate])),
    fixedLeft(charge, sumFixed(taken), finishing),
  );
  if (unused > 0 && charge.tier === null)
    reportExcess(charge, { row: own[0]?.row ?? 0, waiver: plus(waiver, unused), left }, finishing);
  const basis =
    charge.basis +
    (gift > 0 ? words.developer(yuan(gift)) : '') +
    (waiver > 0 ? words.waived(yuan(waiver)) : '');
  const owner: Charge = { ...charge, gross: left, waiver, net, basis };
  return [...(left === 0 && gift > 0 ? [] : [owner]), ...(gift > 0 ? [developers(charge, gift, words)] : [])];
}

/** A fixed reduction is taken once from a tiered charge, line by line. */
function fixedLeft({ tier }: Charge, fixed: Fen, { before }: Finishing): Fen {
  return tier === null ? fixed : fen(Math.max(0, fixed - before));
}

/** The developer's part of a charge 开发商赠送: a receivable on him, never a waiver. */
function giftOf({ gross, from, to }: Charge, fitting: readonly GrantedWaiver[], rules: MonthRules): Fen {
  let gift: Fen = NO_MONEY;
  for (const { waiver } of fitting) {
    if (!isDevelopers(waiver)) continue;
    const { rate, amount } = waiver;
    // A gift that names neither share nor amount is the whole fee. Named one by one: a record cannot be spread.
    const given = {
      rate: rate === null && amount === null ? ONE : rate,
      amount,
      from: waiver.from,
      to: waiver.to,
    };
    const taken = takenBy(given, { from, to }, rules);
    const { waiver: off } = reduced(gross, taken.rate === null ? [] : [taken.rate], taken.fixed);
    gift = plus(gift, off);
  }
  return fen(Math.min(gift, gross));
}

function developers(charge: Charge, gift: Fen, words: BasisWords): Charge {
  const basis = words.developerGift(yuan(gift));
  return {
    ...charge,
    key: `${charge.key}|developer`,
    payer: null,
    bearer: 'developer',
    gross: gift,
    waiver: NO_MONEY,
    net: gift,
    basis,
  };
}

function reportExcess(
  { unit }: Charge,
  { row, waiver, left }: { row: number; waiver: Fen; left: Fen },
  { report, cellOf }: Finishing,
): void {
  report(
    issue(
      'WAV-002',
      { at: cellOf(row), unit, register: 'waivers' },
      { unit, a: yuan(waiver), b: yuan(left) },
    ),
  );
}
