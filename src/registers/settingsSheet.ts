import { asKeyText, cleaned } from '../kernel/text';
import { cellAt, type Cell, type Grid } from '../sheet/grid';
import type { Issue } from '../sheet/issue';
import type { CellRef } from '../sheet/register';
import type { Settings } from './settings';
import { settingOf, settingsFrom } from './settingDefinitions';
import type { SettingRow } from './settingRows';
import type { Decided } from './settingValues';

/** 设置 read: the settings, and the sheet they stand in. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly undecided: Decided['undecided'];
  readonly grid: Grid | null;
  /** Where a setting's value stands, `null` where it was left out. */
  readonly cellOf: (setting: string) => CellRef | null;
  readonly issues: readonly Issue[];
}

const NAMES = new Set(['设置', '系统设置', '参数', '参数设置', '基本设置', 'settings'].map(asKeyText));

/** Reads 设置: a row per setting, its name and the value right of it; a setting may stand in several rows. */
export function readSettings(grids: readonly Grid[]): SettingsReading {
  const grid = grids.find((sheet) => NAMES.has(asKeyText(sheet.sheet))) ?? null;
  const rows = grid === null ? [] : [...rowsOf(grid)];
  return {
    ...settingsFrom(rows),
    grid,
    cellOf: (setting) => rows.find(({ id }) => id === setting)?.at ?? null,
  };
}

function* rowsOf(grid: Grid): Generator<SettingRow> {
  const headed = valueColumn(grid);
  for (let i = 0; i < grid.rows.length; i += 1) {
    const filled = [...filledCells(grid, i)];
    const [name, next] = filled;
    const value = headed === null ? next : filled.find(({ column }) => column === headed);
    if (name?.cell.kind !== 'text' || value === undefined) continue;
    const id = settingOf(cleaned(name.cell.value).text);
    if (id === null) continue;
    yield { id, cell: value.cell, at: { sheet: grid.sheet, row: grid.rows[i] ?? 0, column: value.column } };
  }
}

/** The column headed 值: where there is one, the 说明 beside a setting left empty is no value of it. */
export function valueColumn(grid: Grid): number | null {
  for (let i = 0; i < Math.min(grid.rows.length, HEADER_ROWS); i += 1) {
    for (const { cell, column } of [...filledCells(grid, i)].slice(1)) {
      if (cell.kind === 'text' && VALUES.has(asKeyText(cell.value))) return column;
    }
  }
  return null;
}

const HEADER_ROWS = 10;
const VALUES = new Set(['值', '设置值', '参数值', '取值', 'value'].map(asKeyText));

function* filledCells(
  grid: Grid,
  i: number,
): Generator<{ cell: Exclude<Cell, { kind: 'blank' }>; column: number }> {
  for (let column = 0; column < grid.columns.length; column += 1) {
    const cell = cellAt(grid, i, column);
    if (cell.kind === 'blank' || (cell.kind === 'text' && cleaned(cell.value).text === '')) continue;
    yield { cell, column };
  }
}
