import { type Decimal } from '../../../kernel/decimal';
import type { Unit } from '../../../registers/units';
import type { Random } from './random';

/** A unit of the estate before anybody lives in it. */
export interface Place {
  readonly unit: string;
  readonly building: string;
  readonly entrance: string | null;
  readonly floor: number | null;
  readonly propType: NonNullable<Unit['propType']>;
  readonly builtArea: Decimal;
  readonly innerArea: Decimal | null;
}

/** Two towers of 15 floors, four houses of 6, a row of shops, parking, storage rooms: 312 units. */
export function placesOf(random: Random): readonly Place[] {
  return [
    ...homes(1, { entrances: 2, floors: 15, sizes: [11836, 9648] }, random),
    ...homes(2, { entrances: 2, floors: 15, sizes: [12652, 8937] }, random),
    ...homes(3, { entrances: 3, floors: 6, sizes: [10427, 9883] }, random),
    ...homes(4, { entrances: 3, floors: 6, sizes: [10427, 9883] }, random),
    ...homes(5, { entrances: 3, floors: 6, sizes: [13215, 11046] }, random),
    ...homes(6, { entrances: 2, floors: 6, sizes: [14380, 12174] }, random),
    ...numbered(12, (n) => shop(n, random)),
    ...numbered(40, (n) => parking(n)),
    ...numbered(8, (n) => storage(n, random)),
  ];
}

interface House {
  readonly entrances: number;
  readonly floors: number;
  /** Built area in 1/100 m² of the doors of a landing. */
  readonly sizes: readonly number[];
}

function homes(building: number, { entrances, floors, sizes }: House, random: Random): Place[] {
  return numbered(entrances, (entrance) => {
    // Doors above one another have one plan; the entrances differ by a little.
    const plans = sizes.map((size) => size + random.int(-120, 120));
    return numbered(floors, (floor) =>
      plans.map((size, door): Place => ({
        unit: `${building}-${entrance}-${floor}0${door + 1}`,
        building: `${building}栋`,
        entrance: `${entrance}单元`,
        floor,
        propType: 'home',
        builtArea: hundredths(size),
        innerArea: hundredths(Math.round(size * (building <= 2 ? 0.78 : 0.86))),
      })),
    ).flat();
  }).flat();
}

function shop(n: number, random: Random): Place {
  const size = random.int(4200, 16800);
  return {
    unit: `商铺${two(n)}`,
    building: '沿街商铺',
    entrance: null,
    floor: 1,
    propType: 'shop',
    builtArea: hundredths(size),
    innerArea: hundredths(Math.round(size * 0.92)),
  };
}

function parking(n: number): Place {
  const place = {
    building: '地下车库',
    entrance: null,
    floor: -1,
    propType: 'parking',
    innerArea: null,
  } as const;
  return { ...place, unit: `车位A${two(n)}`, builtArea: hundredths(1325) };
}

function storage(n: number, random: Random): Place {
  const place = { building: '6栋', entrance: null, floor: -1, propType: 'storage', innerArea: null } as const;
  return { ...place, unit: `6-${n}`, builtArea: hundredths(random.int(680, 1450)) };
}

function hundredths(digits: number): Decimal {
  return { digits, scale: 2 };
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
