import { type Period, periodOf } from '../kernel/calendar';
import { cleaned } from '../kernel/text';
import type { Dictionaries } from '../sheet/codes';
import { cellAt, type Grid } from '../sheet/grid';
import type { Header, Heading } from '../sheet/headers';
import type { Layout } from '../sheet/layout';
import { fieldOf, lookupOf, type Match } from '../sheet/recognise';
import { fees } from './fees';
import { registers } from './index';
import { type Finding, headerOf } from './recognition';
import { units } from './units';
import type { WideSheet } from './wideFees';

/** The tables a finding stands for: one, or one per item of a wide fee sheet. */
export function layoutsOf(finding: Finding, dictionaries: Dictionaries): Layout[] {
  const header = headerOf(finding);
  if (header === null) return [];
  const months = finding.register === 'fees' ? monthOfSheet(finding.grid, header) : null;
  if (finding.wide !== null) return wideLayouts(finding.grid, finding.wide, months, dictionaries);
  return finding.match === null ? [] : [longLayout(finding, finding.match, months)];
}

function longLayout(finding: Finding, match: Match, month: Period | null): Layout {
  const dated = ['period', 'from', 'to'].some((field) => match.columns.has(field));
  return {
    definition: registers[finding.register],
    grid: finding.grid,
    header: match.header,
    columns: sheetColumns(match.columns),
    constants: new Map(month === null || dated ? [] : [['period', month]]),
    onlyWhere: null,
    unitPrefix: unitPrefix(match.header, match.columns),
  };
}

function wideLayouts(
  grid: Grid,
  wide: WideSheet,
  month: Period | null,
  dictionaries: Dictionaries,
): Layout[] {
  const dated = wide.common.has('period') || wide.common.has('from');
  return wide.items.map(({ item, columns }, at): Layout => {
    const constants = new Map([['item', dictionaries.of('item').codeOf(item)]]);
    if (month !== null && !dated) constants.set('period', month);
    const common = new Map(wide.common);
    // What was paid or is owed for the whole row stands once: beside the first item.
    if (at > 0) for (const field of ['arrears', 'received', 'unpaid']) common.delete(field);
    return {
      definition: fees,
      grid,
      header: wide.header,
      columns: sheetColumns(new Map([...common, ...columns])),
      constants,
      onlyWhere: 'gross',
      unitPrefix: unitPrefix(wide.header, common),
    };
  });
}

function sheetColumns(headings: ReadonlyMap<string, Heading>): ReadonlyMap<string, number> {
  return new Map([...headings].map(([field, heading]) => [field, heading.column]));
}

const PARTS = lookupOf(units);

/** 楼栋 and 单元 columns, in that order, where the sheet also has a unit column. */
function unitPrefix(header: Header, columns: ReadonlyMap<string, Heading>): number[] {
  if (!columns.has('unit')) return [];
  return ['building', 'entrance'].flatMap((part) =>
    header.headings
      .filter((heading) => fieldOf(heading, PARTS)?.field === part)
      .map(({ column }) => column)
      .slice(0, 1),
  );
}

const MONTH = /(?<year>20\d\d)\s?[年\-./]\s?(?<month>0?[1-9]|1[0-2])(?!\d)/u;

/** The month a fee sheet says it is about, in a title above its header or in its name: `××小区2024年3月收费表`. */
export function monthOfSheet(grid: Grid, header: Header): Period | null {
  for (const text of [...titles(grid, header), grid.sheet]) {
    const found = MONTH.exec(cleaned(text).text)?.groups;
    if (found?.year !== undefined && found.month !== undefined) {
      return periodOf(Number(found.year), Number(found.month));
    }
  }
  return null;
}

function* titles(grid: Grid, header: Header): Generator<string> {
  for (let i = 0; i < header.body; i += 1) {
    if ((grid.rows[i] ?? 0) >= header.row) return;
    for (let column = 0; column < grid.columns.length; column += 1) {
      const cell = cellAt(grid, i, column);
      if (cell.kind === 'text') yield cell.value;
    }
  }
}
