import type { Border, CellStyle } from '../../documents/sheetModel';
import { attributeXml } from './xmlText';

/** The font a workbook uses where none is named. */
export interface DefaultFont {
  readonly name: string;
  readonly size: string;
}

/** Excel's number for the formats it knows by number, in every language. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** Writes element names the way a part does: `font`, or `x:font`. */
export type Qualify = (name: string) => string;

export function fontXml(font: NonNullable<CellStyle['font']>, base: DefaultFont, q: Qualify): string {
  const name = font.name ?? base.name;
  const bold = font.bold === true ? `<${q('b')}/>` : '';
  const size = `<${q('sz')} val="${font.size ?? base.size}"/>`;
  const color = font.color === undefined ? '' : `<${q('color')} rgb="FF${rgb(font.color)}"/>`;
  const charset = /[\u2E80-\u9FFF]/u.test(name) ? `<${q('charset')} val="134"/>` : '';
  const named = `<${q('name')} val="${attributeXml(name)}"/>`;
  return `<${q('font')}>${bold}${size}${color}${named}${charset}</${q('font')}>`;
}

export function fillXml(color: string, q: Qualify): string {
  const pattern = `<${q('fgColor')} rgb="FF${rgb(color)}"/><${q('bgColor')} indexed="64"/>`;
  return `<${q('fill')}><${q('patternFill')} patternType="solid">${pattern}</${q('patternFill')}></${q('fill')}>`;
}

export function borderXml(border: NonNullable<CellStyle['border']>, q: Qualify): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => sideXml(side, border[side], q));
  return `<${q('border')}>${sides.join('')}<${q('diagonal')}/></${q('border')}>`;
}

function sideXml(side: string, line: Border | undefined, q: Qualify): string {
  if (line === undefined || line === 'none') return `<${q(side)}/>`;
  return `<${q(side)} style="${line}"><${q('color')} auto="1"/></${q(side)}>`;
}

export function alignmentXml(style: CellStyle, q: Qualify): string {
  const attributes = [
    style.align === undefined ? '' : ` horizontal="${style.align}"`,
    style.valign === undefined ? '' : ` vertical="${style.valign}"`,
    style.wrap === true ? ' wrapText="1"' : '',
    style.indent === undefined ? '' : ` indent="${style.indent}"`,
    style.shrink === true ? ' shrinkToFit="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<${q('alignment')}${attributes}/>`;
}

function rgb(color: string): string {
  return color.toUpperCase();
}
