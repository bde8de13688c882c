import type { DocumentWishes } from '../../../jobs/wishes';
import { parseDay } from '../../../kernel/calendar';
import type { Language } from '../../../kernel/label';

/** What is asked for of this run's notices; `null`: as 设置 says. */
export interface NoticeOptions {
  readonly layout: 'A4' | 'A5' | null;
  readonly language: Language | null;
  /** As typed. */
  readonly due: string;
}

export const NO_OPTIONS: NoticeOptions = { layout: null, language: null, due: '' };

/** The same as wishes; `null` when the day cannot be read. */
export function documentWishes({ layout, language, due }: NoticeOptions): DocumentWishes | null {
  const day = due.trim() === '' ? null : parseDay(due.trim());
  if (day === null && due.trim() !== '') return null;
  return {
    ...(layout === null ? {} : { layout }),
    ...(language === null ? {} : { language }),
    ...(day === null ? {} : { due: day }),
  };
}
