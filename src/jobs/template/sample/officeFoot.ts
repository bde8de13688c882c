import type { UserCell, UserRow, UserValue } from '../../../documents/userSheet';
import { columnName } from '../../../sheet/grid';
import type { OfficeLayout } from './officeLayouts';
import type { OfficeColumn } from './officeColumns';
import type { SampleRow } from './sampleRows';
import { STORY } from './story';

/** What stands below the entries 表尾: room for more, a 合计 row with a formula, and who made and checked the sheet. */
export function officeFoot(
  { total, signed, spare = 0 }: OfficeLayout,
  columns: readonly OfficeColumn[],
  rows: readonly SampleRow[],
  firstEntry: number,
): (UserRow | null)[] {
  const foot: (UserRow | null)[] = Array.from({ length: spare }, () => null);
  if (total !== undefined) {
    const at = columns.findIndex(({ field }) => field === total);
    const letters = columnName(at);
    const formula = `SUM(${letters}${firstEntry + 1}:${letters}${firstEntry + rows.length + spare})`;
    const value: UserValue = { formula, result: sumOf(rows, total) };
    foot.push(
      rowWith(
        new Map([
          [0, { value: { text: '合计' }, style: BOLD }],
          [at, { value, style: { ...BOLD, format: '#,##0.00' } }],
        ]),
      ),
    );
  }
  if (signed === true) {
    const { desk, head } = STORY.staff;
    foot.push(
      rowWith(
        new Map([
          [0, { value: { text: `制表人：${desk[0]}` } }],
          [4, { value: { text: `审核人：${head}` } }],
        ]),
      ),
    );
  }
  return foot;
}

const BOLD = { font: { bold: true } } as const;

function rowWith(cells: ReadonlyMap<number, UserCell>): UserRow {
  const last = Math.max(...cells.keys());
  return { cells: Array.from({ length: last + 1 }, (_, at) => cells.get(at) ?? null) };
}

/** As Excel adds it up: texts count nothing. Thousandths are all that amounts and areas of the sample have. */
function sumOf(rows: readonly SampleRow[], field: string): number {
  const thousandths = rows.reduce((sum, row) => {
    const value = row[field];
    return value != null && 'number' in value ? sum + Math.round(value.number * 1000) : sum;
  }, 0);
  return thousandths / 1000;
}
