import type { CellStyle } from '../../documents/sheetModel';
import { SHOWS, shownBy } from './dateFormats';
import { spliced, withAttribute } from './splice';
import { alignmentXml, borderXml, fillXml, fontXml } from './styleXml';
import type { StyleTables } from './styleTables';
import { attribute } from './xml';
import { rootOf } from './xmlTree';

/**
 * A style as given; with an apostrophe 前导撇号, for text that begins like a formula; or with a date format, for a day
 * or a moment whose style names none and which would show as a number.
 */
export type Look = 'plain' | 'quoted' | 'day' | 'moment';

/** Formats of dates whose style names none. */
const DATE_FORMATS = {
  plain: undefined,
  quoted: undefined,
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
} as const;

/** A format of cells 单元格格式, its parts added to their tables. */
export function xfXml(style: CellStyle, look: Look, tables: StyleTables): string {
  const { q, base, formats, fonts, fills, borders, hasParents } = tables;
  const code = style.format ?? DATE_FORMATS[look];
  const format = code === undefined ? 0 : formats.idOf(code);
  const font = style.font === undefined ? 0 : fonts.idOf(fontXml(style.font, base, q));
  const fill = style.fill === undefined ? 0 : fills.idOf(fillXml(style.fill, q));
  const border = style.border === undefined ? 0 : borders.idOf(borderXml(style.border, q));
  const alignment = alignmentXml(style, q);
  const attributes =
    ` numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
    (hasParents ? ' xfId="0"' : '') +
    (look === 'quoted' ? ' quotePrefix="1"' : '') +
    (format === 0 ? '' : ' applyNumberFormat="1"') +
    (font === 0 ? '' : ' applyFont="1"') +
    (fill === 0 ? '' : ' applyFill="1"') +
    (border === 0 ? '' : ' applyBorder="1"') +
    (alignment === '' ? '' : ' applyAlignment="1"');
  return alignment === ''
    ? `<${q('xf')}${attributes}/>`
    : `<${q('xf')}${attributes}>${alignment}</${q('xf')}>`;
}

/** A stored format with another look; `undefined`: it looks so already. */
export function relookedXml(tables: StyleTables, id: number, look: Look): string | undefined {
  const xml = tables.cellXfs.xmlOf(id);
  if (xml === undefined) return undefined;
  const { tag } = rootOf(xml, 'xf');
  const format = Number(attribute(tag, 'numFmtId') ?? 0);
  const code = DATE_FORMATS[look];
  if (code === undefined) {
    return attribute(tag, 'quotePrefix') === '1' ? undefined : withAttributes(xml, [['quotePrefix', '1']]);
  }
  if (shownBy(format, tables.formats.codeOf(format)) !== SHOWS.number) return undefined;
  const dated = String(tables.formats.idOf(code));
  return withAttributes(xml, [
    ['numFmtId', dated],
    ['applyNumberFormat', '1'],
  ]);
}

function withAttributes(
  xml: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  return attributes.reduce(
    (text, [name, value]) => spliced(text, [withAttribute(text, rootOf(text, 'xf'), name, value)]),
    xml,
  );
}
