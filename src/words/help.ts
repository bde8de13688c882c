import type { Language } from '../kernel/label';
import { en } from './help.en';
import { type HelpWords, zh } from './help.zh';

export type { HelpWords } from './help.zh';

/** The words of a language. */
export function helpWords(language: Language): HelpWords {
  return language === 'zh' ? zh : en;
}
