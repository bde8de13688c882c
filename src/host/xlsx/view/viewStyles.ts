import type { ConditionView } from '../../view/ruleView';
import type { ViewFont, ViewStyle } from '../../view/sheetView';
import { attribute } from '../xml';
import { alignmentOf } from './alignment';
import { builtInFormat } from './builtInFormats';
import { conditionalFill, fillOf } from './fills';
import { type FontContext, fontOf, isOn, isUnderlined, PLAIN_FONT } from './fonts';
import { linesOf } from './lines';
import { type ColorOf, paletteOf } from './palette';
import type { Theme } from './theme';
import { allNamed, nodeOf, numberIn, within, type XmlNode } from './xmlNode';

export type Look = NonNullable<ConditionView['look']>;

/** The looks of a workbook 样式, read once for all its sheets. */
export interface ViewStyles extends FontContext {
  /** By the number cells name them with; never empty. */
  readonly styles: readonly ViewStyle[];
  /** Looks of conditional formats, by number. */
  readonly looks: readonly Look[];
  /** Of the style Normal 常规: column widths are counted in its digits. */
  readonly normal: ViewFont;
}

/** `null`: the workbook has no styles. */
export function viewStyles(source: string | null, part: string, theme: Theme): ViewStyles {
  const root = source === null ? undefined : nodeOf(source, part);
  const color = paletteOf(root, theme);
  const context = { theme, color };
  const fonts = tableOf(root, 'fonts', 'font').map((font) => fontOf(font, context));
  const styles = stylesOf(root, fonts, color);
  return {
    ...context,
    styles: styles.length > 0 ? styles : [styleOf(undefined, new Map(), { fonts, fills: [], borders: [] })],
    looks: tableOf(root, 'dxfs', 'dxf').map((dxf) => lookOf(dxf, color)),
    normal: fonts[normalFont(root)] ?? fonts[0] ?? PLAIN_FONT,
  };
}

/** What a conditional format changes of a cell. */
export function lookOf(dxf: XmlNode | undefined, color: ColorOf): Look {
  const font = within(dxf, 'font');
  const ink = color(within(font, 'color'));
  const fill = conditionalFill(within(dxf, 'fill'), color);
  const flags = [
    ['bold', 'b'],
    ['italic', 'i'],
    ['strike', 'strike'],
  ] as const;
  return {
    ...(ink === null ? {} : { color: ink }),
    ...(fill === null ? {} : { fill }),
    ...Object.fromEntries(
      flags.flatMap(([key, name]) => (within(font, name) === undefined ? [] : [[key, isOn(font, name)]])),
    ),
    ...(within(font, 'u') === undefined ? {} : { underline: isUnderlined(font) }),
  };
}

interface Tables {
  readonly fonts: readonly ViewFont[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly ViewStyle['lines'][];
}

function stylesOf(root: XmlNode | undefined, fonts: readonly ViewFont[], color: ColorOf): ViewStyle[] {
  const codes = new Map(
    tableOf(root, 'numFmts', 'numFmt').map(
      ({ tag }) => [numberIn(tag, 'numFmtId', -1), attribute(tag, 'formatCode') ?? 'General'] as const,
    ),
  );
  const tables = {
    fonts,
    fills: tableOf(root, 'fills', 'fill').map((fill) => fillOf(fill, color)),
    borders: tableOf(root, 'borders', 'border').map((border) => linesOf(border, color)),
  };
  return tableOf(root, 'cellXfs', 'xf').map((xf) => styleOf(xf, codes, tables));
}

const NO_LINES = { top: null, right: null, bottom: null, left: null };

/** Excel goes by the numbers of the cell's own format, whatever its parent style and its `apply…` say. */
function styleOf(
  xf: XmlNode | undefined,
  codes: ReadonlyMap<number, string>,
  { fonts, fills, borders }: Tables,
): ViewStyle {
  const format = numberIn(xf?.tag, 'numFmtId', 0);
  const code = codes.get(format) ?? builtInFormat(format);
  return {
    font: fonts[numberIn(xf?.tag, 'fontId', 0)] ?? fonts[0] ?? PLAIN_FONT,
    fill: fills[numberIn(xf?.tag, 'fillId', 0)] ?? null,
    ...alignmentOf(within(xf, 'alignment')),
    // What Chinese Excel calls it on the screen; some programs store it so.
    format: code === '' || code === 'G/通用格式' ? 'General' : code,
    lines: borders[numberIn(xf?.tag, 'borderId', 0)] ?? NO_LINES,
  };
}

/** The number of the font of the style Normal. */
function normalFont(root: XmlNode | undefined): number {
  const normal = tableOf(root, 'cellStyles', 'cellStyle').find(
    ({ tag }) => attribute(tag, 'builtinId') === '0',
  );
  const xf = tableOf(root, 'cellStyleXfs', 'xf')[numberIn(normal?.tag, 'xfId', 0)];
  return numberIn(xf?.tag, 'fontId', 0);
}

function tableOf(root: XmlNode | undefined, table: string, entry: string): readonly XmlNode[] {
  return allNamed(within(root, table), entry);
}
