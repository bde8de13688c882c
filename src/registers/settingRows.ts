import { type Cell, cellName } from '../sheet/grid';
import type { Issue } from '../sheet/issue';
import type { CellRef } from '../sheet/register';
import { refusalCode, refusalFacts } from '../sheet/refusals';
import type { Facts } from '../words/facts';
import type { IssueCode } from '../words/issues';
import { severityOf } from '../words/severity';
import type { SettingDefinition } from './settings';
import type { SettingType } from './settingTypes';
import type { SettingValues } from './settingValues';

/** One row of 设置: what it sets, and its value cell. */
export interface SettingRow {
  readonly id: string;
  readonly cell: Exclude<Cell, { kind: 'blank' }>;
  readonly at: CellRef;
}

/** How a setting is read; one that `repeats` may stand in several rows, of others the first row counts. */
export interface Setting<T> extends SettingDefinition {
  readonly type: SettingType<T>;
  readonly repeats: boolean;
  /** What holds when it is left out, as people write it; empty when nothing does. */
  readonly usual: string;
}

/** The values of rows by setting id, an array where a setting repeats, and what was wrong with them. */
export function readRows(
  rows: readonly SettingRow[],
  settings: ReadonlyMap<string, Setting<unknown>>,
): { readonly values: SettingValues; readonly issues: readonly Issue[] } {
  const values: Record<string, unknown> = {};
  const repeated: Record<string, unknown[]> = {};
  const issues: Issue[] = [];
  for (const row of rows) {
    const setting = settings.get(row.id);
    if (setting === undefined) continue;
    const value = valueOf(row, setting, issues);
    if (value === null) continue;
    if (setting.repeats) values[row.id] = repeated[row.id] = [...(repeated[row.id] ?? []), value];
    else values[row.id] ??= value;
  }
  return { values, issues }; // each value was read by the type of its own setting
}

function valueOf({ cell, at }: SettingRow, setting: Setting<unknown>, issues: Issue[]): unknown {
  const tell = (code: IssueCode, facts: Facts): null => {
    issues.push(told(code, at, { col: setting.label, ...facts }));
    return null;
  };
  if (cell.kind === 'uncached') return tell('WB-013', {});
  if (cell.kind === 'error') return tell('WB-009', { value: cell.value });
  const reading = setting.type.read(cell);
  if (!('refused' in reading)) return reading.value;
  const facts = refusalFacts(reading.refused, setting.type);
  return tell(refusalCode(reading.refused), { value: String(cell.value), ...facts });
}

function told(code: IssueCode, at: CellRef, facts: Facts): Issue {
  const cell = cellName(at.row, at.column ?? 0);
  return {
    code,
    severity: severityOf[code],
    sheet: at.sheet,
    cell,
    unit: null,
    register: 'settings',
    facts: { cell, row: String(at.row + 1), sheet: at.sheet, ...facts },
  };
}
