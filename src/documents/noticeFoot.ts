import { money } from './cellValue';
import { deliveryRows } from './deliveryStub';
import { filled, fixed, type FormRow, told } from './form';
import { NOTICE_WIDTHS, type NoticeKit } from './noticeKit';
import type { NoticePart } from './noticePart';
import { charactersAcross } from './paper';
import { accountText } from './payee';
import type { PaymentNotice } from './noticeModel';
import { linesIn } from './text';

/** Below the total: capitals, deadline, account, notes, signatures and the stub 回执. */
export function footRows(kit: NoticeKit, notice: PaymentNotice): FormRow<NoticePart>[] {
  return [...payRows(kit, notice), noteRow(kit, notice), sealRow(kit), ...stubRows(kit)];
}

/** What of the form depends on how much text there is, and which notes apply. */
export function footKey(kit: NoticeKit, notice: PaymentNotice): string {
  return `${accountLines(kit, notice)}${mentionsLate(notice) ? 'l' : ''}${mentionsCollected(notice) ? 'c' : ''}`;
}

function payRows(kit: NoticeKit, { payee }: Pick<PaymentNotice, 'payee'>): FormRow<NoticePart>[] {
  const { words, looks, heights } = kit;
  const { notice, dates } = words;
  const account = Math.max(heights.account, accountLines(kit, { payee }) * heights.note + 6);
  return [
    {
      height: heights.sum + heights.note / 3,
      cells: [
        fixed([0, 1], looks.label, notice.capital),
        told([2, 8], looks.capital, ({ notice: { capital } }) => capital),
      ],
    },
    {
      height: heights.sum,
      cells: [
        fixed([0, 1], looks.label, notice.due),
        told(2, looks.strongText, ({ notice: { due } }) => dates.day(due)),
        fixed([3, 4], looks.label, notice.ways),
        told([5, 8], looks.text, ({ notice: { payee: to } }) =>
          to === null ? notice.waysAtDesk : notice.waysGiven,
        ),
      ],
    },
    {
      height: account,
      cells: [
        fixed([0, 1], looks.label, notice.account),
        told([2, 8], looks.wrappedText, ({ notice: { payee: to } }) => accountText(to, words)),
      ],
    },
  ];
}

function noteRow(kit: NoticeKit, notice: PaymentNotice): FormRow<NoticePart> {
  return {
    height: linesOfNotes(kit, notice) * kit.heights.note + 8,
    cells: [told([0, 8], kit.looks.paragraph, (part) => notesText(kit, part.notice))],
  };
}

function sealRow({ words: { notice }, looks, heights, compact }: NoticeKit): FormRow<NoticePart> {
  const seal = { ...(compact ? looks.plain : looks.wrapped), align: 'center' } as const;
  const between = compact ? ' ' : '\n';
  return {
    height: heights.seal,
    cells: [
      fixed([0, 2], looks.plain, notice.made),
      fixed([3, 5], looks.plain, notice.checked),
      told([6, 8], seal, ({ notice: { servicePhone } }) =>
        servicePhone === null ? notice.seal : `${notice.seal}${between}${notice.servicePhone(servicePhone)}`,
      ),
    ],
  };
}

function stubRows(kit: NoticeKit): FormRow<NoticePart>[] {
  const { words, looks, heights } = kit;
  const { notice, dates } = words;
  const cut = { ...looks.centred, border: { top: 'dashed' } } as const;
  return [
    { height: heights.cut, cells: [fixed([0, 8], cut, notice.stub)] },
    {
      height: heights.stub,
      cells: [
        fixed([0, 1], looks.label, notice.stubNo),
        told(2, looks.centredText, ({ notice: { no } }) => no),
        fixed(3, looks.label, notice.stubUnit),
        told([4, 5], looks.centredText, ({ notice: { unitName } }) => unitName),
        fixed(6, looks.label, notice.stubPayer),
        told([7, 8], looks.centredText, ({ notice: { payer } }) => payer ?? ''),
      ],
    },
    {
      height: heights.stub,
      cells: [
        fixed([0, 1], looks.label, notice.stubTotal),
        filled(2, looks.yuan, ({ notice: { total } }) => money(total)),
        fixed(3, looks.label, notice.stubDue),
        told([4, 8], looks.centredText, ({ notice: { due } }) => dates.day(due)),
      ],
    },
    ...deliveryRows<NoticePart>(kit),
  ];
}

/** The notes that apply 说明: late fees and pass-through items are only mentioned where there are any. */
function notesText({ words: { notice: words }, compact }: NoticeKit, notice: PaymentNotice): string {
  const { check, late, passThrough, invoice, paid } = words.notes;
  const notes = [
    check,
    ...(mentionsLate(notice) ? [late] : []),
    ...(mentionsCollected(notice) && !compact ? [passThrough] : []),
    ...(compact ? [] : [invoice]),
    paid,
  ];
  const numbered = notes.map((note, i) => `${'①②③④⑤'.charAt(i)} ${note}`);
  return words.noteHead + numbered.join(compact ? ' ' : `\n${words.noteIndent}`);
}

function mentionsLate({ hasLateTerms }: PaymentNotice): boolean {
  return hasLateTerms;
}

function mentionsCollected({ lines }: PaymentNotice): boolean {
  return lines.some((line) => line.passThrough);
}

function linesOfNotes(kit: NoticeKit, notice: PaymentNotice): number {
  return linesIn(notesText(kit, notice), charactersAcross(across(0), kit.size));
}

function accountLines(kit: NoticeKit, { payee }: Pick<PaymentNotice, 'payee'>): number {
  return linesIn(accountText(payee, kit.words), charactersAcross(across(2), kit.size));
}

/** Characters of width from a column to the last. */
function across(from: number): number {
  return NOTICE_WIDTHS.slice(from).reduce((sum, width) => sum + width, 0);
}
