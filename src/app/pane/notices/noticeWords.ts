import { en } from '../../../words/pane/notices.en';
import { zh } from '../../../words/pane/notices.zh';
import { useWords } from '../context';

export type NoticeWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: NoticeWords; readonly en: NoticeWords } = { zh, en };

export function useNoticeWords(): NoticeWords {
  return useWords(words);
}
