import type { SettingEdits } from '../../../jobs/desk/editSettings';
import type { SettingField } from '../../../jobs/desk/settingsForm';

/** What people typed so far 草稿, by setting; of one that repeats, a value a line. Nothing of it is written. */
export type SettingDraft = Readonly<Record<string, string>>;

/** What a field shows: as typed, else as written. */
export function shownText(field: SettingField, draft: SettingDraft): string {
  return draft[field.id] ?? writtenText(field);
}

/** The settings whose value would change. */
export function changedFields(fields: readonly SettingField[], draft: SettingDraft): readonly SettingField[] {
  return fields.filter((field) => {
    const before = linesOf(writtenText(field));
    const after = linesOf(shownText(field, draft));
    return before.length !== after.length || before.some((line, i) => line !== after[i]);
  });
}

export function editsOf(fields: readonly SettingField[], draft: SettingDraft): SettingEdits {
  return Object.fromEntries(
    changedFields(fields, draft).map((field) => {
      const text = shownText(field, draft);
      return [field.id, field.repeats ? linesOf(text) : text.trim()];
    }),
  );
}

function writtenText({ values }: SettingField): string {
  return values.join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
