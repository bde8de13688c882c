import type { Language } from '../kernel/label';
import { fill } from './fill';
import { en } from './paper.en';
import { zh } from './paper.zh';

/** A sentence of the print preview 打印预览. */
export function sayPaper(
  key: keyof typeof zh,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  return fill((language === 'zh' ? zh : en)[key], facts);
}
