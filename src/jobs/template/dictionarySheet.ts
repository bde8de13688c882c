import type { UserCell, UserColumn, UserRow, UserSheet } from '../../documents/userSheet';
import type { Language } from '../../kernel/label';
import { registers } from '../../registers';
import type { Column, Sheet } from '../../sheet/schema';
import { templateWords, type TemplateWords } from '../../words/template';
import { HEADING, HEADING_HEIGHT, NOTE, REQUIRED_HEADING, TITLE, WRAPPED } from './looks';
import { helpOf, typeWords } from './registerSheet';

/** 数据说明: a row per column of every register — what to write, what is checked, what else is understood. */
export function dictionarySheet(language: Language): UserSheet {
  const words = templateWords(language);
  const { dictionary } = words;
  const sheets: readonly Sheet[] = Object.values(registers);
  const last = WIDTHS.length - 1;
  return {
    name: dictionary.title,
    columns: Object.entries(dictionary.headings).map(([, heading], i): UserColumn => ({
      heading,
      width: WIDTHS[i] ?? 12,
      style: WRAPPED,
    })),
    rows: [
      { height: 28, cells: [{ value: { text: dictionary.title }, style: TITLE }] },
      { height: 34, cells: [{ value: { text: dictionary.lead }, style: NOTE }] },
      {
        height: HEADING_HEIGHT,
        cells: Object.values(dictionary.headings).map((heading) => ({
          value: { text: heading },
          style: HEADING,
        })),
      },
      ...sheets.flatMap((sheet) =>
        Object.values(sheet.columns).map((column) => fieldRow(sheet, column, words, language)),
      ),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: last },
    ],
    frozen: { rows: 3, columns: 2 },
    filter: null,
    firstEntry: 3,
  };
}

const WIDTHS = [12, 14, 36, 10, 7, 40, 20, 60];

function fieldRow(sheet: Sheet, column: Column<unknown>, words: TemplateWords, language: Language): UserRow {
  const { joiner, required, optional } = words.dictionary;
  const isRequired = column.need === 'required';
  const texts = [
    sheet.title[language],
    column.label[language],
    helpOf(column, words, language),
    typeWords(column, words).name,
    isRequired ? required : optional,
    (column.type.options ?? []).map((option) => option[language]).join(joiner),
    checksOf(column).join(joiner),
    column.also.join(joiner),
  ];
  return {
    cells: texts.map((text, i): UserCell | null =>
      text === '' ? null : { value: { text }, ...(isRequired && i === 1 ? { style: REQUIRED_HEADING } : {}) },
    ),
  };
}

/** Codes that a cell of the column can raise by its own declaration. */
function checksOf({ missing, unreadable, checks }: Column<unknown>): readonly string[] {
  const codes = [missing, unreadable, ...checks.map(({ code }) => code)];
  return [...new Set(codes.filter((code) => code !== null))];
}
