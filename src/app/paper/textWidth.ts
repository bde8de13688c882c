import { estimatedWidth } from '../../host/view/estimatedWidth';
import type { ViewFont } from '../../host/view/sheetView';
import { fontOf } from './textFonts';

/** Points a text is wide in a font, on one line. */
export type TextWidth = (text: string, font: ViewFont) => number;

/** Measures with the browser's own fonts; the same words come on page after page, so widths are remembered. */
export function textWidth(): TextWidth {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text, { size }) => estimatedWidth(text, size);
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    const css = fontOf(font);
    let widths = known.get(css);
    if (widths === undefined) known.set(css, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) {
      pen.font = css;
      width = pen.measureText(text).width * 0.75;
      if (widths.size > MOST_KEPT) widths.clear();
      widths.set(text, width);
    }
    return width;
  };
}

const MOST_KEPT = 5000;
