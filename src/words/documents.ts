import type { Language } from '../kernel/label';
import { documentsEn } from './documents.en';
import { documentsZh } from './documents.zh';

/** Every sentence of what the office prints or files; zh is the source. */
export type DocumentWords = typeof documentsZh;

/** The words of a language. */
export function documentWords(language: Language): DocumentWords {
  return language === 'zh' ? documentsZh : documentsEn;
}
