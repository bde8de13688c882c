import { en } from '../../../words/pane/charges.en';
import { zh } from '../../../words/pane/charges.zh';
import { useWords } from '../context';

export type ChargeWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: ChargeWords; readonly en: ChargeWords } = { zh, en };

export function useChargeWords(): ChargeWords {
  return useWords(words);
}
