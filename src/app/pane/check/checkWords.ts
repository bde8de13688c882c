import { en } from '../../../words/pane/check.en';
import { zh } from '../../../words/pane/check.zh';
import { useWords } from '../context';

export type CheckWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: CheckWords; readonly en: CheckWords } = { zh, en };

export function useCheckWords(): CheckWords {
  return useWords(words);
}
