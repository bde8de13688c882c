import type { ExcelOptions, RunExcel } from '../../host/excel/runExcel';
import { onTrip } from '../../host/excel/trip';

/** Waits until no cell is being edited any more 结束编辑; `options.waiting` tells the person what Excel waits for. */
export function settling(run: RunExcel, options: ExcelOptions): () => Promise<void> {
  return () =>
    onTrip(run, options, async ({ context, sync }) => {
      // A request without anything in it is never sent.
      context.workbook.load('name');
      await sync();
    });
}
