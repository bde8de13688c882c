import type { Fen } from '../kernel/money';
import type { DocumentWords } from '../words/documents';
import { money, moneyFormula } from './cellValue';
import { filled, fixed, type FormRow, told } from './form';
import { NOTICE_WIDTHS, type NoticeKit } from './noticeKit';
import type { NoticePart } from './noticePart';
import { arrearsLabel, lateLabel, prepaidLabel, waiverLabel } from './noticeText';
import { charactersAcross } from './paper';
import type { PaymentNotice } from './noticeModel';
import type { CellValue } from './sheetModel';
import { linesIn } from './text';

/** Where the amounts of the table stand: rows below the page's first, and their number. */
export interface AmountRows {
  readonly top: number;
  readonly count: number;
}

/**
 * From the subtotal to the total 小计至合计; what would say 0 is left out. Subtotal and total are formulas over the
 * printed amounts, so that an auditor can follow them.
 */
export function sumRows(kit: NoticeKit, part: NoticePart, table: AmountRows): FormRow<NoticePart>[] {
  const { words, looks, heights } = kit;
  const present = SUMS.filter(({ said }) => said(part.notice, words) !== null);
  const bottom = table.top + table.count;
  const total = `H{r+${bottom}}${present.map(({ sign }, i) => `${sign}H{r+${bottom + 1 + i}}`).join('')}`;
  return [
    amountRow(kit, 1, {
      label: () => words.notice.subtotal,
      value: ({ notice }) => moneyFormula(sumOf(table), notice.current),
    }),
    ...present.map(({ said }) =>
      amountRow(kit, labelLines(kit, said(part.notice, words)?.label ?? ''), {
        label: ({ notice }) => said(notice, words)?.label ?? '',
        value: ({ notice }) => moneyOf(said(notice, words)?.amount),
      }),
    ),
    {
      height: heights.total,
      cells: [
        fixed([0, 6], looks.totalLabel, words.notice.total),
        filled([7, 8], looks.total, ({ notice }) => moneyFormula(total, notice.total)),
      ],
    },
  ];
}

/** Last row of a sheet of paper that is not the notice's last. */
export function carriedForwardRow(kit: NoticeKit, table: AmountRows): FormRow<NoticePart> {
  return amountRow(kit, 1, {
    label: () => kit.words.notice.carriedForward,
    value: ({ sum }) => moneyFormula(sumOf(table), sum),
  });
}

/** What of the form depends on which sums there are and how long their labels are. */
export function sumsKey(kit: NoticeKit, notice: PaymentNotice): string {
  return SUMS.map(({ kind, said }) => {
    const sum = said(notice, kit.words);
    return sum === null ? '' : `${kind}${labelLines(kit, sum.label)}`;
  }).join('');
}

interface Sum {
  readonly kind: string;
  readonly sign: '+' | '-';
  readonly said: (notice: PaymentNotice, words: DocumentWords) => { label: string; amount: Fen } | null;
}

const SUMS: readonly Sum[] = [
  {
    kind: 'w',
    sign: '-',
    said: ({ waiver }, words) => waiver && { label: waiverLabel(waiver, words), amount: waiver.amount },
  },
  {
    kind: 'r',
    sign: '-',
    said: ({ received }, words) =>
      received === 0 ? null : { label: words.notice.received, amount: received },
  },
  {
    kind: 'p',
    sign: '-',
    said: ({ prepaid }, words) => prepaid && { label: prepaidLabel(prepaid, words), amount: prepaid.applied },
  },
  {
    kind: 'a',
    sign: '+',
    said: ({ arrears }, words) => arrears && { label: arrearsLabel(arrears, words), amount: arrears.amount },
  },
  {
    kind: 'l',
    sign: '+',
    said: ({ late }, words) => late && { label: lateLabel(late, words), amount: late.amount },
  },
];

function amountRow(
  { looks, heights }: NoticeKit,
  lines: number,
  row: { label: (part: NoticePart) => string; value: (part: NoticePart) => CellValue },
): FormRow<NoticePart> {
  return {
    height: heights.sum + (lines - 1) * heights.note,
    cells: [
      told([0, 6], looks.sumLabel, row.label),
      filled(7, looks.money, row.value),
      fixed(8, looks.centredText, ''),
    ],
  };
}

function labelLines({ size }: NoticeKit, label: string): number {
  return linesIn(label, charactersAcross(LABEL_WIDTH, size) - 2);
}

const LABEL_WIDTH = NOTICE_WIDTHS.slice(0, 7).reduce((sum, width) => sum + width, 0);

function sumOf({ top, count }: AmountRows): string {
  return `SUM(H{r+${top}}:H{r+${top + count - 1}})`;
}

function moneyOf(amount: Fen | undefined): CellValue {
  return amount === undefined ? null : money(amount);
}
