import type { Language } from '../kernel/label';
import { en } from './workbench.en';
import { zh } from './workbench.zh';

export type WorkbenchWords = Readonly<Record<keyof typeof zh, string>>;

/** The words of a language. */
export function workbenchWords(language: Language): WorkbenchWords {
  return language === 'zh' ? zh : en;
}
