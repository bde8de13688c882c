import type { Language } from '../../kernel/label';

/** The language of Excel's own menus; whoever has them in neither Chinese nor English reads English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^zh\b/iu.test(displayLanguage) ? 'zh' : 'en';
}
