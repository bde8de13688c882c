import type { Area } from '../../../sheet/grid';
import type { CellView, RowView } from '../../view/sheetView';
import { draftRelations } from '../relationEdits';
import { rowPlaces } from '../rowPlaces';
import { areaName } from '../sheetFrame';
import { spliced } from '../splice';
import { attribute } from '../xml';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';
import type { WriteSession } from '../writeSession';
import { withAttributes } from './attributes';
import { editedRows } from './editRows';
import type { Looks } from './looks';
import { areaOf } from './splitArrays';
import { withTableHeadings } from './tableHeadings';

interface Rewritten {
  readonly before: string;
  readonly written: string;
  readonly rows: readonly RowView[];
}

/**
 * Tables 表格 follow their headings when rows or columns move. Headings that are nowhere in a row any more are taken from
 * the cells that are there now: Excel calls a file damaged whose headings differ.
 */
export async function followTables(
  session: WriteSession,
  sheet: string,
  { before, written, rows }: Rewritten,
  looks: Looks,
): Promise<string> {
  const { parts } = session;
  let source = written;
  const oldEnd = (rowPlaces(before)?.places ?? []).reduce((last, { row }) => Math.max(last, row), 0);
  const newEnd = rows.reduce((last, { row, cells }) => (cells.length > 0 ? Math.max(last, row) : last), 0);
  for (const { kind, target } of await draftRelations(parts, sheet)) {
    const table = kind === 'table' ? await parts.tree(target) : null;
    const area = table === null ? null : areaOf(attribute(table.root.tag, 'ref'));
    if (table === null || area === null || attribute(table.root.tag, 'headerRowCount') === '0') continue;
    const names = headings(table.root);
    const head = placeOfHeadings(rows, names, area);
    if (head === null) {
      const cells = headingCells(rows, area);
      const wanted = await withTableHeadings(session, sheet, cells);
      source = editedRows(source, sheet, wanted, looks).source;
      continue;
    }
    const down = head.row - area.top;
    const bottom = area.bottom >= oldEnd ? newEnd : area.bottom + down;
    const moved = {
      top: head.row,
      left: head.column,
      bottom: Math.max(bottom, head.row + 1),
      right: head.column + area.right - area.left,
    };
    parts.set(target, movedTable(table, moved));
  }
  return source;
}

function headings(table: XmlElement): string[] {
  const columns = childNamed(table, 'tableColumns');
  return (columns === undefined ? [] : childrenNamed(columns, 'tableColumn')).map(
    ({ tag }) => attribute(tag, 'name') ?? '',
  );
}

/** Where they stand now: in the old place if they can. */
function placeOfHeadings(
  rows: readonly RowView[],
  names: readonly string[],
  area: Area,
): { row: number; column: number } | null {
  const found = rows.flatMap(({ row, cells }) => {
    const texts = new Map(cells.map((cell) => [cell.column, textIn(cell)]));
    return cells
      .filter(({ column }) => names.every((name, i) => texts.get(column + i) === name))
      .map(({ column }) => ({ row, column }));
  });
  return found.find(({ row, column }) => row === area.top && column === area.left) ?? found[0] ?? null;
}

/** Line breaks are written out in names of columns. */
function textIn({ value }: CellView): string {
  return typeof value === 'string' ? value.replace(/\n/gu, '_x000a_') : '';
}

function headingCells(
  rows: readonly RowView[],
  area: Area,
): { row: number; column: number; value: CellView['value'] }[] {
  const cells = rows.find(({ row }) => row === area.top)?.cells ?? [];
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const column = area.left + i;
    return { row: area.top, column, value: cells.find((cell) => cell.column === column)?.value ?? null };
  });
}

function movedTable({ source, root }: { source: string; root: XmlElement }, area: Area): string {
  const totals = Number(attribute(root.tag, 'totalsRowCount') ?? 0);
  const filter = childNamed(root, 'autoFilter');
  const tag = source.slice(root.tag.start, root.tag.end);
  const filtered = areaName({ ...area, bottom: area.bottom - totals });
  return spliced(source, [
    { start: root.tag.start, end: root.tag.end, text: withAttributes(tag, { ref: areaName(area) }) },
    ...(filter === undefined
      ? []
      : [
          {
            start: filter.tag.start,
            end: filter.end,
            text: withAttributes(source.slice(filter.tag.start, filter.end), { ref: filtered }),
          },
        ]),
  ]);
}
