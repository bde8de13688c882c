import type { RegisterGuess } from '../../../jobs/desk/unrecognised';
import { asKeyText } from '../../../kernel/text';
import { type RegisterName, registers } from '../../../registers';
import { mapping } from '../../../registers/settingMapping';
import type { Label } from '../../../kernel/label';

/** Headings that people give a meaning 手工映射: field by heading. */
export type Meanings = Readonly<Record<string, string>>;

/** A field to be mapped, by the name people know. */
export interface FieldChoice {
  readonly field: string;
  readonly label: Label;
}

/** Gives a heading to a field; `''` takes away. A field has one heading and a heading one field. */
export function meant(before: Meanings, field: string, heading: string): Meanings {
  const rest = Object.entries(before).filter(([one, to]) => to !== field && one !== heading);
  return Object.fromEntries(heading === '' || field === '' ? rest : [...rest, [heading, field]]);
}

/** Fields that a sheet must have and nobody has named yet. */
export function stillMissing({ missing }: RegisterGuess, meanings: Meanings): readonly FieldChoice[] {
  const given = new Set(Object.values(meanings));
  return missing.filter(({ field }) => !given.has(field));
}

/** Fields of a register that neither a heading names nor its sheet must have. */
export function freeFields({ register, columns, missing }: RegisterGuess): readonly FieldChoice[] {
  const taken = new Set([...Object.values(columns), ...missing.map(({ field }) => field)]);
  return fieldsOf(register).filter(({ field }) => !taken.has(field));
}

/** What was said of a sheet's headings before, so that saying more of it does not take that back. */
export function earlierMeanings(kept: readonly string[], sheet: string): Meanings {
  for (const text of kept) {
    const reading = mapping.read({ kind: 'text', value: text });
    const read = 'value' in reading ? reading.value : null;
    if (read !== null && asKeyText(read.sheet) === asKeyText(sheet)) return Object.fromEntries(read.columns);
  }
  return {};
}

/** Every field of a register. */
export function fieldsOf(register: RegisterName): readonly FieldChoice[] {
  const columns: Readonly<Record<string, { readonly label: Label }>> = registers[register].columns;
  return Object.entries(columns).map(([field, { label }]) => ({ field, label }));
}
