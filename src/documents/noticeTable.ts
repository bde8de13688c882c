import { showDay } from '../kernel/calendar';
import { money, quantity, textCell } from './cellValue';
import { filled, fixed, type FormRow, told } from './form';
import type { NoticeKit } from './noticeKit';
import type { NoticePart } from './noticePart';
import { remarkOf } from './noticeText';

/** The table of a notice 费用明细表: headings, what is brought over, a row per line, empty rows. */
export function tableRows(kit: NoticeKit, part: NoticePart, lineHeight: number): FormRow<NoticePart>[] {
  const lines = part.lines.map((_, i) => lineRow(kit, i, part.first, lineHeight));
  const empty = amountCount(kit, part) - lines.length - (part.carried === null ? 0 : 1);
  return [
    headingRow(kit),
    ...(part.carried === null ? [] : [carriedRow(kit, lineHeight)]),
    ...lines,
    ...Array.from({ length: empty }, () => emptyRow(kit, lineHeight)),
  ];
}

/** How many amounts the table shows, empty ones too. */
export function amountCount({ padding }: NoticeKit, { carried, isLast, lines }: NoticePart): number {
  if (carried !== null) return lines.length + 1;
  return isLast ? Math.max(padding, lines.length) : lines.length;
}

function headingRow({ words, looks, heights }: NoticeKit): FormRow<NoticePart> {
  const { no, item, span, previous, current, quantity: count, price, amount, remark } = words.notice.headings;
  const headings = [no, item, span, previous, current, count, price, amount, remark];
  return {
    height: heights.heading,
    cells: headings.map((heading, column) => fixed(column, looks.heading, heading)),
  };
}

function lineRow({ words, looks }: NoticeKit, i: number, first: number, height: number): FormRow<NoticePart> {
  const line = ({ lines }: NoticePart) => {
    const found = lines[i];
    if (found === undefined) throw new RangeError(`the form has a row for line ${i}, the notice does not`);
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
      filled(3, looks.number, (part) => quantity(line(part).prev)),
      filled(4, looks.number, (part) => quantity(line(part).curr)),
      filled(5, looks.number, (part) => quantity(line(part).quantity)),
      filled(6, looks.price, (part) => quantity(line(part).price)),
      filled(7, looks.money, (part) => money(line(part).amount)),
      filled(8, looks.centredText, (part) => textCell(remarkOf(line(part), words))),
    ],
  };
}

function carriedRow({ words, looks }: NoticeKit, height: number): FormRow<NoticePart> {
  return {
    height,
    cells: [
      fixed([0, 6], looks.sumLabel, words.notice.carriedOver),
      filled(7, looks.money, ({ carried }) => (carried === null ? null : money(carried))),
      fixed(8, looks.text, ''),
    ],
  };
}

function emptyRow({ looks }: NoticeKit, height: number): FormRow<NoticePart> {
  const styles = [
    looks.count,
    looks.text,
    looks.centredText,
    looks.number,
    looks.number,
    looks.number,
    looks.price,
    looks.money,
    looks.centredText,
  ];
  return { height, cells: styles.map((style, column) => fixed(column, style, '')) };
}
