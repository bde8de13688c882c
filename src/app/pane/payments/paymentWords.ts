import { en } from '../../../words/pane/payments.en';
import { zh } from '../../../words/pane/payments.zh';
import { useWords } from '../context';

export type PaymentWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: PaymentWords; readonly en: PaymentWords } = { zh, en };

export function usePaymentWords(): PaymentWords {
  return useWords(words);
}
