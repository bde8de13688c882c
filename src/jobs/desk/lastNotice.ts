import { type Day, type Period, parsePeriod } from '../../kernel/calendar';
import { type Fen, fenOf } from '../../kernel/money';
import { decimalOf } from '../../kernel/decimal';
import { groupBy } from '../../kernel/collections';
import { asKeyText } from '../../kernel/text';
import { OWN_LISTS } from '../../registers/ours';
import { cellAt, type Grid } from '../../sheet/grid';
import { possibleHeaders } from '../../sheet/headers';
import type { OpenedBook } from '../openBook';

/** A payment notice that went out 已发通知单, as 通知单登记 has it. */
export interface Notice {
  readonly no: string;
  readonly unit: string;
  readonly issued: Day;
  readonly period: Period | null;
  readonly total: Fen | null;
  readonly due: Day | null;
  readonly signer: string | null;
}

/** Notices of a unit; 通知单登记 is looked through once. */
export function noticesOf(opened: OpenedBook, unit: string): readonly Notice[] {
  const known = KNOWN.get(opened) ?? groupBy(allNotices(opened), (notice) => notice.unit);
  KNOWN.set(opened, known);
  return known.get(unit) ?? [];
}

/** An opened workbook never changes. */
const KNOWN = new WeakMap<OpenedBook, ReadonlyMap<string, readonly Notice[]>>();

function allNotices({ contents }: OpenedBook): Notice[] {
  return contents.grids.filter(({ mark }) => mark === OWN_LISTS.notices).flatMap(noticesIn);
}

/** Headings of our own list, in either language. */
const HEADINGS = {
  no: ['通知单号', 'Notice no.'],
  unit: ['房号', 'Unit'],
  issued: ['出单日期', 'Issued'],
  period: ['账期', 'Period'],
  total: ['应交合计', 'Total due'],
  due: ['交费截止日', 'Pay by'],
  signer: ['签收人', 'Signer'],
} as const;

type Field = keyof typeof HEADINGS;

function noticesIn(grid: Grid): Notice[] {
  for (const header of possibleHeaders(grid)) {
    const columns = new Map<Field, number>();
    for (const [field, names] of Object.entries(HEADINGS) as [Field, readonly string[]][]) {
      const forms = names.map(asKeyText);
      const heading = header.headings.find(({ leaf }) => forms.includes(asKeyText(leaf)));
      if (heading !== undefined) columns.set(field, heading.column);
    }
    if (columns.has('no') && columns.has('unit') && columns.has('issued'))
      return rowsUnder(grid, header.body, columns);
  }
  return [];
}

function rowsUnder(grid: Grid, from: number, columns: ReadonlyMap<Field, number>): Notice[] {
  const notices: Notice[] = [];
  for (let i = from; i < grid.rows.length; i += 1) {
    const cellOf = (field: Field): ReturnType<typeof cellAt> => {
      const column = columns.get(field);
      return column === undefined ? { kind: 'blank' } : cellAt(grid, i, column);
    };
    const textOf = (field: Field): string | null => {
      const cell = cellOf(field);
      return cell.kind === 'text' && cell.value.trim() !== '' ? cell.value : null;
    };
    const dayOf = (field: Field): Day | null => {
      const cell = cellOf(field);
      return cell.kind === 'date' ? (Math.floor(cell.value) as Day) : null; // whole by floor
    };
    const [no, unit, issued] = [textOf('no'), textOf('unit'), dayOf('issued')];
    if (no === null || unit === null || issued === null) continue;
    const total = cellOf('total');
    const amount = total.kind === 'number' ? decimalOf(total.value) : null;
    notices.push({
      no,
      unit,
      issued,
      period: parsePeriod(textOf('period') ?? ''),
      total: amount === null ? null : fenOf([amount]),
      due: dayOf('due'),
      signer: textOf('signer'),
    });
  }
  return notices;
}
