import type { CellValue } from '../../documents/sheetModel';
import type { Language } from '../../kernel/label';
import type { RegisterName } from '../../registers';
import { cellAt, KIND } from '../../sheet/grid';
import type { Layout } from '../../sheet/layout';
import type { Table } from '../../sheet/readTable';
import type { Fact } from '../../words/facts';
import { cellFor, columnOf } from './fieldValue';
import { indexesOf, lastRecord, ordinalColumn } from './freeRow';
import { unitCells } from './unitCells';

/** A value and the column of a table it goes into. */
export interface RowCell {
  readonly column: number;
  readonly heading: Fact;
  readonly value: CellValue;
  /** As people read it. */
  readonly text: string;
}

/** The same in a row of the sheet. */
export interface PlacedCell extends RowCell {
  readonly row: number;
}

/** A row's values under the sheet's own headings, and those for which it has none. */
export interface RowCells {
  readonly cells: readonly RowCell[];
  readonly lost: readonly { readonly field: string; readonly heading: Fact; readonly text: string }[];
}

/** Puts values into the columns they were recognised in, each as its column's type, in the language of its heading. */
export function rowCells(
  table: Table,
  register: RegisterName,
  fields: ReadonlyMap<string, unknown>,
): RowCells {
  const cells: RowCell[] = [];
  const lost: { field: string; heading: Fact; text: string }[] = [];
  for (const [field, value] of fields) {
    const { type, label } = columnOf(register, field);
    const column = table.layout.columns.get(field);
    const text = value === null ? '' : type.show(value, languageAt(table.layout, column));
    if (column === undefined) {
      if (value !== null) lost.push({ field, heading: label, text });
      continue;
    }
    if (field === 'unit' && value !== null) {
      cells.push(...unitCells(table, text, column).map((part) => textCell(table.layout, part)));
    } else if (value !== null) {
      const heading = headingAt(table.layout, column);
      cells.push({ column, heading, value: cellFor(type, value, languageAt(table.layout, column)), text });
    }
  }
  return { cells: cells.sort((a, b) => a.column - b.column), lost };
}

/** The next number of a sheet that numbers its rows 序号, `k` rows on; none where it stands there already. */
export function ordinalCell(table: Table, row: number, k: number): readonly RowCell[] {
  const column = ordinalColumn(table);
  const last = lastRecord(table);
  if (column === null || last === null) return [];
  const { grid } = table.layout;
  const i = indexesOf(grid).get(row);
  if (i !== undefined && cellAt(grid, i, column).kind !== 'blank') return [];
  // A number that a formula makes is Excel's to go on with.
  const stored = grid.columns[column];
  if (stored?.kinds[last] !== KIND.number) return [];
  const number = (stored.values[last] ?? 0) + 1 + k;
  if (!Number.isSafeInteger(number)) return [];
  return [{ column, heading: headingAt(table.layout, column), value: { number }, text: String(number) }];
}

/** The heading that people see over a column. */
export function headingAt({ header }: Layout, column: number): string {
  return header.headings.find((heading) => heading.column === column)?.text ?? '';
}

/** A sheet headed in English is filled in in English. */
export function languageAt(layout: Layout, column: number | undefined): Language {
  const texts =
    column === undefined
      ? layout.header.headings.map(({ text }) => text).join('')
      : headingAt(layout, column);
  return /[\u4e00-\u9fff]/u.test(texts) ? 'zh' : 'en';
}

function textCell(
  layout: Layout,
  { column, text }: { readonly column: number; readonly text: string },
): RowCell {
  return { column, heading: headingAt(layout, column), value: { text }, text };
}
