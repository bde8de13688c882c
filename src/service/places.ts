import { readUnitKey } from '../kernel/unitKey';
import type { Unit } from '../registers/units';
import { entries, type Register } from '../sheet/register';

/** Where a request came from: one spelling per place, and its building 楼栋 when that is known. */
export interface Place {
  readonly key: string;
  readonly building: string | null;
}

/**
 * Reads 房号/部位 of requests: one `Place` per place however it is spelt, each spelling read once.
 * The building is that of 房屋台账, else what the unit number says.
 */
export function placeReader(units: Register<Unit>): (given: string | null) => Place | null {
  const buildings = buildingsIn(units);
  const places = new Map<string, Place>();
  const spelt = new Map<string, Place>();
  return (given) => {
    if (given === null) return null;
    const known = spelt.get(given);
    if (known !== undefined) return known;
    const read = placeOf(given, buildings);
    const place = places.get(read.key) ?? read;
    places.set(place.key, place);
    spelt.set(given, place);
    return place;
  };
}

/** What 房屋台账 calls the building of a unit, and of the part of its number that stands for the building. */
interface Buildings {
  readonly ofUnit: ReadonlyMap<string, string>;
  readonly ofPart: ReadonlyMap<string, string>;
}

function buildingsIn(units: Register<Unit>): Buildings {
  const [ofUnit, ofPart] = [new Map<string, string>(), new Map<string, string>()];
  for (const { unit, building } of entries(units)) {
    if (building === null) continue;
    ofUnit.set(unit, building);
    const at = unit.indexOf('-');
    if (at > 0) ofPart.set(unit.slice(0, at), building);
  }
  return { ofUnit, ofPart };
}

/** A public place such as `3栋2单元` is in the building its units are in. */
function placeOf(given: string, { ofUnit, ofPart }: Buildings): Place {
  const unit = readUnitKey(given);
  if (!('ok' in unit)) return { key: given, building: null };
  const named = unit.building === null ? null : (ofPart.get(unit.building) ?? unit.building);
  return { key: unit.ok, building: ofUnit.get(unit.ok) ?? named };
}
