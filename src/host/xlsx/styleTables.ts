import { type NumberFormats, numberFormats } from './numberFormats';
import { type StyleTable, styleTable } from './styleTable';
import { borderXml, type DefaultFont, fontXml, type Qualify } from './styleXml';
import { attribute } from './xml';
import { childNamed, qualifiedLike, type XmlElement } from './xmlTree';

/** Where we put the part when there is none; in messages, where it usually is. */
export const STYLES_PART = 'xl/styles.xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What Excel takes for granted in every workbook; the rest is appended. */
export const EMPTY_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The tables a cell's style refers to, and how this part writes names. */
export interface StyleTables {
  readonly q: Qualify;
  readonly base: DefaultFont;
  /** Whether formats may refer to a parent style. */
  readonly hasParents: boolean;
  readonly formats: NumberFormats;
  readonly fonts: StyleTable;
  readonly fills: StyleTable;
  readonly borders: StyleTable;
  readonly cellXfs: StyleTable;
}

export function styleTables(source: string, root: XmlElement): StyleTables {
  const q = (name: string): string => qualifiedLike(root, name);
  const base = defaultFontOf(root);
  const pattern = (type: string): string =>
    `<${q('fill')}><${q('patternFill')} patternType="${type}"/></${q('fill')}>`;
  const table = (name: string, ...first: string[]): StyleTable =>
    styleTable(source, root, { name, first }, q);
  return {
    q,
    base,
    hasParents: (childNamed(root, 'cellStyleXfs')?.children.length ?? 0) > 0,
    formats: numberFormats(source, root, q),
    fonts: table('fonts', fontXml({}, base, q)),
    fills: table('fills', pattern('none'), pattern('gray125')),
    borders: table('borders', borderXml({}, q)),
    cellXfs: table('cellXfs', `<${q('xf')} numFmtId="0" fontId="0" fillId="0" borderId="0"/>`),
  };
}

function defaultFontOf(root: XmlElement): DefaultFont {
  const font = childNamed(root, 'fonts')?.children[0];
  const value = (name: string): string | undefined => {
    const element = font === undefined ? undefined : childNamed(font, name);
    return element === undefined ? undefined : attribute(element.tag, 'val');
  };
  return { name: value('name') ?? '宋体', size: value('sz') ?? '11' };
}
