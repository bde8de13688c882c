import { colorNamed } from '../officeTheme';
import { attribute } from '../xml';
import { nodeOf, within, type XmlNode } from './xmlNode';

/** What a workbook's theme 主题 gives its cells and drawings. */
export interface Theme {
  /** `RRGGBB` by the name of the scheme: `dk1`, `accent3`; drawings' own names (`tx1`) too. */
  readonly color: (name: string) => string;
  /** The font Chinese Excel shows for headings (`major`) or text (`minor`); `null`: as the file names it. */
  readonly font: (scheme: string) => string | null;
}

/** `null`: the workbook has no theme, Office's own colours are taken. */
export function themeOf(source: string | null, part: string): Theme {
  const elements = source === null ? undefined : within(nodeOf(source, part), 'themeElements');
  const colors = new Map(
    within(elements, 'clrScheme')?.children.flatMap((entry) => {
      const rgb = schemeColor(entry);
      return rgb === null ? [] : [[entry.name, rgb] as const];
    }),
  );
  const fonts = within(elements, 'fontScheme');
  return {
    color: (name) => {
      const own = OWN_NAMES.get(name) ?? name;
      return colors.get(own) ?? colorNamed(own);
    },
    font: (scheme) => eastAsian(within(fonts, `${scheme}Font`)),
  };
}

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['tx1', 'dk1'],
  ['bg1', 'lt1'],
  ['tx2', 'dk2'],
  ['bg2', 'lt2'],
]);

function schemeColor(entry: XmlNode): string | null {
  const color = entry.children[0];
  if (color === undefined) return null;
  const rgb = attribute(color.tag, color.name === 'sysClr' ? 'lastClr' : 'val') ?? '';
  return /^[\da-f]{6}$/iu.test(rgb) ? rgb.toUpperCase() : null;
}

/** Chinese Excel takes the East Asian font, and where it is empty the one for simplified Chinese. */
function eastAsian(fonts: XmlNode | undefined): string | null {
  const ea = within(fonts, 'ea');
  const hans = fonts?.children.find(({ tag }) => attribute(tag, 'script') === 'Hans');
  const named = [ea, hans].map((font) => (font === undefined ? '' : (attribute(font.tag, 'typeface') ?? '')));
  return named.find((name) => name !== '') ?? null;
}
