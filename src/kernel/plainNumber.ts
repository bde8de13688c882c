import { type Decimal, decimalOf, parseDecimal } from './decimal';
import { cleaned, plainDashes, withoutApostrophe } from './text';

/** Why digits are not one number: `1,2345` and `1.234,50` could be two; more than 15 digits are not kept. */
export type NumberFault = 'format' | 'ambiguous' | 'range';

/** A number cell's text 文本型数字 without what hides it: width, blanks, apostrophe, `。` for the point. */
export function bareNumber(text: string): string {
  return plainDashes(withoutApostrophe(cleaned(text).text))
    .replace(/(?<=\d)。(?=\d)/gu, '.')
    .replace(/(?<=\D) | (?=\D)/gu, '');
}

/** What people put where there is nothing to put 占位符. */
export function isPlaceholder(text: string): boolean {
  return /^[-/\\*_]+$/u.test(text) || PLACEHOLDERS.has(text.toUpperCase());
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  '无 暂无 空 免 免收 免交 免缴 免费 减免 已减免 欠 未收 未交 未缴 缓交 待定 待补 待收 不详 未知 同上 N/A NA NULL NONE'.split(
    ' ',
  ),
);

/** Unsigned digits with at most one point and commas only between thousands; the sign is the caller's. */
export function plainNumber(text: string): Decimal | NumberFault {
  if (/^(?:\d+\.?\d*|\.\d+)$/u.test(text)) return fifteenDigits(text);
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/u.test(text)) return fifteenDigits(text.replace(/,/gu, ''));
  return /^\d[\d., ]*$/u.test(text) && /[, ]/u.test(text) ? 'ambiguous' : 'format';
}

/** Excel keeps 15 significant digits of a number; a longer fraction is what is left of a float. */
function fifteenDigits(text: string): Decimal | NumberFault {
  const exact = parseDecimal(text);
  if (exact !== null && exact.digits < 1e15) return exact;
  return decimalOf(Number(text)) ?? 'range';
}
