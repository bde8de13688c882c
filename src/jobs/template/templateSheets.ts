import type { UserSheet } from '../../documents/userSheet';
import type { Language } from '../../kernel/label';
import { registers } from '../../registers';
import { dictionarySheet } from './dictionarySheet';
import { registerSheet } from './registerSheet';
import { settingsSheet } from './settingsSheet';

/** The blank workbook 空白样表: 设置, a sheet per register, and what each column means. */
export function templateSheets(language: Language): readonly UserSheet[] {
  const sheets = Object.values(registers).map((definition) => registerSheet(definition, language));
  return [settingsSheet(language), ...sheets, dictionarySheet(language)];
}
