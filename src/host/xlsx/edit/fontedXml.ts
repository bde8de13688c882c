import type { ViewFont } from '../../view/sheetView';
import type { Qualify } from '../styleXml';
import type { StyleTables } from '../styleTables';
import { attributeXml } from '../xmlText';
import { rootOf } from '../xmlTree';

/** The number of a stored font 字体 with what differs from `now` written anew. */
export function fontedXml({ fonts, q }: StyleTables, base: number, font: ViewFont, now: ViewFont): number {
  const stored = fonts.xmlOf(base) ?? `<${q('font')}/>`;
  const root = rootOf(stored, 'font');
  const pieces = new Map(
    root.children.map((child) => [child.tag.name, stored.slice(child.tag.start, child.end)]),
  );
  for (const [name, xml] of changed(font, now, q)) {
    if (xml === '') pieces.delete(name);
    else pieces.set(name, xml);
  }
  const inner = [...pieces].sort(([a], [b]) => place(a) - place(b)).map(([, xml]) => xml);
  return fonts.idOf(`<${q('font')}>${inner.join('')}</${q('font')}>`);
}

/** A font written out, for a piece of text: there its name is called `rFont`. */
export function runFontXml(font: ViewFont, q: Qualify): string {
  const all = written(font, q).map(([name, xml]) => (name === 'name' ? namedXml('rFont', font, q) : xml));
  return `<${q('rPr')}>${all.join('')}</${q('rPr')}>`;
}

function* changed(font: ViewFont, now: ViewFont, q: Qualify): Generator<[name: string, xml: string]> {
  const before = new Map(written(now, q));
  for (const [name, xml] of written(font, q)) {
    if (before.get(name) === xml) continue;
    yield [name, xml];
    if (name !== 'name') continue;
    // They belonged to the font that was.
    yield ['family', ''];
    yield ['scheme', ''];
    yield ['charset', /[\u2E80-\u9FFF]/u.test(font.name) ? `<${q('charset')} val="134"/>` : ''];
  }
}

/** In the order the schema demands. */
function written(font: ViewFont, q: Qualify): (readonly [name: string, xml: string])[] {
  const on = (name: string, isOn: boolean): readonly [string, string] => [name, isOn ? `<${q(name)}/>` : ''];
  return [
    on('b', font.bold),
    on('i', font.italic),
    on('strike', font.strike),
    on('u', font.underline),
    ['sz', `<${q('sz')} val="${Math.round(font.size * 100) / 100}"/>`],
    ['color', font.color === null ? '' : `<${q('color')} rgb="FF${font.color.toUpperCase()}"/>`],
    ['name', namedXml('name', font, q)],
  ];
}

function namedXml(element: string, { name }: ViewFont, q: Qualify): string {
  return `<${q(element)} val="${attributeXml(name)}"/>`;
}

const ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

function place(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}
