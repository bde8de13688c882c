import { compareDecimal, type Decimal } from '../kernel/decimal';
import type { Unit } from '../registers/units';

/** What documents need of a unit 房屋. */
export type NoticeUnit = Pick<Unit, 'building' | 'builtArea' | 'innerArea' | 'billArea'>;

/** The area that is charged 计费面积, in m², and what kind of area it is. */
export interface ChargedArea {
  readonly value: Decimal;
  readonly basis: 'built' | 'inner' | 'billing';
}

/** The billing area where one is given, named after the area it equals; else the built area. */
export function areaOf(unit: NoticeUnit | null): ChargedArea | null {
  if (unit === null) return null;
  const { billArea, builtArea, innerArea } = unit;
  if (billArea === null) return builtArea === null ? null : { value: builtArea, basis: 'built' };
  if (builtArea !== null && compareDecimal(billArea, builtArea) === 0)
    return { value: billArea, basis: 'built' };
  if (innerArea !== null && compareDecimal(billArea, innerArea) === 0)
    return { value: billArea, basis: 'inner' };
  return { value: billArea, basis: 'billing' };
}
