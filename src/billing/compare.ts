import { groupBy } from '../kernel/collections';
import { type Fen, minus, NO_MONEY, sumFen, yuan } from '../kernel/money';
import { type Issue, issue } from '../sheet/issue';
import type { Charge } from './account';
import { causeOf } from './causes';
import type { Compared } from './compared';
import { chargesByPlan, planOf } from './computed';
import type { Office } from './office';
import { METERED, typedMeterCharges } from './typedMeter';
import { feeKey } from './recorded';
import { isComputable } from './standard';
import type { TypedFee } from './typed';

/** Typed lines that a standard can be asked about 核对, in the order they were typed. */
export function comparedFees(rows: readonly TypedFee[], office: Office): Compared[] {
  const asked = rows.filter(
    ({ standard, unit }) => unit !== null && standard !== null && isComputable(standard),
  );
  const groups = groupBy(asked, ({ fee, time }) => feeKey(fee.unit, fee.item, time.from));
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : (comparedOf([first, ...rest], office) ?? []),
  );
}

/** Typed amounts that are not what the standard says (FEE-006), each with its likely cause. */
export function differences(compared: readonly Compared[], office: Office): Issue[] {
  return compared.flatMap((pair) => (pair.value === pair.expect ? [] : differenceIn(pair, office)));
}

function comparedOf(typed: Compared['typed'], office: Office): Compared | null {
  const [{ fee, time, unit, standard }] = typed;
  if (unit === null) return null;
  const isMetered = standard !== null && METERED.has(standard.method);
  const span = time.isDated && !isMetered ? { from: time.from, to: time.to } : null;
  const plan = planOf(office, unit, { item: fee.item, span });
  if (plan === null) return null;
  const read = chargesByPlan(office, unit, plan);
  const all = read.length === 0 && isMetered ? typedMeterCharges(typed[0], plan, office) : read;
  const own = all.filter(({ bearer }) => bearer === 'owner');
  const computed = own.length > 0 ? own : all;
  return computed.length === 0 ? null : { typed, plan, computed, ...amountsOf(typed, computed) };
}

/**
 * Gross against gross; where those agree, or the typed gross already is the net, net against net: a waiver is taken
 * once, wherever it was typed.
 */
function amountsOf(typed: Compared['typed'], computed: readonly Charge[]): { value: Fen; expect: Fen } {
  const gross = sumFen(typed.map(({ fee }) => fee.gross));
  const net = sumFen(typed.map(({ fee }) => fee.net ?? minus(fee.gross, fee.waiver ?? NO_MONEY)));
  const expectGross = sumFen(computed.map((charge) => charge.gross));
  const expectNet = sumFen(computed.map((charge) => charge.net));
  const hasWaiver = expectGross !== expectNet;
  return hasWaiver && (gross === expectGross || gross === expectNet)
    ? { value: net, expect: expectNet }
    : { value: gross, expect: expectGross };
}

function differenceIn(pair: Compared, office: Office): Issue[] {
  const { typed, value, expect } = pair;
  const [{ row, fee }] = typed;
  const { fees } = office.book;
  const { unit, item } = fee;
  const place = { at: fees.cell(row, 'gross'), unit, register: fees.id };
  const cause = causeOf(pair, office);
  const difference = issue('FEE-006', place, {
    unit,
    item,
    value: yuan(value),
    expect: yuan(expect),
    diff: yuan(minus(value, expect)),
  });
  // A standard that does not say since when it holds may not have held then: it can question an amount, not refute it.
  const severity = pair.plan.lead.from === -Infinity ? 'warning' : difference.severity;
  const told: Issue = { ...difference, severity };
  return cause === null ? [told] : [told, issue('FEE-016', place, { unit, item, cause })];
}
