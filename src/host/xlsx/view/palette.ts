import { attribute } from '../xml';
import { relit } from './hue';
import type { Theme } from './theme';
import { allNamed, numberIn, within, type XmlNode } from './xmlNode';

/** `RRGGBB` of a colour element of cells 单元格颜色; `null` is automatic. */
export type ColorOf = (element: XmlNode | undefined) => string | null;

/** Colours as this workbook numbers them; `styles` is the root of its styles part. */
export function paletteOf(styles: XmlNode | undefined, theme: Theme): ColorOf {
  const own = allNamed(within(styles, 'colors', 'indexedColors'), 'rgbColor').map(({ tag }) =>
    rgbIn(attribute(tag, 'rgb') ?? ''),
  );
  return (element) => {
    if (element === undefined) return null;
    const base = baseOf(element, theme, own);
    const tint = numberIn(element.tag, 'tint', 0);
    if (base === null || tint === 0) return base;
    return relit(base, (light) => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  };
}

function baseOf({ tag }: XmlNode, theme: Theme, own: readonly (string | null)[]): string | null {
  const rgb = attribute(tag, 'rgb');
  if (rgb !== undefined) return rgbIn(rgb);
  const scheme = THEME[numberIn(tag, 'theme', -1)];
  if (scheme !== undefined) return theme.color(scheme);
  const index = numberIn(tag, 'indexed', -1);
  return own[index] ?? INDEXED[index] ?? null;
}

/** Alpha, which Excel ignores, comes first. */
function rgbIn(text: string): string | null {
  return /^(?:[\da-f]{2})?[\da-f]{6}$/iu.test(text) ? text.slice(-6).toUpperCase() : null;
}

/** Cells number the theme's colours so, light before dark. */
const THEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';

/** Excel's old palette, ECMA-376 18.8.27; its numbers from 64 are the system's automatic colours. */
const INDEXED = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
