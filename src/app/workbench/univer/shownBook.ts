import {
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { BookView, SheetFrame, ViewStyle } from '../../../host/view/sheetView';
import type { Tab } from '../edits/tabEdits';
import type { RowBlock } from '../snapshot/rowsOf';
import { workbookOf } from '../snapshot/workbookOf';
import { tabsOf } from './tabs';
import type { GridHost } from './host';

/** What the grid shows of a file 已显示的工作簿, by the grid's ids of its sheets. */
export interface ShownBook {
  readonly frames: ReadonlyMap<string, SheetFrame>;
  readonly styles: readonly ViewStyle[];
  /** The tabs as the file has them. */
  readonly tabs: readonly Tab[];
}

/**
 * The `first` rows of each tab come with the workbook: the first picture of a tab is not an empty one, and its frozen
 * rows have their heights.
 */
export function showBook(
  host: GridHost,
  view: BookView,
  first: readonly RowBlock[],
  unit: string,
): ShownBook {
  const ids = view.sheets.map((_, at) => `${unit}-s${String(at)}`);
  const locale = host.locale();
  const book = workbookOf(view, { id: unit, sheets: ids, locale });
  const open = ids[view.active] ?? '';
  ids.forEach((id, at) => {
    const block = first[at];
    const sheet = book.sheets[id];
    if (block !== undefined && sheet !== undefined)
      book.sheets[id] = { ...sheet, cellData: block.cells, rowData: block.rows };
  });
  const units = host.get(IUniverInstanceService);
  const old = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
  if (old !== undefined) units.disposeUnit(old);
  host.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, book);
  host.run(SetWorksheetActiveOperation.id, { unitId: unit, subUnitId: open });
  return {
    frames: new Map(view.sheets.map((frame, at) => [ids[at] ?? '', frame])),
    styles: view.styles,
    tabs: tabsOf(host),
  };
}
