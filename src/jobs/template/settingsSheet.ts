import type { CellStyle, CellValue } from '../../documents/sheetModel';
import type { UserRow, UserSheet } from '../../documents/userSheet';
import type { Language } from '../../kernel/label';
import { settingDefinitions, usualOf } from '../../registers/settingDefinitions';
import { templateWords } from '../../words/template';
import { HEADING, HEADING_HEIGHT, NOTE } from './looks';

/** Values by setting id; a setting that repeats has a row for each. */
export type SettingCells = Readonly<Record<string, readonly CellValue[]>>;

/** 设置: a row per setting — name, value, help; what is usual stands in it, the rest is the office's to say. */
export function settingsSheet(language: Language, given: SettingCells = {}): UserSheet {
  const { settings } = templateWords(language);
  return {
    name: language === 'zh' ? '设置' : 'Settings',
    columns: [
      { heading: settings.name, width: 18, style: NAME },
      { heading: settings.value, width: 34, style: VALUE },
      { heading: settings.help, width: 64, style: NOTE },
    ],
    rows: [
      {
        height: HEADING_HEIGHT,
        cells: Object.values(settings).map((heading) => ({ value: { text: heading }, style: HEADING })),
      },
      ...settingDefinitions.flatMap((setting): UserRow[] => {
        const { id, label, help } = setting;
        const usual = usualOf(setting);
        const values: readonly CellValue[] = given[id] ?? [usual === null ? null : { text: usual[language] }];
        return values.map((value) => ({
          cells: [{ value: { text: label[language] } }, { value }, { value: { text: help[language] } }],
        }));
      }),
    ],
    merges: [],
    frozen: { rows: 1, columns: 1 },
    filter: null,
    firstEntry: 1,
  };
}

const NAME: CellStyle = { font: { bold: true }, valign: 'top' };
/** As text: an account number of 19 digits would lose its last ones. */
const VALUE: CellStyle = { format: '@', fill: 'FFF9E5', wrap: true, valign: 'top' };
