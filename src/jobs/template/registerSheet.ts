import type { UserCell, UserColumn, UserSheet } from '../../documents/userSheet';
import type { Language } from '../../kernel/label';
import type { Column, Sheet } from '../../sheet/schema';
import { templateWords, type TemplateWords } from '../../words/template';
import { fieldStyle, fieldWidth } from './fieldCell';
import { HEADING, HEADING_HEIGHT, REQUIRED_HEADING } from './looks';

/** A register with nothing in it 空白台账: its headings, and cells that know what will be written in them. */
export function registerSheet(definition: Sheet, language: Language): UserSheet {
  const columns = Object.values(definition.columns);
  return {
    name: definition.title[language],
    columns: columns.map((column) => userColumn(column, language)),
    rows: [
      { height: HEADING_HEIGHT, cells: columns.map((column) => headingCell(column, column.label[language])) },
    ],
    merges: [],
    frozen: { rows: 1, columns: 1 },
    filter: null,
    firstEntry: 1,
  };
}

/** Width, format and drop-down of a column. */
export function userColumn(
  column: Column<unknown>,
  language: Language,
  heading = column.label[language],
): UserColumn {
  const { options } = column.type;
  return {
    heading,
    width: fieldWidth(column),
    style: fieldStyle(column),
    ...(options === undefined ? {} : { options: options.map((option) => option[language]) }),
    note: helpOf(column, templateWords(language), language),
  };
}

export function headingCell(column: Column<unknown>, heading: string): UserCell {
  return { value: { text: heading }, style: column.need === 'required' ? REQUIRED_HEADING : HEADING };
}

/** What to write in a column: its own help, else that of its type. */
export function helpOf(column: Column<unknown>, words: TemplateWords, language: Language): string {
  return column.help?.[language] ?? typeWords(column, words).help;
}

/** What a column's type is called and how it is written. */
export function typeWords(
  { type }: Column<unknown>,
  { types }: TemplateWords,
): { name: string; help: string } {
  const known: Readonly<Record<string, { name: string; help: string }>> = types;
  const words = known[type.name];
  if (words === undefined) throw new RangeError(`no words for the column type ${type.name}`);
  return words;
}
