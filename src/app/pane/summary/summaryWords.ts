import { en } from '../../../words/pane/summary.en';
import { zh } from '../../../words/pane/summary.zh';
import { useWords } from '../context';

export type SummaryWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: SummaryWords; readonly en: SummaryWords } = { zh, en };

export function useSummaryWords(): SummaryWords {
  return useWords(words);
}
