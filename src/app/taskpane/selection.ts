import type { ExcelOptions, RunExcel } from '../../host/excel/runExcel';
import { onTrip } from '../../host/excel/trip';
import { HostError } from '../../host/workbook';
import type { Selected } from '../pane/viewer';

/** The rows selected in Excel 选区; `null`: a picture or a chart is selected. */
export async function selectionIn(run: RunExcel, options: ExcelOptions): Promise<Selected | null> {
  try {
    return await onTrip(run, options, async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/rowIndex,items/rowCount');
      await sync();
      const rows = areas.items.map(({ rowIndex, rowCount }) => ({
        first: rowIndex,
        last: rowIndex + rowCount - 1,
      }));
      return { sheet: sheet.name, rows };
    });
  } catch (error) {
    const isNoRange = error instanceof HostError && error.facts['code'] === 'InvalidSelection';
    if (!isNoRange) throw error;
    return null;
  }
}
