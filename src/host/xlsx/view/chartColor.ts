import { attribute } from '../xml';
import { mixed, relit } from './hue';
import type { Theme } from './theme';
import { numberIn, within, type XmlNode } from './xmlNode';

/** `RRGGBB` of the fill of a shape of a drawing, or of its line; `null` when it is automatic. */
export function shapeColor(shape: XmlNode | undefined, theme: Theme): string | null {
  const fill = within(shape, 'solidFill') ?? within(shape, 'ln', 'solidFill');
  const color = fill?.children[0];
  const base = color === undefined ? null : baseOf(color, theme);
  if (color === undefined || base === null) return null;
  return color.children.reduce(
    (rgb, { name, tag }) => changed(rgb, name, numberIn(tag, 'val', 100000) / 100000),
    base,
  );
}

function baseOf({ name, tag }: XmlNode, theme: Theme): string | null {
  const value = attribute(tag, 'val') ?? '';
  if (name === 'schemeClr') return value === 'phClr' ? null : theme.color(value);
  const rgb = name === 'sysClr' ? (attribute(tag, 'lastClr') ?? '') : name === 'srgbClr' ? value : '';
  return /^[\da-f]{6}$/iu.test(rgb) ? rgb.toUpperCase() : null;
}

function changed(rgb: string, change: string, by: number): string {
  switch (change) {
    case 'lumMod':
      return relit(rgb, (light) => light * by);
    case 'lumOff':
      return relit(rgb, (light) => light + by);
    case 'tint':
      return mixed(rgb, 'FFFFFF', by);
    case 'shade':
      return mixed(rgb, '000000', by);
    default:
      return rgb;
  }
}
