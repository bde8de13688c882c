import type { UserCell, UserRow } from '../../../documents/userSheet';
import type { Area } from '../../../sheet/grid';
import { HEADING, HEADING_HEIGHT, NOTE, TITLE } from '../looks';
import type { OfficeLayout } from './officeLayouts';
import type { OfficeColumn } from './officeColumns';

/** What stands above the entries 表头: a title, perhaps a line below it, and one row of headings or two. */
export interface OfficeHead {
  readonly rows: readonly UserRow[];
  readonly merges: readonly Area[];
}

export function officeHead(layout: OfficeLayout, columns: readonly OfficeColumn[]): OfficeHead {
  const rows: UserRow[] = [];
  const merges: Area[] = [];
  const whole = (text: string, style: NonNullable<UserCell['style']>, height: number): void => {
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: columns.length - 1 });
    rows.push({ height, cells: [{ value: { text }, style }] });
  };
  if (layout.title !== null) whole(layout.title, TITLE, 30);
  if (layout.subtitle !== undefined) whole(layout.subtitle, { ...NOTE, align: 'right' }, 16);
  const headings =
    layout.group === undefined ? single(columns, layout) : double(columns, layout.group, rows.length);
  return { rows: [...rows, ...headings.rows], merges: [...merges, ...headings.merges] };
}

function single(columns: readonly OfficeColumn[], { notes }: OfficeLayout): OfficeHead {
  const cells: (UserCell | null)[] = columns.map(({ heading }) => headingOf(heading));
  // The heading of the block beside the table.
  if (notes !== undefined) cells.push(null, headingOf('说明'));
  return { rows: [{ height: HEADING_HEIGHT, cells }], merges: [] };
}

/** Two rows: the group's heading above its fields, all other headings over both rows. */
function double(
  columns: readonly OfficeColumn[],
  group: NonNullable<OfficeLayout['group']>,
  top: number,
): OfficeHead {
  const first = columns.findIndex(({ field }) => field === group.fields[0]);
  const isInside = (at: number): boolean => at >= first && at < first + group.fields.length;
  const upper = columns.map(({ heading }, at) =>
    isInside(at) ? headingOf(at === first ? group.heading : '') : headingOf(heading),
  );
  const lower = columns.map(({ heading }, at) => headingOf(isInside(at) ? heading : ''));
  const tall = columns.flatMap((_, at) =>
    isInside(at) ? [] : [{ top, left: at, bottom: top + 1, right: at }],
  );
  const wide = { top, left: first, bottom: top, right: first + group.fields.length - 1 };
  return {
    rows: [
      { height: 18, cells: upper },
      { height: 18, cells: lower },
    ],
    merges: [wide, ...tall],
  };
}

function headingOf(text: string): UserCell {
  return { value: text === '' ? null : { text }, style: HEADING };
}
