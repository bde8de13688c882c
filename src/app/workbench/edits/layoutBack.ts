import type { IColumnData, IRowData, IWorksheetData, Nullable } from '@univerjs/core';
import type { LayoutEdit } from '../../../host/view/bookEdit';
import type { ColumnRun } from '../../../host/view/sheetView';
import type { Area } from '../../../sheet/grid';
import * as code from '../snapshot/codes';
import { pixels, points } from '../snapshot/lengths';
import { areaOf } from '../snapshot/ranges';
import { numbered } from './numbered';
import type { LayoutPart } from './touches';

/** What the grid knows of a sheet's layout. */
export interface LayoutNow {
  readonly config: IWorksheetData;
  readonly filter: Area | null;
  /** Index of a row's or column's look in the list of looks. */
  readonly styleAt: (style: IColumnData['s']) => number;
  /** Runs of columns as the file had them: those right of the grid stay. */
  readonly runs: readonly ColumnRun[];
}

/** The parts of the layout 版面 that were touched, each as the whole of what the sheet has now. */
export function layoutBack(now: LayoutNow, parts: ReadonlySet<LayoutPart>): LayoutEdit {
  const { config } = now;
  return {
    ...(parts.has('columns') ? { columns: columnsBack(now) } : {}),
    ...(parts.has('heights') ? { heights: heightsBack(config) } : {}),
    ...(parts.has('merges') ? { merges: config.mergeData.map(areaOf) } : {}),
    ...(parts.has('frozen')
      ? { frozen: { rows: Math.max(0, config.freeze.ySplit), columns: Math.max(0, config.freeze.xSplit) } }
      : {}),
    ...(parts.has('filter') ? { filter: now.filter } : {}),
  };
}

function columnsBack({ config, styleAt, runs }: LayoutNow): ColumnRun[] {
  const columns: ColumnRun[] = [];
  for (const [at, column] of numbered(config.columnData)) {
    const run = runBack(column, at, { config, styleAt });
    if (run === null) continue;
    const last = columns[columns.length - 1];
    if (last?.last === at - 1 && sameRun(last, run)) columns[columns.length - 1] = { ...last, last: at };
    else columns.push(run);
  }
  const beyond = runs.filter((run) => run.last >= config.columnCount);
  return [...columns, ...beyond.map((run) => ({ ...run, first: Math.max(run.first, config.columnCount) }))];
}

function runBack(
  { w, hd, s, custom }: Partial<IColumnData>,
  at: number,
  { config, styleAt }: Pick<LayoutNow, 'config' | 'styleAt'>,
): ColumnRun | null {
  const style = s == null ? 0 : styleAt(s);
  if (w == null && hd !== code.YES && style === 0) return null;
  return {
    first: at,
    last: at,
    width: exact(w ?? config.defaultColumnWidth, custom?.['width']),
    hidden: hd === code.YES,
    style,
  };
}

function sameRun(a: ColumnRun, b: ColumnRun): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}

export function heightsBack({ rowData }: IWorksheetData): NonNullable<LayoutEdit['heights']> {
  return numbered(rowData).flatMap(([row, own]) => {
    const height = heightBack(own);
    const hidden = own.hd === code.YES;
    return height === null && !hidden ? [] : [{ row, height, hidden }];
  });
}

/** The height of a row in points; `null`: the default. */
export function heightBack(row: Nullable<Partial<IRowData>>): number | null {
  return row?.h == null || row.ia === code.YES ? null : exact(row.h, row.custom?.['height']);
}

/** The file's own length, where nobody dragged it. */
function exact(screen: number, own: unknown): number {
  return typeof own === 'number' && pixels(own) === screen ? own : points(screen);
}
