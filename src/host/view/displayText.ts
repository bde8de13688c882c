import { format, formatColor, isDateFormat } from 'numfmt';
import { inChineseDigits } from './chineseDigits';
import { formatCode } from './formatCode';
import type { ViewValue } from './sheetView';

/** What a cell shows 显示文本: its value as its number format writes it. */
export interface DisplayText {
  readonly text: string;
  /** `RRGGBB` that the format asks for; `null`: the cell's own. */
  readonly color: string | null;
  /** What stands at the left edge, and what fills the room up to the text, where the format has `*`. */
  readonly filled: { readonly lead: string; readonly character: string } | null;
}

/** `is1904`: days are counted from 1904, as old Macs did. */
export function displayText(value: ViewValue, code: string, is1904 = false): DisplayText {
  if (value === null) return plain('');
  if (typeof value === 'object') return plain(value.error);
  if (typeof value === 'boolean') return plain(value ? 'TRUE' : 'FALSE');
  const rewritten = formatCode(code);
  if (typeof value === 'string' && !rewritten.pattern.includes(';') && !rewritten.pattern.includes('@')) {
    return plain(value);
  }
  const { pattern, locale, digits } = rewritten;
  const shown = typeof value === 'number' && is1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
  const text = format(pattern, shown, { ...OPTIONS, locale });
  const color = colorOf(formatColor(pattern, shown, { throws: false }));
  if (typeof value === 'string') return { ...plain(text), color };
  return { ...split(digits === null ? text : inChineseDigits(text, digits)), color };
}

const DAYS_TO_1904 = 1462;

/** A mark that no format writes: the character behind it fills the room. */
const REPEAT = '\u0001';

const OPTIONS = {
  throws: false,
  // Declared as a boolean, read as the character to write.
  fillChar: REPEAT as unknown as boolean,
  dateSpanLarge: false,
  dateErrorNumber: false,
} as const;

/** Excel's names of colours and its palette, as numfmt gives them. */
const COLORS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  magenta: 'FF00FF',
  cyan: '00FFFF',
};

function plain(text: string): DisplayText {
  return { text, color: null, filled: null };
}

function split(text: string): DisplayText {
  const at = text.indexOf(REPEAT);
  if (at < 0) return plain(text);
  const [character = ' ', ...rest] = text.slice(at + 1);
  return { text: rest.join(''), color: null, filled: { lead: text.slice(0, at), character } };
}

function colorOf(color: string | number | null): string | null {
  const text = String(color);
  return /^#[0-9a-f]{6}$/iu.test(text) ? text.slice(1).toUpperCase() : (COLORS[text] ?? null);
}
