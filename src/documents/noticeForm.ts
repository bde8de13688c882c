import { fixed, type Form, formOf, type FormRow } from './form';
import { footKey, footRows } from './noticeFoot';
import { continuedRows, headRows } from './noticeHead';
import type { NoticeKit } from './noticeKit';
import type { NoticePart } from './noticePart';
import { carriedForwardRow, sumRows, sumsKey } from './noticeSumRows';
import { amountCount, tableRows } from './noticeTable';

/** Notices with equal keys have the same form: number of lines, which sums there are, how long the texts run. */
export function noticeKey(kit: NoticeKit, { notice, lines, first, carried, isLast }: NoticePart): string {
  const head = carried === null ? 'head' : `from ${first}`;
  const tail = isLast ? `${sumsKey(kit, notice)}/${footKey(kit, notice)}` : 'carried';
  return `notice/${kit.language}/${kit.heights.title}/${kit.compact ? (kit.isCut ? 'upper' : 'lower') : 'whole'}/${head}/${lines.length}/${tail}`;
}

/** The form of a notice's part on paper `height` points high: lines are as high as there is room for. */
export function noticeForm(kit: NoticeKit, part: NoticePart, height: number): Form<NoticePart> {
  const { head, tail, count } = frameOf(kit, part);
  const { least, most } = kit.heights.line;
  const room = height - heightOf(head) - heightOf(tail) - kit.heights.heading - (kit.compact ? CUT_ROWS : 0);
  const line = Math.min(most, Math.max(least, Math.floor((room / count) * 2) / 2));
  const rows = [...head, ...tableRows(kit, part, line), ...tail];
  return formOf(
    noticeKey(kit, part),
    kit.compact ? [...rows, ...lastRows(kit, height - heightOf(rows))] : rows,
  );
}

/** Amounts that fit on paper `height` points high beside everything else of the part. */
export function amountsThatFit(kit: NoticeKit, part: NoticePart, height: number): number {
  const { head, tail } = frameOf(kit, part);
  return Math.floor(
    (height - heightOf(head) - heightOf(tail) - kit.heights.heading) / kit.heights.line.least,
  );
}

/** Least height of the rows a sheet is cut between, and how much of it lies below the cut, in points. */
const CUT_ROWS = 16;
const BELOW_CUT = 8;

/** Half a sheet is filled to its end, so that the next half begins in the middle. */
function lastRows({ isCut, looks }: NoticeKit, height: number): FormRow<NoticePart>[] {
  const cut = { ...looks.plain, border: { bottom: 'dashed' } } as const;
  const above = Math.max(height, CUT_ROWS) - BELOW_CUT;
  return [
    { height: above, cells: isCut ? [fixed([0, 8], cut, '')] : [] },
    { height: BELOW_CUT, cells: [] },
  ];
}

export function heightOf(rows: readonly { readonly height: number }[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

interface Frame {
  readonly head: readonly FormRow<NoticePart>[];
  readonly tail: readonly FormRow<NoticePart>[];
  readonly count: number;
}

function frameOf(kit: NoticeKit, part: NoticePart): Frame {
  const head = part.carried === null ? headRows(kit) : continuedRows(kit);
  const count = amountCount(kit, part);
  const table = { top: head.length + 1, count };
  const tail = part.isLast
    ? [...sumRows(kit, part, table), ...footRows(kit, part.notice)]
    : [carriedForwardRow(kit, table)];
  return { head, tail, count };
}
