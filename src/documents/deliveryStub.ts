import { fixed, type FormRow } from './form';
import type { NoticeKit } from './noticeKit';

/**
 * The part of a receipt stub 回执 that people fill in by hand: how, by whom and to whom it was delivered. A signature
 * with the signer's relation to the owner is what interrupts limitation (时效规定8).
 */
export function deliveryRows<T>({
  words,
  looks,
  heights,
  compact,
}: Pick<NoticeKit, 'words' | 'looks' | 'heights' | 'compact'>): FormRow<T>[] {
  const { delivery, deliverer, signer, signedOn, unsigned } = words.notice;
  const line = (text: string): FormRow<T> => ({
    height: heights.stub,
    cells: [fixed([0, 8], looks.plain, text)],
  });
  return compact
    ? [line(signer), line(`${signedOn}　${deliverer}`)]
    : [line(delivery), line(deliverer), line(signer), line(signedOn), line(unsigned)];
}
