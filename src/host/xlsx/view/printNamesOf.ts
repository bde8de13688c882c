import type { Area } from '../../../sheet/grid';
import type { PrintView } from '../../view/printView';
import { attribute } from '../xml';
import { LAST_COLUMN, LAST_ROW, placesIn } from './ranges';
import { allNamed, within, type XmlNode } from './xmlNode';

/** What is printed of a sheet 打印区域 and what comes on every page 打印标题. */
export type PrintNames = Pick<PrintView, 'areas' | 'titleRows' | 'titleColumns'>;

/** Both are names in the workbook; `index` is the sheet's place among all its tabs. */
export function printNamesOf(workbook: XmlNode, index: number): PrintNames {
  const names = allNamed(within(workbook, 'definedNames'), 'definedName').filter(
    ({ tag }) => attribute(tag, 'localSheetId') === String(index),
  );
  const areasOf = (wanted: string): readonly Area[] => {
    const name = names.find(({ tag }) => attribute(tag, 'name')?.toLowerCase() === wanted);
    return (placesIn(name?.text.trim() ?? '') ?? []).map(({ area }) => area);
  };
  const areas = areasOf('_xlnm.print_area');
  const titles = areasOf('_xlnm.print_titles');
  const rows = titles.find(({ left, right }) => left === 0 && right === LAST_COLUMN);
  const columns = titles.find(({ top, bottom }) => top === 0 && bottom === LAST_ROW);
  return {
    areas: areas.length === 0 ? null : areas,
    titleRows: rows === undefined ? null : { first: rows.top, last: rows.bottom },
    titleColumns: columns === undefined ? null : { first: columns.left, last: columns.right },
  };
}
