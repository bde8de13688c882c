import type { CellValue } from '../../documents/sheetModel';
import type { Label } from '../../kernel/label';
import { settingDefinitions } from '../../registers/settingDefinitions';
import type { Setting } from '../../registers/settingRows';
import { cellName } from '../../sheet/grid';
import type { OpenedBook } from '../openBook';
import { type SettingCells, settingsSheet } from '../template/settingsSheet';
import type { Wishes } from '../wishes';
import { type CellShown, type Edit, type Entry, entryOf, type Refused } from './entry';
import { settingCells, type Wanted } from './settingCells';
import { settingPlaces } from './settingPlaces';

/**
 * Values of settings by id, as people write them 设置修改. Empty or `null` leaves a setting unsaid; one that repeats
 * (节假日, 调休, 映射) takes its whole list. Settings not named stay as they are.
 */
export type SettingEdits = Readonly<Record<string, string | readonly string[] | null>>;

/** Puts settings into 设置: each read by its own type first; new ones go under the list, or into a new sheet. */
export function editSettings(opened: OpenedBook, edits: SettingEdits, wishes: Wishes): Entry | Refused {
  const wanted: Wanted[] = [];
  for (const [id, given] of Object.entries(edits)) {
    const setting = settingDefinitions.find((one) => one.id === id);
    if (setting === undefined) return { refused: { code: 'desk-no-setting', facts: { value: id } } };
    const values = (typeof given === 'string' ? [given] : (given ?? [])).map((value) => value.trim());
    const filled = values.filter((value) => value !== '');
    const refused = refusalOf(setting, filled);
    if (refused !== null) return refused;
    wanted.push({ setting, values: filled });
  }
  const places = settingPlaces(opened);
  const edit = places === null ? newSheet(opened, wanted) : settingCells(opened, places, wanted);
  return 'refused' in edit ? edit : entryOf(opened, edit, wishes);
}

function refusalOf(
  { type, label, help, repeats }: Setting<unknown>,
  values: readonly string[],
): Refused | null {
  const bad = values.find((value) => {
    const reading = type.read({ kind: 'text', value });
    return 'refused' in reading || reading.value === null;
  });
  const wrong = bad ?? (values.length > 1 && !repeats ? values.join('；') : null);
  if (wrong === null) return null;
  const { options } = type;
  const said: Label = options === undefined ? help : optionsOf(options);
  return { refused: { code: 'desk-bad-setting', facts: { setting: label, value: wrong, help: said } } };
}

function optionsOf(options: readonly Label[]): Label {
  return {
    zh: `可选的有：${options.map(({ zh }) => zh).join('、')}。`,
    en: `There are: ${options.map(({ en }) => en).join(', ')}.`,
  };
}

function newSheet({ contents, book }: OpenedBook, wanted: readonly Wanted[]): Edit | Refused {
  const language = book.settings.documentLanguage;
  const filled = wanted.filter(({ values }) => values.length > 0);
  const named = filled.map(({ setting, values }) => [setting.id, values.map((text) => ({ text }))] as const);
  // What the chosen region's law decides, or leaves to the contract, is not to be decided by what is usual elsewhere.
  const byLaw = filled.some(({ setting }) => setting.id === 'profile') ? BY_LAW : [];
  const given: SettingCells = Object.fromEntries<readonly CellValue[]>([
    ...byLaw.map((id) => [id, [null]] as const),
    ...named,
  ]);
  const sheet = settingsSheet(language, given);
  if (contents.structureProtected) return { refused: { code: 'desk-locked', facts: { sheet: sheet.name } } };
  const shown = wanted.flatMap(({ setting, values }) =>
    values.map((after): CellShown => {
      const row = sheet.rows.findIndex((one) => {
        const value = one?.cells[1]?.value ?? null;
        const name = one?.cells[0]?.value ?? null;
        return isText(name, setting.label[language]) && isText(value, after);
      });
      return {
        sheet: sheet.name,
        cell: cellName(row, 1),
        heading: setting.label,
        before: '',
        after,
        isKept: true,
      };
    }),
  );
  return { changes: [{ kind: 'register', sheet }], shown, rows: [] };
}

const BY_LAW = ['startRule', 'heatBasis', 'prepayCap'];

function isText(value: object | null, text: string): boolean {
  return value !== null && 'text' in value && value.text === text;
}
