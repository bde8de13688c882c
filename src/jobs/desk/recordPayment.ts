import type { Receipt } from '../../billing/receipts';
import { capitalAmount } from '../../kernel/capital';
import { type Day, type Moment, momentOf, type Period, showDay, showPeriod } from '../../kernel/calendar';
import { type Fen, sumFen } from '../../kernel/money';
import { payments, type Payment } from '../../registers/payments';
import { namesDeveloper } from './developer';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { allocationOf, type PaymentAllocation } from './allocation';
import { billsOf } from './bills';
import { type Entry, entryOf, type Refused } from './entry';
import type { Fields } from './fieldValue';
import { numbersIn } from './numbersIn';
import { keepsField, partsOf, splitFields } from './paymentParts';
import { secondReceipts } from './secondReceipts';
import { nextInSeries, type Numbered } from './series';
import { appendRows } from './rowEdit';
import { unitMeant } from './unitWish';

/** A payment taken at the desk 收款. */
export interface PaymentInput {
  /** As people write it: `1栋2单元301`. */
  readonly unit: string;
  /** A refund 退款 is negative. */
  readonly amount: Fen;
  readonly way: NonNullable<Payment['payWay']>;
  readonly day: Day;
  /** Left out: who pays for the unit. */
  readonly payer?: string | null;
  readonly cashier?: string | null;
  readonly remark?: string | null;
  /** 指定项目 (民法典560): a row of the receipt for each; the amounts make the payment's. */
  readonly items?: readonly { readonly item: string; readonly amount: Fen }[];
  /** The month people pay for; without items it is put down in the columns 归往期, 归本期, 归预存. */
  readonly period?: Period | null;
  /** Left out: the next of the series. */
  readonly receiptNo?: string | null;
}

/** A payment as it would be saved: its receipt, and where the money goes. */
export interface PaymentEntry extends Entry {
  readonly unit: string;
  readonly payer: string | null;
  readonly receiptNo: string;
  readonly amount: Fen;
  /** 大写. */
  readonly capital: string;
  readonly allocation: PaymentAllocation;
}

/** A row for a payment in 收款记录, with its receipt number and where the money goes, shown before anything is saved. */
export function recordPayment(
  opened: OpenedBook,
  input: PaymentInput,
  wishes: Wishes,
): PaymentEntry | Refused {
  const unit = unitMeant(opened, input.unit);
  if (typeof unit !== 'string') return unit;
  const refused = refusalOf(opened, input);
  if (refused !== null) return refused;
  const numbers = numbersIn(opened, 'payments', { number: 'receiptNo', date: 'payDate' });
  const receiptNo = numberFor(input, numbers);
  if (typeof receiptNo !== 'string') return receiptNo;
  const payer =
    given(input.payer) ?? billsOf(opened, wishes).bill.everyone.get(unit)?.payer ?? ownerOf(opened, unit);
  const moment = momentOf(input.day, 0);
  const parts = partsOf(opened, input, { unit, moment });
  const rows = parts.map(({ item, amount, split }) => ({
    ...base(input, { unit, payer, receiptNo, moment, isSplit: split !== null }),
    received: amount,
    ...(item === null ? {} : { designate: item }),
    ...splitFields(split),
  }));
  const wish = { register: 'payments', rows, dated: { field: 'payDate', moment }, quiet: QUIET } as const;
  const edit = appendRows(opened, wish, wishes);
  if ('refused' in edit) return edit;
  const designates = keepsField(opened, 'designate', moment);
  const receipts = parts.map(({ item, amount, split }): Receipt => {
    const designate = designates ? item : null;
    return { receiptNo, day: input.day, amount, designate, split, isDevelopers: namesDeveloper(payer) };
  });
  const said = secondReceipts(opened, {
    unit,
    day: input.day,
    amounts: rows.map(({ received }) => received),
  });
  const entry = entryOf(opened, edit, wishes, { concerns: ['units', 'payments'], said });
  if ('refused' in entry) return entry;
  const allocation = allocationOf(opened, unit, receipts, wishes);
  const capital = capitalAmount(input.amount);
  return { ...entry, unit, payer, receiptNo, amount: input.amount, capital, allocation };
}

/** The number the next receipt will have 下一个收据号. */
export function nextReceiptNo(opened: OpenedBook, day: Day): string {
  return numberIn(numbersIn(opened, 'payments', { number: 'receiptNo', date: 'payDate' }), day);
}

/** Where a sheet has no receipt numbers, the office does without. */
const QUIET: ReadonlySet<string> = new Set(['receiptNo']);

function refusalOf({ book }: OpenedBook, input: PaymentInput): Refused | null {
  if (input.amount === 0) return { refused: { code: 'desk-no-amount', facts: {} } };
  const { items = [] } = input;
  if (items.length > 0 && sumFen(items.map(({ amount }) => amount)) !== input.amount) {
    return { refused: { code: 'desk-items-differ', facts: {} } };
  }
  const isTypedBeside = (['received', 'unpaid', 'status'] as const).some((field) => book.fees.has(field));
  if (book.payments.present || !isTypedBeside) return null;
  // A register of receipts would be the only truth from then on, and what was typed beside fees would count no more.
  const { sheet } = book.fees.cell(0, 'received');
  return { refused: { code: 'desk-received-in-fees', facts: { sheet, register: payments.title } } };
}

function numberFor({ receiptNo, day }: PaymentInput, numbers: readonly Numbered[]): string | Refused {
  const own = given(receiptNo);
  if (own === null) return numberIn(numbers, day);
  const isUsed = numbers.some(({ text }) => text === own);
  return isUsed ? { refused: { code: 'desk-number-used', facts: { no: own } } } : own;
}

function numberIn(numbers: readonly Numbered[], day: Day): string {
  const used = numbers.map(({ text }) => text);
  const usual = `SJ-${showDay(day).replaceAll('-', '')}-000`;
  return nextInSeries(numbers, used, day) ?? nextInSeries([{ text: usual, day }], used, day) ?? usual;
}

function base(
  { way, cashier, remark, period = null }: PaymentInput,
  {
    unit,
    payer,
    receiptNo,
    moment,
    isSplit,
  }: {
    readonly unit: string;
    readonly payer: string | null;
    readonly receiptNo: string;
    readonly moment: Moment;
    readonly isSplit: boolean;
  },
): Fields<'payments'> {
  // A month without a column of its own is put down where people look.
  const month = period === null || isSplit ? null : showPeriod(period);
  const said = [month, given(remark)].filter((part) => part !== null).join(' ');
  return {
    receiptNo,
    unit,
    payer,
    payDate: moment,
    payWay: way,
    cashier: given(cashier),
    remark: said === '' ? null : said,
  };
}

function ownerOf({ book: { owners } }: OpenedBook, unit: string): string | null {
  for (let i = 0; i < owners.size; i += 1) if (owners.at(i).unit === unit) return owners.at(i).ownerName;
  return null;
}

function given(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text.trim();
}
