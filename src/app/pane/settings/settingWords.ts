import { en } from '../../../words/pane/settings.en';
import { zh } from '../../../words/pane/settings.zh';
import { useWords } from '../context';

export type SettingWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: SettingWords; readonly en: SettingWords } = { zh, en };

export function useSettingWords(): SettingWords {
  return useWords(words);
}
