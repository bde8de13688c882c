import { maskId, maskPhone } from '../kernel/mask';

/**
 * Free text with the phone and certificate numbers in it masked 脱敏: people write them into contents and remarks,
 * and what is printed lies about.
 */
export function maskedText(text: string): string {
  if (!/\d[\d -]{5,}\d/u.test(text)) return text;
  return text.replace(CERTIFICATE, (found) => maskId(found)).replace(PHONE, (found) => maskPhone(found));
}

/** 18 characters of which 17 digits, or the old 15 digits; never part of a longer number. */
const CERTIFICATE = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/gu;
/** Mobile numbers, spaced or not, and landlines with their area code. */
const PHONE = /(?<!\d)(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?[2-9]\d{6,7})(?!\d)/gu;
