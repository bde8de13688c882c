import { units, type Unit } from '../registers/units';

export type PropertyType = NonNullable<Unit['propType']>;

/** The property types a standard names 适用类型; `null` means every type, `unknown` the words that name none. */
export interface AppliesTo {
  readonly types: ReadonlySet<PropertyType> | null;
  readonly unknown: readonly string[];
}

const EVERY = /^(?:全部|所有|不限|通用|全体|all)$/iu;

/** Reads `住宅、商铺`: the names and other names of 物业类型 in 房屋台账. */
export function appliesTo(text: string | null): AppliesTo {
  const words = (text ?? '')
    .normalize('NFKC')
    .split(/[、,;/\s]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => EVERY.test(word))) return { types: null, unknown: [] };
  const types = new Set<PropertyType>();
  const unknown: string[] = [];
  for (const word of words) {
    const reading = units.columns.propType.type.read({ kind: 'text', value: word });
    if ('value' in reading && reading.value !== null) types.add(reading.value);
    else unknown.push(word);
  }
  return { types, unknown };
}
