import { en } from '../../../words/pane/home.en';
import { zh } from '../../../words/pane/home.zh';
import { useWords } from '../context';

export type HomeWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: HomeWords; readonly en: HomeWords } = { zh, en };

export function useHomeWords(): HomeWords {
  return useWords(words);
}
