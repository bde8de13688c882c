import type { Label, Language } from '../kernel/label';
import type { Column } from '../sheet/schema';
import type { Looks } from './looks';
import { charactersAcross, pageSetup } from './paper';
import type { CellStyle, CellValue, ListRow, ListSheet, PageSetup, Vanishing } from './sheetModel';
import { linesIn } from './text';

/** A column of a list 清单列: ours when it has a value, else people's. */
export interface ListField<R> {
  readonly id: string;
  readonly label: Label;
  readonly width: number;
  readonly style: CellStyle;
  /** Left out: people fill the column in, and nothing of ours is ever written there. */
  /** `undefined` for a row: the cell stays as it is. */
  readonly value?: (row: R) => CellValue | undefined;
  readonly options?: readonly Label[];
}

/** What a list is, beside its columns and rows. */
export interface ListFrame<R> {
  readonly id: string;
  readonly layout: number;
  readonly name: Label;
  readonly title: string;
  readonly language: Language;
  /** Page footer codes. */
  readonly footer: string;
  readonly keyOf: (row: R) => string;
  /** The field whose cells identify rows. */
  readonly keyField: string;
  /** The state field, what a vanished row is given there, and which rows this run speaks of. */
  readonly vanished: (Omit<Vanishing, 'column'> & { readonly field: string }) | null;
}

/** A list for keeping across runs, printed on A4 landscape with its title and headings on every page. */
export function listOf<R>(
  rows: readonly R[],
  fields: readonly ListField<R>[],
  frame: ListFrame<R>,
): ListSheet {
  const { id, layout, name, title, language, keyOf, vanished } = frame;
  const at = (field: string): number => fields.findIndex((one) => one.id === field);
  const widths = fields.map(({ width }) => width);
  return {
    kind: 'list',
    name: name[language],
    mark: { id, layout },
    title,
    columns: fields.map(({ id: field, label, width, style, options }) => ({
      id: field,
      heading: label[language],
      width,
      style,
      ...(options === undefined ? {} : { options: options.map((option) => option[language]) }),
    })),
    keyColumn: at(frame.keyField),
    vanished: vanished === null ? null : { ...vanished, column: at(vanished.field) },
    rows: rows.map((row) => rowOf(row, fields, keyOf(row))),
    setup: listSetup(widths, frame.footer),
  };
}

/** Wide lists spread over several sheets of paper rather than shrink beyond reading. */
function listSetup(widths: readonly number[], footer: string): PageSetup {
  const margins = { left: 10, right: 10, top: 12, bottom: 14 };
  const setup = pageSetup(widths, 'landscape', { footer, margins, titleRows: { first: 0, last: 1 } });
  return { ...setup, scale: Math.max(setup.scale, SMALLEST_SCALE) };
}

const SMALLEST_SCALE = 45;

function rowOf<R>(row: R, fields: readonly ListField<R>[], key: string): ListRow {
  const values = fields.map(({ value }) => value?.(row));
  let lines = 1;
  fields.forEach(({ style, width }, i) => {
    const value = values[i];
    if (style.wrap !== true || value === undefined || value === null || !('text' in value)) return;
    lines = Math.max(lines, linesIn(value.text, charactersAcross(width, style.font?.size ?? 11)));
  });
  return lines === 1
    ? { key, values }
    : { key, values, height: Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 3) };
}

const LINE_HEIGHT = 14;
/** A row of Excel is at most 409 points high. */
const MOST_HEIGHT = 400;

/** A column of our own, with its width and look. */
export function ownField<R>(
  id: string,
  label: Label,
  look: Pick<ListField<R>, 'width' | 'style'>,
  value: (row: R) => CellValue,
): ListField<R> {
  return { id, label, ...look, value };
}

/** A column named as a register names it, so that the list can be read back by its headings. */
export function registerField<R>(
  id: string,
  column: Column<unknown>,
  style: CellStyle,
  value?: (row: R) => CellValue | undefined,
): ListField<R> {
  const { label, width, type } = column;
  return {
    id,
    label,
    width,
    style,
    ...(value === undefined ? {} : { value }),
    ...(type.options === undefined || value !== undefined ? {} : { options: type.options }),
  };
}

/** A choice of a register in words. */
export function choiceText<T>({ type }: Column<T>, value: T, language: Language): string {
  const option = type.options?.[type.encode(value, NO_CODES)];
  return option === undefined ? type.show(value) : option[language];
}

/** Choices are numbered by themselves, without a dictionary. */
const NO_CODES = {
  codeOf: (): never => {
    throw new TypeError('a choice needs no dictionary');
  },
  textOf: (): never => {
    throw new TypeError('a choice needs no dictionary');
  },
};

/** Looks of list cells: like a document's boxes, but long texts wrap. */
export function listLooks({
  text,
  centredText,
  wrappedText,
  money,
  number,
  price,
  day,
  moment,
  count,
}: Looks) {
  const plain = { shrink: false } as const;
  return {
    text: { ...text, ...plain },
    centred: { ...centredText, ...plain },
    long: { ...wrappedText, align: 'left' as const },
    money: { ...money, ...plain },
    number: { ...number, ...plain },
    price: { ...price, ...plain },
    day: { ...day, ...plain },
    moment: { ...moment, ...plain },
    count: { ...count, ...plain },
  };
}
