import type { Change } from '../../host/workbook';
import type { Language } from '../../kernel/label';
import type { Setting } from '../../registers/settingRows';
import { type Cell, cellAt, cellName } from '../../sheet/grid';
import type { OpenedBook } from '../openBook';
import type { CellShown, Edit, Refused } from './entry';
import type { SettingPlace, SettingPlaces } from './settingPlaces';
import { showCell } from './showCell';

/** A setting with the values it is to have; none: it is to be left unsaid. */
export interface Wanted {
  readonly setting: Setting<unknown>;
  readonly values: readonly string[];
}

interface SetCell {
  readonly row: number;
  readonly column: number;
  readonly value: { readonly text: string } | null;
}

/** Cells of 设置 for values: where a setting stands already, else in new rows under the list. */
export function settingCells(
  { contents }: OpenedBook,
  found: SettingPlaces,
  wanted: readonly Wanted[],
): Edit | Refused {
  const { grid, places } = found;
  const { sheet } = grid;
  if (contents.protectedSheets.has(sheet)) return { refused: { code: 'desk-protected', facts: { sheet } } };
  const cells: SetCell[] = [];
  const shown: CellShown[] = [];
  const nextRow = freeRows(found);
  for (const { setting, values } of wanted) {
    const own = placesOf(setting, places, values);
    const formula = own.find(({ isFormula }) => isFormula);
    if (formula !== undefined) {
      const facts = { sheet, cell: cellName(formula.row, formula.column), col: setting.label };
      return { refused: { code: 'desk-formula', facts } };
    }
    const set = (cell: SetCell, before: string): void => {
      const after = cell.value?.text ?? '';
      cells.push(cell);
      const at = cellName(cell.row, cell.column);
      shown.push({ sheet, cell: at, heading: setting.label, before, after, isKept: true });
    };
    for (const [k, { row, column, cell }] of own.entries()) {
      const after = values[k] ?? '';
      const before = showCell(cell);
      if (before !== after) set({ row, column, value: after === '' ? null : { text: after } }, before);
    }
    for (const text of values.slice(own.length)) {
      const row = nextRow();
      const { nameColumn, column } = places.at(-1) ?? FIRST_COLUMNS;
      cells.push({ row, column: nameColumn, value: { text: setting.label[languageOf(found)] } });
      set({ row, column, value: { text } }, '');
    }
  }
  const changes: readonly Change[] = cells.length === 0 ? [] : [{ kind: 'cells', sheet, cells }];
  return { changes, shown, rows: cells.map(({ row }) => ({ sheet, row })) };
}

/** The cells a setting's values go into: of one that stands twice, the row that counts. */
export function placesOf(
  { id, repeats }: Pick<Setting<unknown>, 'id' | 'repeats'>,
  places: readonly SettingPlace[],
  values: readonly string[],
): readonly SettingPlace[] {
  const own = places.filter((place) => place.id === id);
  if (repeats) return own;
  const filled = own.filter(({ cell }) => showCell(cell).trim() !== '');
  if (filled.length === 0) return own.slice(0, 1);
  return values.length === 0 ? filled : filled.slice(0, 1);
}

const FIRST_COLUMNS = { nameColumn: 0, column: 1 };

/** Empty rows under the last setting, one after the other. */
function freeRows({ grid, places }: SettingPlaces): () => number {
  const stored = new Set(grid.rows);
  let row = Math.max(
    places.length === 0 ? (grid.rows.at(-1) ?? -1) : -1,
    ...places.map((place) => place.row),
  );
  return () => {
    do row += 1;
    while (stored.has(row));
    return row;
  };
}

/** A sheet whose settings are named in English is gone on with in English. */
function languageOf({ grid, places }: SettingPlaces): Language {
  const [first] = places;
  const name: Cell =
    first === undefined
      ? { kind: 'text', value: grid.sheet }
      : cellAt(grid, grid.rows.indexOf(first.row), first.nameColumn);
  return name.kind === 'text' && !/[\u4e00-\u9fff]/u.test(name.value) ? 'en' : 'zh';
}
