import type { UserSheet, UserValue } from '../../../src/documents/userSheet';
import { type Grid, type GridColumn, KIND } from '../../../src/sheet/grid';

/** The grids a host reads back from sheets of the user's own, without a file in between. */
export function userGrids(sheets: readonly UserSheet[]): Grid[] {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const codeOf = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return sheets.map((sheet) => gridOf(sheet, texts, codeOf));
}

function gridOf(sheet: UserSheet, texts: readonly string[], codeOf: (text: string) => number): Grid {
  const stored = sheet.rows.flatMap((row, at) =>
    row !== null && row.cells.some((cell) => cell !== null && cell.value !== null) ? [{ row, at }] : [],
  );
  const width = Math.max(0, ...stored.map(({ row }) => row.cells.length));
  const columns = Array.from({ length: width }, (_, column): GridColumn => {
    const made = { kinds: new Uint8Array(stored.length), values: new Float64Array(stored.length) };
    stored.forEach(({ row }, i) => {
      [made.kinds[i], made.values[i]] = kept(row.cells[column]?.value ?? null, codeOf);
    });
    return made;
  });
  return {
    sheet: sheet.name,
    visibility: 'visible',
    mark: null,
    rows: Int32Array.from(stored, ({ at }) => at),
    columns: columns.map((column) => (column.kinds.some((kind) => kind !== KIND.blank) ? column : undefined)),
    texts,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.rows.flatMap((row, at) => (row?.hidden === true ? [at] : []))),
  };
}

function kept(value: UserValue, codeOf: (text: string) => number): [number, number] {
  if (value === null) return [KIND.blank, 0];
  if ('text' in value) return value.text === '' ? [KIND.blank, 0] : [KIND.text, codeOf(value.text)];
  if ('error' in value) return [KIND.error, codeOf(value.error)];
  if ('day' in value) return [KIND.date, value.day];
  if ('moment' in value) return [KIND.date, value.moment];
  return [KIND.number, 'formula' in value ? value.result : value.number];
}
