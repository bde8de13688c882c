import type { Language } from '../kernel/label';
import type { RequestCase } from '../service/cases';
import { documentWords, type DocumentWords } from '../words/documents';
import { fixed, type FormCell, type FormRow, told } from './form';
import { looksFor, type Looks } from './looks';
import { charactersAcross } from './paper';
import { linesIn, shortened } from './text';

/** Columns of the record: the block's name, then three pairs of label and value, in characters. */
export const COMPLAINT_WIDTHS = [9, 10, 17, 10, 17, 10, 16] as const;

/** A label and its value; values are as wide as one, two or three pairs. */
export interface Field {
  readonly label: string;
  readonly text: (one: RequestCase) => string;
  readonly wide: 1 | 2 | 3;
  /** Lines it has at least, for people to write on; a long text takes more. */
  readonly lines?: number;
}

/** Fields side by side; their widths add up to three. */
export type Line = readonly Field[];

/** A block 栏目 of the record. */
export interface Block {
  readonly name: string;
  readonly lines: readonly Line[];
}

export interface ComplaintKit {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly looks: Looks;
}

export function complaintKit(language: Language): ComplaintKit {
  return { language, words: documentWords(language), looks: looksFor(language, SIZE) };
}

const SIZE = 10.5;
export const LINE_HEIGHT = 14;
const PADDING = 8;

/** Points of a line of fields whose texts are at most `most` lines long. */
export function lineHeight(line: Line, one: RequestCase, most: number): number {
  return Math.max(...line.map((field) => Math.min(most, linesOf(field, one)))) * LINE_HEIGHT + PADDING;
}

/** The rows of a block, its name down the left side. */
export function blockRows(
  { looks }: ComplaintKit,
  { name, lines }: Block,
  heights: readonly number[],
  most: number,
): FormRow<RequestCase>[] {
  const side = { ...looks.label, wrap: true, shrink: false };
  return lines.map((line, i) => {
    const label: FormCell<RequestCase> = {
      ...fixed<RequestCase>(0, side, i === 0 ? name : ''),
      ...(i === 0 ? { down: lines.length - 1 } : {}),
    };
    return { height: heights[i] ?? LINE_HEIGHT + PADDING, cells: [label, ...fieldCells(looks, line, most)] };
  });
}

function fieldCells(looks: Looks, line: Line, most: number): FormCell<RequestCase>[] {
  const cells: FormCell<RequestCase>[] = [];
  let column = 1;
  for (const field of line) {
    const last = column + field.wide * 2 - 1;
    const label = { ...looks.label, wrap: true, shrink: false };
    cells.push(fixed(column, label, field.label));
    cells.push(told([column + 1, last], looks.wrappedText, (one) => fitted(field, one, most)));
    column = last + 1;
  }
  return cells;
}

function linesOf(field: Field, one: RequestCase): number {
  return Math.max(field.lines ?? 1, linesIn(field.text(one), room(field)), linesIn(field.label, 10));
}

/** Rather a text cut short on paper than a record that breaks over two sheets; the log holds it in full. */
function fitted(field: Field, one: RequestCase, most: number): string {
  const text = field.text(one);
  if (linesIn(text, room(field)) <= most) return text;
  return shortened(text.replace(/\s+/gu, ' '), room(field) * most - 2);
}

/** Half-width characters in a line of a value. */
function room({ wide }: Field): number {
  const narrowest = COMPLAINT_WIDTHS[6] + (wide - 1) * (COMPLAINT_WIDTHS[1] + COMPLAINT_WIDTHS[2]);
  return charactersAcross(narrowest, SIZE);
}
