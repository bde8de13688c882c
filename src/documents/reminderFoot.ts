import { money, moneyFormula } from './cellValue';
import { deliveryRows } from './deliveryStub';
import { filled, fixed, type FormRow, told } from './form';
import type { NoticeKit } from './noticeKit';
import { rateText } from './noticeText';
import { accountText } from './payee';
import type { Reminder } from './reminder';
import { charactersInLine } from './reminderHead';
import type { ReminderPart } from './reminderPart';
import type { CellStyle } from './sheetModel';
import { linesIn } from './text';

type Row = FormRow<ReminderPart>;

/** Working days in which an objection is answered 异议答复. */
const ANSWER_DAYS = 5;

/** Below the sums, which stand `sums` rows down: total, deadline, account, what to know, signatures and proof of service 送达回证. */
export function reminderFoot(kit: NoticeKit, reminder: Reminder, sums: number): Row[] {
  return [
    ...totalRows(kit, reminder, sums),
    ...textRows(kit, reminder),
    signRow(kit, reminder),
    ...stubRows(kit, reminder),
  ];
}

/** What of the form depends on how long its texts are. */
export function footKey(kit: NoticeKit, reminder: Reminder): string {
  return [termsOf(kit, reminder), accountOf(kit, reminder)]
    .map((text) => linesIn(text, charactersInLine(kit.size, 2)))
    .join('.');
}

function totalRows(kit: NoticeKit, reminder: Reminder, sums: number): Row[] {
  const { words, looks, heights } = kit;
  const { notice, reminder: said, dates } = words;
  const total = `F{r+${sums}}+I{r+${sums}}`;
  return [
    {
      height: heights.total,
      cells: [
        fixed([0, 4], looks.totalLabel, said.total),
        filled([5, 8], looks.total, (part) => moneyFormula(total, part.reminder.total)),
      ],
    },
    labelled(kit, notice.capital, (part) => part.reminder.capital, {
      height: heights.sum + 5,
      style: looks.capital,
    }),
    labelled(kit, said.deadline, (part) => dates.day(part.reminder.deadline), {
      height: heights.sum,
      style: looks.strongText,
    }),
    // a friendly tip says nothing of penalties
    ...(reminder.level === 1 ? [] : [wrapped(kit, said.terms, termsOf, reminder)]),
    wrapped(kit, notice.account, accountOf, reminder),
  ];
}

function labelled(
  { looks }: NoticeKit,
  label: string,
  text: (part: ReminderPart) => string,
  to: { height: number; style: CellStyle },
): Row {
  return { height: to.height, cells: [fixed([0, 1], looks.label, label), told([2, 8], to.style, text)] };
}

function wrapped(
  kit: NoticeKit,
  label: string,
  textOf: (kit: NoticeKit, reminder: Reminder) => string,
  reminder: Reminder,
): Row {
  const lines = linesIn(textOf(kit, reminder), charactersInLine(kit.size, 2));
  const height = Math.max(kit.heights.sum, lines * kit.heights.note + 6);
  return labelled(kit, label, (part) => textOf(kit, part.reminder), { height, style: kit.looks.wrappedText });
}

/** The legal notice stands in a formal demand only. */
function textRows(kit: NoticeKit, reminder: Reminder): Row[] {
  const { words, looks, heights, size } = kit;
  const { reminder: said, dates } = words;
  const objection = ({ deadline }: Reminder): string =>
    said.indent + said.objection(dates.day(deadline), ANSWER_DAYS);
  const texts = [
    ...(reminder.level === 3
      ? [{ style: { ...looks.wrapped, font: looks.strong.font }, of: () => said.indent + said.legal }]
      : []),
    { style: looks.wrapped, of: objection },
  ];
  return texts.map(({ style, of }) => ({
    height: linesIn(of(reminder), charactersInLine(size)) * heights.note + 8,
    cells: [told([0, 8], style, (part) => of(part.reminder))],
  }));
}

function signRow({ words: { notice, reminder: said }, looks, heights }: NoticeKit, { level }: Reminder): Row {
  return {
    height: heights.seal,
    cells: [
      fixed([0, 4], looks.plain, said.handler[level]),
      told([5, 8], { ...looks.wrapped, align: 'center' }, ({ reminder: { servicePhone } }) =>
        servicePhone === null
          ? said.seal[level]
          : `${said.seal[level]}\n${notice.servicePhone(servicePhone)}`,
      ),
    ],
  };
}

function stubRows(kit: NoticeKit, { level }: Reminder): Row[] {
  const { words, looks, heights } = kit;
  const { notice, reminder: said } = words;
  const cut = { ...looks.centred, border: { top: 'dashed' } } as const;
  return [
    { height: heights.cut, cells: [fixed([0, 8], cut, said.stub)] },
    {
      height: heights.stub,
      cells: [
        fixed([0, 1], looks.label, said.document),
        fixed(2, looks.centredText, said.names[level]),
        fixed(3, looks.label, notice.stubNo),
        told([4, 6], looks.centredText, (part) => part.reminder.no),
        fixed(7, looks.label, notice.stubUnit),
        told(8, looks.centredText, (part) => part.reminder.unitName),
      ],
    },
    {
      height: heights.stub,
      cells: [
        fixed([0, 1], looks.label, notice.stubPayer),
        told(2, looks.centredText, (part) => part.reminder.payer ?? ''),
        fixed(3, looks.label, said.totalShort),
        filled([4, 8], looks.yuan, (part) => money(part.reminder.total)),
      ],
    },
    { height: heights.stub, cells: [fixed([0, 8], looks.plain, said.mailAndPlace)] },
    ...deliveryRows<ReminderPart>(kit),
  ];
}

function termsOf({ words }: NoticeKit, { late }: Reminder): string {
  if (late === null) return words.reminder.noTerms;
  const rates = late.rates.map((rate) => rateText(rate, words)).join('、');
  return words.reminder.termsGiven(rates, late.clauses.join('、'));
}

function accountOf({ words }: NoticeKit, { payee }: Reminder): string {
  return accountText(payee, words);
}
