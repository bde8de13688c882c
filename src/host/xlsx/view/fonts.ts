import { flagOr, numberIn, valueIn, within, type XmlNode } from './xmlNode';
import type { ViewFont } from '../../view/sheetView';
import type { ColorOf } from './palette';
import type { Theme } from './theme';

/** What fonts of a workbook refer to. */
export interface FontContext {
  readonly theme: Theme;
  readonly color: ColorOf;
}

/** What Chinese Excel takes where a workbook names no font. */
export const PLAIN_FONT: ViewFont = {
  name: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** A font 字体 of cells or of a piece of text (`rPr`); what it leaves out is off, its name and size those of `base`. */
export function fontOf(
  element: XmlNode | undefined,
  { theme, color }: FontContext,
  base: Pick<ViewFont, 'name' | 'size'> = PLAIN_FONT,
): ViewFont {
  // Pieces of text say `rFont` where fonts of cells say `name`.
  const named = valueIn(element, 'name') ?? valueIn(element, 'rFont') ?? base.name;
  const scheme = valueIn(element, 'scheme') ?? 'none';
  return {
    name: (scheme === 'none' ? null : theme.font(scheme)) ?? named,
    size: numberIn(within(element, 'sz')?.tag, 'val', base.size),
    bold: isOn(element, 'b'),
    italic: isOn(element, 'i'),
    underline: isUnderlined(element),
    strike: isOn(element, 'strike'),
    color: color(within(element, 'color')),
  };
}

/** `<b/>` is on, `<b val="0"/>` is off. */
export function isOn(font: XmlNode | undefined, name: string): boolean {
  const element = within(font, name);
  return element !== undefined && flagOr(element.tag, 'val', true);
}

export function isUnderlined(font: XmlNode | undefined): boolean {
  return within(font, 'u') !== undefined && valueIn(font, 'u') !== 'none';
}
