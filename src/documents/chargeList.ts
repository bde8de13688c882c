import type { SettledCharge } from '../billing/account';
import { showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { minus, plus } from '../kernel/money';
import { type Fee, fees } from '../registers/fees';
import { documentWords } from '../words/documents';
import { dayCell, money, quantity, textCell } from './cellValue';
import { choiceText, type ListField, listLooks, listOf, registerField } from './listOf';
import { looksFor } from './looks';
import { paidFrom } from './noticeSums';
import type { ListSheet } from './sheetModel';

/** Which notice a charge of the period stands on; `undefined` leaves what an earlier run wrote. */
export type NoticeNumbers = (settled: SettledCharge) => string | null | undefined;

/** What a run knows of its charges. */
export interface ChargeRun {
  readonly noticeNo: NoticeNumbers;
  /** Rows of its month and units by key: only these can have vanished. */
  readonly covers: (key: string) => boolean;
  /** Rows that people marked 核销 or 争议: their state is theirs. */
  readonly isJudged: (key: string) => boolean;
}

/** 费用明细: every charge with its calculation, what was paid and what is left; headings as the register reads them. */
export function chargeList(charges: readonly SettledCharge[], run: ChargeRun, language: Language): ListSheet {
  const words = documentWords(language);
  return listOf(charges, fieldsOf(run, language), {
    id: 'charge-list',
    layout: 1,
    name: fees.title,
    title: words.lists.charges,
    language,
    footer: words.pageFooter,
    keyOf: ({ charge }) => charge.key,
    keyField: 'id',
    vanished: {
      field: 'status',
      text: choiceText(fees.columns.status, 'cancelled', language),
      covers: run.covers,
    },
  });
}

function fieldsOf(run: ChargeRun, language: Language): readonly ListField<SettledCharge>[] {
  return [...chargeFields(language), ...amountFields(run, language)];
}

/** What is charged to whom, for when, by which quantity. */
function chargeFields(language: Language): readonly ListField<SettledCharge>[] {
  const { columns } = fees;
  const looks = listLooks(looksFor(language));
  return [
    registerField('id', columns.id, looks.text, ({ charge }) => ({ text: charge.key })),
    registerField('unit', columns.unit, looks.centred, ({ charge }) => ({ text: charge.unit })),
    registerField('payer', columns.payer, looks.text, ({ charge }) => textCell(charge.payer)),
    registerField('item', columns.item, looks.text, ({ charge }) => ({ text: charge.item })),
    registerField('period', columns.period, looks.centred, ({ charge }) => ({
      text: showPeriod(charge.period),
    })),
    registerField('from', columns.from, looks.day, ({ charge }) => dayCell(charge.from)),
    registerField('to', columns.to, looks.day, ({ charge }) => dayCell(charge.to)),
    registerField('prev', columns.prev, looks.number, ({ charge }) => quantity(charge.prev)),
    registerField('curr', columns.curr, looks.number, ({ charge }) => quantity(charge.curr)),
    registerField('qty', columns.qty, looks.number, ({ charge }) => quantity(charge.quantity)),
    registerField('price', columns.price, looks.price, ({ charge }) => quantity(charge.price)),
    registerField(
      'months',
      columns.months,
      { ...looks.number, format: '0.####' },
      ({ charge: { months } }) =>
        months === null ? null : { number: months.numerator / months.denominator },
    ),
  ];
}

/** How much, what of it was paid, and where it stands. */
function amountFields(
  { noticeNo, isJudged }: ChargeRun,
  language: Language,
): readonly ListField<SettledCharge>[] {
  const { columns } = fees;
  const looks = listLooks(looksFor(language));
  return [
    registerField('gross', columns.gross, looks.money, ({ charge }) => money(charge.gross)),
    registerField('waiver', columns.waiver, looks.money, ({ charge }) => money(charge.waiver)),
    registerField('net', columns.net, looks.money, ({ charge }) => money(charge.net)),
    registerField('due', columns.due, looks.day, ({ charge }) => dayCell(charge.due)),
    registerField('received', columns.received, looks.money, (settled) =>
      money(plus(paidFrom('receipt', [settled]), paidFrom('prepaid', [settled]))),
    ),
    registerField('unpaid', columns.unpaid, looks.money, ({ owing }) => money(owing)),
    registerField('noticeNo', columns.noticeNo, looks.text, (settled) => {
      const no = noticeNo(settled);
      return no === undefined ? undefined : textCell(no);
    }),
    registerField('basis', columns.basis, looks.long, ({ charge }) => textCell(charge.basis)),
    registerField('status', columns.status, looks.centred, (settled) =>
      isJudged(settled.charge.key)
        ? undefined
        : { text: choiceText(columns.status, statusOf(settled), language) },
    ),
    registerField('remark', columns.remark, looks.long),
  ];
}

function statusOf(settled: SettledCharge): NonNullable<Fee['status']> {
  const { charge, owing } = settled;
  if (owing === 0) return paidFrom('writeOff', [settled]) === 0 ? 'paid' : 'writtenOff';
  return minus(charge.net, owing) === 0 ? 'open' : 'part';
}
