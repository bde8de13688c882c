import { en } from '../../../words/pane/requests.en';
import { zh } from '../../../words/pane/requests.zh';
import { useWords } from '../context';

export type RequestWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: RequestWords; readonly en: RequestWords } = { zh, en };

export function useRequestWords(): RequestWords {
  return useWords(words);
}
