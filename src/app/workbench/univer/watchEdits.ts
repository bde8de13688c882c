import { CommandType, type IDisposable } from '@univerjs/core';
import { type IInsertSheetMutationParams, InsertSheetMutation } from '@univerjs/sheets';
import { styleId } from '../snapshot/styleOf';
import { editRecord, type EditRecord } from '../edits/record';
import { touchesOf } from '../edits/touches';
import { type GridHost, OURS } from './host';

/**
 * Keeps account of what people change in the grid, undo and redo included; `edited` is told each
 * time, and which sheets' rows or columns moved.
 */
export function watchEdits(
  host: GridHost,
  edited: (moved: readonly string[]) => void,
): EditRecord & IDisposable {
  const record = editRecord(host.cell);
  // Before the grid carries it out: what stood there is still there to be read.
  const watch = host.commands.beforeCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.[OURS] === true) return;
    const touches = touchesOf(command.id, command.params);
    if (command.id === InsertSheetMutation.id) dressed(command.params);
    if (touches.length === 0) return;
    record.add(touches);
    edited(touches.flatMap((touch) => (touch.kind === 'moved' ? [touch.sheet] : [])));
  });
  return {
    ...record,
    dispose: () => {
      watch.dispose();
    },
  };
}

/** A sheet that people add has the plain look of the workbook, not that of the grid. */
function dressed(params: unknown): void {
  // The grid gives this mutation a sheet to be shown, which is still ours to complete.
  const { sheet } = params as IInsertSheetMutationParams;
  sheet.defaultStyle ??= styleId(0);
}
