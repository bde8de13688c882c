import type { SheetModel } from '../../../documents/sheetModel';
import type { RowView, SheetFrame, ViewStyle } from '../../../host/view/sheetView';
import { newXlsx } from '../../../host/xlsx/xlsxWorkbook';

/** A sheet as it would look, for a preview that is the sheet itself and not a likeness of it. */
export interface SheetShown {
  readonly frame: SheetFrame;
  readonly rows: readonly RowView[];
  readonly styles: readonly ViewStyle[];
}

/** Written into a workbook of its own and read back: the preview shows what the writer makes. */
export async function shownSheet(model: SheetModel): Promise<SheetShown> {
  const workbook = await newXlsx();
  await workbook.write([{ kind: 'sheet', model }]);
  const view = await workbook.view();
  const frame = view.sheets.find(({ mark }) => mark === model.mark.id);
  if (frame === undefined) throw new Error(`no sheet ${model.name}`);
  return { frame, rows: await view.rowsOf(frame.name, 0, frame.extent.rows), styles: view.styles };
}
