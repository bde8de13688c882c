import { en } from '../../../words/pane/unit.en';
import { zh } from '../../../words/pane/unit.zh';
import { useWords } from '../context';

export type UnitWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: UnitWords; readonly en: UnitWords } = { zh, en };

export function useUnitWords(): UnitWords {
  return useWords(words);
}
