import { showDay } from '../kernel/calendar';
import type { Fen } from '../kernel/money';
import { dayCell, money, moneyFormula } from './cellValue';
import { filled, fixed, type FormRow, told } from './form';
import type { NoticeKit } from './noticeKit';
import type { ReminderPart } from './reminderPart';
import type { CellValue } from './sheetModel';

type Row = FormRow<ReminderPart>;

/** Headings, what is brought over, and a row per overdue period. */
export function overdueRows(kit: NoticeKit, part: ReminderPart, height: number): Row[] {
  const { words, looks, heights } = kit;
  const { no, item, span, net, paid, owing, due, days, late } = words.reminder.headings;
  const headings = [no, item, span, net, paid, owing, due, days, late];
  return [
    {
      height: heights.heading,
      cells: headings.map((heading, column) => fixed(column, looks.heading, heading)),
    },
    ...(part.carried === null ? [] : [sumRow(kit, height, words.reminder.carriedOver, carriedOver)]),
    ...part.lines.map((_, i) => lineRow(kit, i, part.first, height)),
  ];
}

/** Rows of amounts in the table. */
export function overdueCount({ lines, carried }: ReminderPart): number {
  return lines.length + (carried === null ? 0 : 1);
}

/** Sums per item, then of all: formulas over the rows above, so that an auditor can follow them. */
export function overdueSums(kit: NoticeKit, part: ReminderPart, top: number): Row[] {
  const { words, heights } = kit;
  const of = (column: string): string =>
    `SUM(${column}{r+${top}}:${column}{r+${top + overdueCount(part) - 1}})`;
  const label = part.isLast ? words.reminder.sums : words.reminder.carriedForward;
  const sums = sumRow(kit, heights.sum, label, ({ sum: { owing, lateFee } }) => [
    moneyFormula(of('F'), owing),
    moneyFormula(of('I'), lateFee),
  ]);
  return [...(part.isLast ? part.items.map((_, i) => itemRow(kit, i)) : []), sums];
}

function lineRow({ words, looks }: NoticeKit, i: number, first: number, height: number): Row {
  const line = ({ lines }: ReminderPart) => {
    const found = lines[i];
    if (found === undefined) throw new RangeError(`the form has a row for line ${i}, the reminder does not`);
    return found;
  };
  return {
    height,
    cells: [
      { from: 0, to: 0, style: looks.count, content: { constant: { number: first + i } } },
      told(1, looks.text, (part) => line(part).item),
      told(2, looks.centredText, (part) =>
        words.notice.span(showDay(line(part).from), showDay(line(part).to)),
      ),
      filled(3, looks.money, (part) => money(line(part).net)),
      filled(4, looks.money, (part) => money(line(part).paid)),
      filled(5, looks.money, (part) => money(line(part).owing)),
      filled(6, looks.day, (part) => dayCell(line(part).due)),
      filled(7, looks.count, (part) => ({ number: line(part).overdueDays })),
      filled(8, looks.money, (part) => money(line(part).lateFee)),
    ],
  };
}

function itemRow({ words, looks, heights }: NoticeKit, i: number): Row {
  return {
    height: heights.sum,
    cells: [
      told([0, 4], looks.sumLabel, ({ items }) => words.reminder.subtotal(items[i]?.item ?? '')),
      filled(5, looks.money, ({ items }) => moneyOf(items[i]?.owing)),
      fixed([6, 7], looks.text, ''),
      filled(8, looks.money, ({ items }) => moneyOf(items[i]?.lateFee)),
    ],
  };
}

function sumRow(
  { looks }: NoticeKit,
  height: number,
  label: string,
  sums: (part: ReminderPart) => readonly [owing: CellValue, lateFee: CellValue],
): Row {
  return {
    height,
    cells: [
      fixed([0, 4], { ...looks.sumLabel, font: looks.strong.font }, label),
      filled(5, looks.money, (part) => sums(part)[0]),
      fixed([6, 7], looks.text, ''),
      filled(8, looks.money, (part) => sums(part)[1]),
    ],
  };
}

function carriedOver({ carried }: ReminderPart): readonly [CellValue, CellValue] {
  return [moneyOf(carried?.owing), moneyOf(carried?.lateFee)];
}

function moneyOf(amount: Fen | undefined): CellValue {
  return amount === undefined ? null : money(amount);
}
