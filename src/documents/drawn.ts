import { showDay, type Day } from '../kernel/calendar';
import type { CellValue, Page, ReportSheet } from './sheetModel';

/** A page as text 文本版面, a line per row and ` | ` between cells: what a reviewer reads in a test. */
export function drawn({ shape, values }: Page): string {
  let slot = 0;
  const rows = shape.rows.map(({ cells }) =>
    cells.map(({ content }) => cellText(content === 'slot' ? (values[slot++] ?? null) : content.constant)),
  );
  return rows.map(drawnRow).join('\n').trimEnd();
}

/** A report as text, rows without any cell left out. */
export function drawnReport({ rows }: ReportSheet): string {
  return rows
    .flatMap((row) => (row === null ? [] : [drawnRow(row.cells.map(({ value }) => cellText(value)))]))
    .filter((line) => line !== '')
    .join('\n');
}

/** A value as people see it in the cell, formats aside. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if ('text' in value) return value.text;
  if ('number' in value) return String(value.number);
  if ('formula' in value) return String(value.result);
  if ('day' in value) return showDay(value.day as Day); // days reach cells only from `Day`s
  return String(value.moment);
}

function drawnRow(cells: readonly string[]): string {
  return cells.filter((text) => text !== '').join(' | ');
}
