import { cleaned } from '../../kernel/text';
import { settingOf } from '../../registers/settingDefinitions';
import { readSettings, valueColumn } from '../../registers/settingsSheet';
import { type Cell, cellAt, FORMULA, type Grid } from '../../sheet/grid';
import type { OpenedBook } from '../openBook';

/** A row of 设置 that names a setting, filled in or not. */
export interface SettingPlace {
  readonly id: string;
  /** 0-based. */
  readonly row: number;
  readonly nameColumn: number;
  readonly column: number;
  readonly cell: Cell;
  readonly isFormula: boolean;
}

/** Where settings stand 设置位置. */
export interface SettingPlaces {
  readonly grid: Grid;
  readonly places: readonly SettingPlace[];
}

/** The 设置 sheet with its rows; `null` where the workbook has none. */
export function settingPlaces({ contents }: OpenedBook): SettingPlaces | null {
  const { grid } = readSettings(contents.grids);
  if (grid === null) return null;
  const headed = valueColumn(grid);
  const places: SettingPlace[] = [];
  grid.rows.forEach((row, i) => {
    const name = firstText(grid, i);
    const id = name === null ? null : settingOf(name.text);
    if (name === null || id === null) return;
    const column = headed ?? nextFilled(grid, i, name.column) ?? name.column + 1;
    const isFormula = ((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0;
    places.push({ id, row, nameColumn: name.column, column, cell: cellAt(grid, i, column), isFormula });
  });
  return { grid, places };
}

function firstText(grid: Grid, i: number): { readonly text: string; readonly column: number } | null {
  for (let column = 0; column < grid.columns.length; column += 1) {
    const cell = cellAt(grid, i, column);
    if (cell.kind === 'blank') continue;
    if (cell.kind !== 'text') return null;
    const { text } = cleaned(cell.value);
    if (text !== '') return { text, column };
  }
  return null;
}

function nextFilled(grid: Grid, i: number, after: number): number | null {
  for (let column = after + 1; column < grid.columns.length; column += 1) {
    const cell = cellAt(grid, i, column);
    if (cell.kind !== 'blank' && !(cell.kind === 'text' && cleaned(cell.value).text === '')) return column;
  }
  return null;
}
