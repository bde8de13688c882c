import { type Decimal, showDecimal } from '../kernel/decimal';
import type { Book } from '../registers';
import type { Unit } from '../registers/units';
import { billingStart } from '../rules/billingStart';
import { filled, numbers } from '../rules/columns';
import type { CellRef, Register } from '../sheet/register';
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
  const areaFieldOf = areaFields(units);
  return (row) => {
    const record = units.at(row);
    const { unit } = record;
    const field = areaFieldOf(row);
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

const AREAS = ['billArea', 'builtArea', 'innerArea'] as const;

/** The field that gives a row's billing area 计费面积, if any does. */
export function areaFields(units: Register<Unit>): (row: number) => (typeof AREAS)[number] | undefined {
  const fields = AREAS.filter((field) => units.has(field)).map((field) => ({
    field,
    isFilled: filled(units, field),
  }));
  return (row) => fields.find(({ isFilled }) => isFilled(row))?.field;
}

/** A unit that says nothing of handover is billed to its owner as normal. */
function startOf({ state, billFrom, handover }: Unit, { startRule }: MonthRules): number {
  if (state === 'unsold') return Infinity;
  if (billFrom !== null) return billFrom;
  if (handover !== null) return billingStart(handover, startRule);
  return state === 'undelivered' ? Infinity : -Infinity;
}
