import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { IRange } from '@univerjs/core';
import { parseCellName } from '../../../sheet/grid';
import type { Selected } from '../../pane/viewer';
import { tabsOf } from './tabs';
import type { GridHost } from './host';

/** Brings a sheet forward, and a cell of it into sight and selected 定位. A sheet that is not there is passed over. */
export function goTo(host: GridHost, sheet: string, cell: string | null): void {
  const tab = tabsOf(host).find(({ name }) => name === sheet);
  if (tab === undefined) return;
  const unitId = host.book().getUnitId();
  if (tab.isHidden) host.run(SetWorksheetHideMutation.id, { unitId, subUnitId: tab.id, hidden: 0 });
  host.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: tab.id });
  const at = cell === null ? null : parseCellName(cell.split(':')[0] ?? '');
  if (at === null) return;
  const range: IRange = { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column };
  host.run(SelectRangeCommand.id, { unitId, subUnit: tab.id, subUnitId: tab.id, range });
  host.run(ScrollToRangeOperation.id, { range });
}

export function selected(host: GridHost): Selected | null {
  const selections = host.get(SheetsSelectionsService).getCurrentSelections();
  if (selections.length === 0) return null;
  const sheet = host.book().getActiveSheet();
  const last = sheet.getRowCount() - 1;
  const rows = selections.map(({ range: { startRow, endRow } }) => ({
    // Whole columns have no rows of their own.
    first: Number.isNaN(startRow) ? 0 : startRow,
    last: Number.isNaN(endRow) ? last : endRow,
  }));
  return { sheet: sheet.getName(), rows };
}

/** Takes what is being typed in a cell for typed, as Enter does 结束编辑. */
export async function settle(host: GridHost): Promise<void> {
  if (!host.get(IEditorBridgeService).isVisible().visible) return;
  host.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: host.book().getUnitId(),
  });
  // The grid writes the cell after it has closed the editor.
  await new Promise((resolve) => setTimeout(resolve, 20));
}
