import { showDay, type Day } from '../kernel/calendar';
import { decimalOf, power10, showScaled } from '../kernel/decimal';
import type { CellStyle, CellValue, Page, ReportSheet } from './sheetModel';

/** A page as text 文本版面, a line per row and ` | ` between cells: what a reviewer reads in a test. */
export function drawn({ shape, values }: Page): string {
  let slot = 0;
  const rows = shape.rows.map(({ cells }) =>
    cells.map(({ content, style }) =>
      cellText(content === 'slot' ? (values[slot++] ?? null) : content.constant, style),
    ),
  );
  return rows.map(drawnRow).join('\n').trimEnd();
}

/** A report as text, rows without any cell left out. */
export function drawnReport({ rows }: ReportSheet): string {
  return rows
    .flatMap((row) =>
      row === null ? [] : [drawnRow(row.cells.map(({ value, style }) => cellText(value, style)))],
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** A value as people see it in the cell; `⏎` where its text begins a new line. */
export function cellText(value: CellValue, { format }: CellStyle = {}): string {
  if (value === null) return '';
  if ('text' in value) return value.text.replace(/\n/gu, '⏎');
  if ('number' in value) return numberText(value.number, format ?? '');
  if ('formula' in value) return numberText(value.result, format ?? '');
  if ('day' in value) return showDay(value.day as Day); // days reach cells only from `Day`s
  return String(value.moment);
}

/** The formats we use: two places, grouped, a currency before; per cent. */
function numberText(x: number, format: string): string {
  const read = decimalOf(x);
  if (read === null || !/0\.00(?!#)/u.test(format)) return String(x);
  const isPercent = format.endsWith('%');
  const scale = isPercent ? Math.max(0, read.scale - 2) : read.scale;
  const digits = isPercent && read.scale < 2 ? read.digits * power10(2 - read.scale) : read.digits;
  if (scale > 2) return String(x);
  const text = showScaled(digits * power10(2 - scale), 2);
  if (isPercent) return `${text}%`;
  const grouped = text.replace(/\B(?=(\d{3})+\.)/gu, ',');
  return format.startsWith('"¥"') ? `¥${grouped}` : grouped;
}

function drawnRow(cells: readonly string[]): string {
  return cells.filter((text) => text !== '').join(' | ');
}
