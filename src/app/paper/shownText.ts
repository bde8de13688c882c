import { displayText, type DisplayText } from '../../host/view/displayText';
import type { CellView, ViewStyle } from '../../host/view/sheetView';
import type { TextWidth } from './textWidth';

export interface ShownIn {
  /** Points. */
  readonly room: number;
  readonly width: TextWidth;
  readonly is1904: boolean;
}

/** What is written into a cell of a width 单元格显示: numbers that do not fit are rounded, or show as `####`. */
export function shownText(
  { value }: CellView,
  style: ViewStyle,
  { room, width, is1904 }: ShownIn,
): DisplayText {
  const shown = displayText(value, style.format, is1904);
  if (typeof value !== 'number' || style.shrink || style.rotation !== 0) return shown;
  const fits = ({ text, filled }: DisplayText): boolean =>
    width((filled?.lead ?? '') + text, style.font) <= room;
  if (fits(shown)) return shown;
  if (style.format === 'General') {
    for (let digits = MOST_DIGITS; digits > 0; digits -= 1) {
      const rounded = displayText(Number(value.toPrecision(digits)), 'General');
      if (fits(rounded)) return rounded;
    }
  }
  const count = Math.max(1, Math.floor(room / width('#', style.font)));
  return { text: '#'.repeat(count), color: shown.color, filled: null };
}

const MOST_DIGITS = 10;
