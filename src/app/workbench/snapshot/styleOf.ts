import type { IBorderData, IBorderStyleData, IStyleData, IStyleBase } from '@univerjs/core';
import type { Line, ViewFont, ViewStyle } from '../../../host/view/sheetView';
import * as code from './codes';
import { cssColor } from './colors';
import { lineCode } from './lines';

/** Pixels a step of indent takes at the usual font sizes. */
export const INDENT = 9;
/** What the grid leaves at the left and right of every text. */
export const PADDING = 2;

/** Black, written so that it is told apart from a black that somebody chose. */
export const AUTOMATIC = '#000';

/** The id under which the grid keeps a look of the file; its own looks have random names. */
export function styleId(style: number): string {
  return `f${String(style)}`;
}

/**
 * A look of the file 单元格样式 as the grid has it. Every part is said, also where it is nothing: what is left out
 * would shine through from the row or the column.
 */
export function styleOf(style: ViewStyle): IStyleData {
  return {
    ...fontOf(style.font),
    bg: style.fill === null ? null : { rgb: cssColor(style.fill) },
    bd: bordersOf(style.lines),
    ht: HORIZONTAL[style.align],
    vt: VERTICAL[style.valign],
    tb: style.wrap ? code.WRAPPED : style.shrink ? code.CLIPPED : code.OVERFLOWING,
    tr: style.rotation === 255 ? { a: 0, v: code.YES } : { a: -style.rotation, v: code.NO },
    pd: paddingOf(style),
    n: style.format === 'General' ? null : { pattern: style.format },
  };
}

export function fontOf(font: ViewFont): IStyleBase {
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? code.YES : code.NO,
    it: font.italic ? code.YES : code.NO,
    ul: { s: font.underline ? code.YES : code.NO },
    st: { s: font.strike ? code.YES : code.NO },
    cl: font.color === null ? null : { rgb: cssColor(font.color) },
  };
}

const HORIZONTAL = {
  general: code.UNSAID,
  left: code.LEFT,
  center: code.CENTRE,
  right: code.RIGHT,
  justify: code.JUSTIFIED,
  fill: code.LEFT,
} as const;

const VERTICAL = { top: code.TOP, center: code.MIDDLE, bottom: code.BOTTOM } as const;

function bordersOf(lines: ViewStyle['lines']): IBorderData | null {
  const { top, right, bottom, left } = lines;
  if (top === null && right === null && bottom === null && left === null) return null;
  return { t: borderOf(top), r: borderOf(right), b: borderOf(bottom), l: borderOf(left) };
}

function borderOf(line: Line | null): IBorderStyleData | null {
  return line === null ? null : { s: lineCode(line.style), cl: { rgb: cssColor(line.color) ?? AUTOMATIC } };
}

function paddingOf({ indent, align }: ViewStyle): IStyleData['pd'] {
  if (indent === 0) return null;
  const side = PADDING + indent * INDENT;
  return align === 'right' ? { t: 0, r: side, b: 1, l: PADDING } : { t: 0, r: PADDING, b: 1, l: side };
}
