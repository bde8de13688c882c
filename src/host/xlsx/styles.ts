import type { CellStyle } from '../../documents/sheetModel';
import { spliced } from './splice';
import { EMPTY_STYLES, STYLES_PART, styleTables } from './styleTables';
import { type Look, relookedXml, xfXml } from './xfXml';
import { rootOf } from './xmlTree';

/** The styles of a workbook 样式, appended to while sheets are made; what was there keeps its number. */
export interface Styles {
  readonly xf: (style: CellStyle, look?: Look) => number;
  /** The same for a style the workbook has already; a date format it has is kept. */
  readonly relooked: (id: number, look: Look) => number;
  /** The part with all additions; `null` when there were none. */
  readonly changed: () => string | null;
}

/** Opens the styles part for appending; `null`: the workbook has none. */
export function openStyles(stored: string | null): Styles {
  const isBare = stored === null || rootOf(stored, STYLES_PART).tag.empty;
  const source = isBare ? EMPTY_STYLES : stored;
  const root = rootOf(source, STYLES_PART);
  const tables = styleTables(source, root);
  const known = { plain: numbers(), quoted: numbers(), day: numbers(), moment: numbers() };
  return {
    xf: (style, look = 'plain') => {
      let id = known[look].get(style);
      if (id === undefined) known[look].set(style, (id = tables.cellXfs.idOf(xfXml(style, look, tables))));
      return id;
    },
    relooked: (id, look) => {
      const xml = look === 'plain' ? undefined : relookedXml(tables, id, look);
      return xml === undefined ? id : tables.cellXfs.idOf(xml);
    },
    changed: () => {
      const { formats, fonts, fills, borders, cellXfs } = tables;
      const splices = [formats, fonts, fills, borders, cellXfs].flatMap((table) => table.splices());
      return splices.length === 0 ? (stored === null ? source : null) : spliced(source, splices);
    },
  };
}

function numbers(): Map<CellStyle, number> {
  return new Map();
}
