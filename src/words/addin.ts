import type { Language } from '../kernel/label';
import { en } from './addin.en';
import { zh } from './addin.zh';

export type AddinWords = Readonly<Record<keyof typeof zh, string>>;

/** The words of a language. */
export function addinWords(language: Language): AddinWords {
  return language === 'zh' ? zh : en;
}
