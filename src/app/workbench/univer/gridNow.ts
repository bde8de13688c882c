import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { GridNow } from '../edits/bookEdits';
import { looksOf } from '../edits/looks';
import type { SheetNow } from '../edits/sheetNow';
import { areaOf } from '../snapshot/ranges';
import type { GridHost } from './host';
import type { ShownBook } from './shownBook';
import { tabsOf } from './tabs';

/** The grid as it stands, for telling the file what changed since it was `shown`. */
export function gridNow(host: GridHost, shown: ShownBook): GridNow {
  return {
    tabs: { before: shown.tabs, after: tabsOf(host) },
    looks: looksOf(shown.styles, (id) => host.book().getStyles().get(id)),
    sheet: (id) => sheetNow(host, shown, id),
  };
}

function sheetNow(host: GridHost, shown: ShownBook, id: string): SheetNow | null {
  const sheet = host.sheet(id);
  if (sheet === null) return null;
  const filter = host.get(SheetsFilterService).getFilterModel(host.book().getUnitId(), id)?.getRange();
  return {
    name: sheet.getName(),
    config: sheet.getConfig(),
    filter: filter === undefined ? null : areaOf(filter),
    runs: shown.frames.get(id)?.columns ?? [],
    cell: (row, column) => sheet.getCellMatrix().getValue(row, column),
    formula: (row, column) => host.formula(id, row, column),
  };
}
