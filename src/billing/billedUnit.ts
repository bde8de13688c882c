import { type Decimal, showDecimal } from '../kernel/decimal';
import type { Book } from '../registers';
import type { Unit } from '../registers/units';
import { billingStart } from '../rules/billingStart';
import { numbers } from '../rules/columns';
import type { CellRef } from '../sheet/register';
import { keyPart } from './chargeKey';
import type { MonthRules } from './months';
import type { UnitType } from './standard';

/** A unit as billing sees it. */
export interface BilledUnit {
  readonly code: number;
  readonly row: number;
  readonly unit: string;
  /** The unit as the first part of its charges' keys. */
  readonly keyPart: string;
  readonly type: UnitType;
  /** Billing area 计费面积, by default the built area. */
  readonly area: Decimal | null;
  readonly areaText: string;
  readonly areaCell: CellRef;
  /** First day the owner pays; before it, or for ever when infinite, the developer does. */
  readonly start: number;
  readonly record: Unit;
}

/** Units by row of 房屋台账; each is worked out when it is asked for. */
export function billedUnits({ units, settings }: Book): (row: number) => BilledUnit {
  const codes = numbers(units, 'unit');
  const hasType = units.has('propType');
  const fields = (['billArea', 'builtArea', 'innerArea'] as const).filter((field) => units.has(field));
  return (row) => {
    const record = units.at(row);
    const { unit } = record;
    const field = fields.find((name) => record[name] !== null);
    const area = field === undefined ? null : record[field];
    return {
      code: codes(row),
      row,
      unit,
      keyPart: keyPart(unit),
      type: hasType ? record.propType : 'any',
      area,
      areaText: area === null ? '' : showDecimal(area),
      areaCell: units.cell(row, field ?? 'builtArea'),
      start: startOf(record, settings),
      record,
    };
  };
}

/** A unit that says nothing of handover is billed to its owner as normal. */
function startOf({ state, billFrom, handover }: Unit, { startRule }: MonthRules): number {
  if (state === 'unsold') return Infinity;
  if (billFrom !== null) return billFrom;
  if (handover !== null) return billingStart(handover, startRule);
  return state === 'undelivered' ? Infinity : -Infinity;
}
