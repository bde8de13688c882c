import type { Decimal } from '../kernel/decimal';
import type { Book } from '../registers';
import { areaFields } from './billedUnit';

/** Where a unit stands, and its billing area. */
export interface Place {
  readonly building: string;
  readonly area: Decimal | null;
}

/** A unit's building 楼栋 and area; a unit that is not registered has the building of its number. */
export function placesIn({ units }: Book): (unit: string) => Place {
  const areaFieldOf = areaFields(units);
  const rows = new Map<string, number>();
  for (let row = 0; row < units.size; row += 1) rows.set(units.at(row).unit, row);
  return (unit) => {
    const row = rows.get(unit);
    if (row === undefined) return { area: null, building: buildingOf(unit) };
    const record = units.at(row);
    const field = areaFieldOf(row);
    return {
      area: field === undefined ? null : record[field],
      building: record.building ?? buildingOf(unit),
    };
  };
}

function buildingOf(unit: string): string {
  return unit.includes('-') ? unit.slice(0, unit.indexOf('-')) : '';
}
