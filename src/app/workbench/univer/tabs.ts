import type { Tab } from '../edits/tabEdits';
import * as code from '../snapshot/codes';
import type { GridHost } from './host';

/** The tabs of the grid 标签, in their order. */
export function tabsOf(host: GridHost): Tab[] {
  return host
    .book()
    .getSheets()
    .map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      isHidden: sheet.isSheetHidden() === code.YES,
    }));
}
