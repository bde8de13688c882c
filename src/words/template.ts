import type { Language } from '../kernel/label';
import { templateEn } from './template.en';
import { type TemplateWords, templateZh } from './template.zh';

export type { TemplateWords } from './template.zh';

/** The words of a language. */
export function templateWords(language: Language): TemplateWords {
  return language === 'zh' ? templateZh : templateEn;
}
