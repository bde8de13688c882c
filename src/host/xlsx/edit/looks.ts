import type { ViewStyle } from '../../view/sheetView';
import { draftRelations } from '../relationEdits';
import { spliced } from '../splice';
import { STYLES_PART, type StyleTables, styleTables } from '../styleTables';
import { themeOf } from '../view/theme';
import { viewStyles } from '../view/viewStyles';
import { openWorkbookPart } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { relookedXml } from '../xfXml';
import { rootOf } from '../xmlTree';
import { withAttributes } from './attributes';
import { plainStyles } from './plainStyles';
import { lookedXml, lookKey } from './lookedXml';

/** The looks of a workbook 样式 as people change them; formats are appended, those that are there stay. */
export interface Looks {
  /** The number of the format `base` with another look: its protection, parent style and what else it says remain. */
  readonly idOf: (base: number, style: ViewStyle) => number;
  /** The same format for text that would else be a formula, for other text, and for what is no text. */
  readonly fitting: (id: number, content: 'quoted' | 'text' | 'other') => number;
  /** How a format looks. */
  readonly viewOf: (id: number) => ViewStyle;
  /** Formats the workbook has. */
  readonly count: number;
  /** Of the font in whose digits column widths are counted. */
  readonly normal: ViewStyle['font'];
  /** The styles part with all additions; `null` when there were none. */
  readonly changed: () => string | null;
}

export async function openLooks({ parts }: WriteSession): Promise<Looks> {
  const { part } = await openWorkbookPart(parts);
  const relations = await draftRelations(parts, part);
  const related = (kind: string): string | undefined => relations.find((one) => one.kind === kind)?.target;
  const stored = await parts.text(related('styles') ?? STYLES_PART);
  const isBare = stored === null || rootOf(stored, STYLES_PART).tag.empty;
  const theme = related('theme');
  const themeXml = theme === undefined ? null : await parts.text(theme);
  return looksOf(isBare ? await plainStyles(parts) : stored, themeXml);
}

/** `themeXml` is `null` where the workbook has no theme. */
export function looksOf(source: string, themeXml: string | null): Looks {
  const tables = styleTables(source, rootOf(source, STYLES_PART));
  const { styles, normal } = viewStyles(source, STYLES_PART, themeOf(themeXml, 'theme'));
  const added = new Map<number, ViewStyle>();
  const viewOf = (id: number): ViewStyle => added.get(id) ?? styles[id] ?? plain(styles);
  const put = (xml: string, style: ViewStyle): number => {
    const id = tables.cellXfs.idOf(xml);
    if (id >= styles.length) added.set(id, style);
    return id;
  };
  const known = new Map<string, number>();
  return {
    viewOf,
    normal,
    count: styles.length,
    idOf: (base, style) => {
      const key = `${base} ${lookKey(style)}`;
      let id = known.get(key);
      if (id !== undefined) return id;
      const now = viewOf(base);
      id = lookKey(now) === lookKey(style) ? base : put(lookedXml(tables, base, style, now), style);
      known.set(key, id);
      return id;
    },
    fitting: (id, content) => {
      const key = `${id} ${content}`;
      let fit = known.get(key);
      if (fit !== undefined) return fit;
      const xml = fittingXml(tables, id, content);
      fit = xml === null ? id : put(xml, viewOf(id));
      known.set(key, fit);
      return fit;
    },
    changed: () => (added.size === 0 ? null : withAdditions(tables, source)),
  };
}

/** `null`: it fits as it is. What is no text loses its apostrophe, as when it is typed in Excel. */
function fittingXml(tables: StyleTables, id: number, content: 'quoted' | 'text' | 'other'): string | null {
  if (content === 'quoted') return relookedXml(tables, id, 'quoted') ?? null;
  const xml = content === 'text' ? undefined : tables.cellXfs.xmlOf(id);
  const bare = xml === undefined ? undefined : withAttributes(xml, { quotePrefix: null });
  return bare === undefined || bare === xml ? null : bare;
}

function withAdditions({ formats, fonts, fills, borders, cellXfs }: StyleTables, source: string): string {
  return spliced(
    source,
    [formats, fonts, fills, borders, cellXfs].flatMap((table) => table.splices()),
  );
}

function plain(styles: readonly ViewStyle[]): ViewStyle {
  const first = styles[0];
  if (first === undefined) throw new Error('a workbook has at least one format');
  return first;
}
