import { en } from '../../../words/pane/reminders.en';
import { zh } from '../../../words/pane/reminders.zh';
import { useWords } from '../context';

export type ReminderWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: ReminderWords; readonly en: ReminderWords } = { zh, en };

export function useReminderWords(): ReminderWords {
  return useWords(words);
}
