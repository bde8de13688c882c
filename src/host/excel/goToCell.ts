import { onTrip } from './trip';
import type { ExcelOptions, RunExcel } from './runExcel';

/** Shows a cell 跳转: its sheet comes forward, then the cell is selected; `null` is the sheet alone. Hidden ones stay hidden. */
export async function goToCell(
  run: RunExcel,
  sheet: string,
  cell: string | null,
  options: ExcelOptions = {},
): Promise<void> {
  await onTrip(run, options, async ({ context, sync }) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    // Selecting in a sheet that is not in front fails on some platforms.
    await sync();
    if (cell === null) return;
    target.getRange(cell).select();
    await sync();
  });
}
