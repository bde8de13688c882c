import type { Language } from '../kernel/label';
import { en } from './desk.en';
import { type DeskWords, zh } from './desk.zh';

export type { DeskWords } from './desk.zh';

/** The words of a language. */
export function deskWords(language: Language): DeskWords {
  return language === 'zh' ? zh : en;
}
