import type { IBorderStyleData, IStyleData, ITextRotation, Nullable } from '@univerjs/core';
import type { Line, ViewFont, ViewStyle } from '../../../host/view/sheetView';
import * as code from './codes';
import { fileColor } from './colors';
import { lineStyle } from './lines';
import { AUTOMATIC, INDENT, PADDING } from './styleOf';

/** A look of the grid as the file can have it; what the grid leaves open is as in `base`, the workbook's plain look. */
export function styleBack(style: IStyleData, base: ViewStyle): ViewStyle {
  return {
    font: fontBack(style, base.font),
    fill: style.bg === undefined ? base.fill : fileColor(style.bg?.rgb),
    align: style.ht == null ? base.align : horizontalBack(style.ht),
    valign: style.vt == null ? base.valign : verticalBack(style.vt),
    wrap: style.tb == null ? base.wrap : style.tb === code.WRAPPED,
    shrink: style.tb == null ? base.shrink : style.tb === code.CLIPPED,
    indent: indentBack(style),
    rotation: style.tr == null ? base.rotation : rotationBack(style.tr),
    format: style.n === undefined ? base.format : (style.n?.pattern ?? 'General'),
    lines: {
      top: lineBack(style.bd?.t),
      right: lineBack(style.bd?.r),
      bottom: lineBack(style.bd?.b),
      left: lineBack(style.bd?.l),
    },
  };
}

/** The font of a run of text, or of a whole cell. */
export function fontBack(style: IStyleData, base: ViewFont): ViewFont {
  return {
    name: style.ff ?? base.name,
    size: style.fs ?? base.size,
    bold: style.bl == null ? base.bold : style.bl === code.YES,
    italic: style.it == null ? base.italic : style.it === code.YES,
    underline: style.ul == null ? base.underline : style.ul.s === code.YES,
    strike: style.st == null ? base.strike : style.st.s === code.YES,
    color: style.cl === undefined ? base.color : fileColor(style.cl?.rgb),
  };
}

function horizontalBack(align: NonNullable<IStyleData['ht']>): ViewStyle['align'] {
  switch (align) {
    case code.LEFT:
      return 'left';
    case code.CENTRE:
      return 'center';
    case code.RIGHT:
      return 'right';
    case code.JUSTIFIED:
    case code.BOTH:
    case code.DISTRIBUTED:
      return 'justify';
    default:
      return 'general';
  }
}

function verticalBack(align: NonNullable<IStyleData['vt']>): ViewStyle['valign'] {
  return align === code.TOP ? 'top' : align === code.MIDDLE ? 'center' : 'bottom';
}

function indentBack({ pd, ht }: IStyleData): number {
  const side = (ht === code.RIGHT ? pd?.r : pd?.l) ?? PADDING;
  return Math.max(0, Math.round((side - PADDING) / INDENT));
}

function rotationBack({ a, v }: ITextRotation): number {
  if (v === code.YES) return 255;
  return a === 0 ? 0 : Math.max(-90, Math.min(90, -a));
}

function lineBack(line: Nullable<IBorderStyleData>): Line | null {
  if (line == null) return null;
  const style = lineStyle(line.s);
  return style === null ? null : { style, color: line.cl.rgb === AUTOMATIC ? null : fileColor(line.cl.rgb) };
}
