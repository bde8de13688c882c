import { add, type Decimal, showDecimal, ZERO_DECIMAL } from '../kernel/decimal';
import { yuan } from '../kernel/money';
import type { Charge } from './account';
import type { BilledUnit } from './billedUnit';
import { ownCharge } from './computed';
import type { Office } from './office';
import { UNMETERED } from './draft';
import { shareOut } from './share';
import type { Standard } from './standard';
import type { TypedFee } from './typed';

const EVERYBODY = /^(?:全小区|小区|全部|全体|公共|公摊|公区|总表|全区|all|common)$/iu;

/** Whether a typed row is the common amount of a building or the community, to be shared 公摊, and nobody's own. */
export function isCommonAmount({ unit, standard }: TypedFee): boolean {
  return unit === null && standard?.method === 'share';
}

/** The units' parts of a common amount, by area; they add up to it. Nothing when nobody is meant or has an area. */
export function sharedCharges(common: TypedFee, office: Office): Charge[] {
  const { fee, time, standard, cell } = common;
  const units = sharers(fee.unit, office).flatMap((unit) =>
    unit.area === null ? [] : [{ unit, area: unit.area }],
  );
  const parts = shareOut(
    fee.gross,
    units.map(({ area }) => area),
  );
  if (parts === null || standard === null) return [];
  const all = showDecimal(units.reduce<Decimal>((sum, { area }) => add(sum, area), ZERO_DECIMAL));
  return units.map(({ unit, area }, i) => {
    const gross = parts[i] ?? fee.gross;
    const of = { total: yuan(fee.gross), own: showDecimal(area), all, amount: yuan(gross) };
    const basis = office.bench.words.shared(of);
    return ownCharge(
      {
        ...draftOf(standard, common),
        quantity: area,
        gross,
        basis,
        bearer: bearerOf(unit, time.to),
        sources: [cell, unit.areaCell],
      },
      unit,
      office,
    );
  });
}

function draftOf(
  standard: Standard,
  { time }: TypedFee,
): typeof UNMETERED & {
  standard: Standard;
  from: TypedFee['time']['from'];
  to: TypedFee['time']['to'];
  price: null;
  months: null;
} {
  return { ...UNMETERED, standard, from: time.from, to: time.to, price: null, months: null };
}

function bearerOf({ start }: BilledUnit, day: number): Charge['bearer'] {
  return start > day ? 'developer' : 'owner';
}

/** Units of the building that a row names (`1`, `1栋`), or all when it names the community. */
function sharers(named: string, { book, unitAt }: Office): BilledUnit[] {
  const isAll = EVERYBODY.test(named) || named === book.settings.community;
  const building = named.replace(/(?:号楼|[栋幢座]|-)$/u, '');
  const units: BilledUnit[] = [];
  for (let row = 0; row < book.units.size; row += 1) {
    const unit = unitAt(row);
    if (isAll || unit.record.building === named || unit.unit.startsWith(`${building}-`)) units.push(unit);
  }
  return units;
}
