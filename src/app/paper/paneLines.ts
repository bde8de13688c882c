import type { Line, LineStyle } from '../../host/view/sheetView';
import { type Pane, shownIn } from './panes';
import type { PaperSheet } from './paperSheet';

/** A straight border 边框线 along cells, in points from the pane's corner. */
export interface Stroke {
  readonly line: Line;
  readonly from: Point;
  readonly to: Point;
}

export type Point = readonly [x: number, y: number];

type Place = readonly [row: number, column: number];

/**
 * The borders of a pane's cells. Where two cells want different lines between them, the heavier one is drawn;
 * none is drawn inside a merged area.
 */
export function strokesOf(sheet: PaperSheet, pane: Pane): readonly Stroke[] {
  const { first: top } = pane.rows;
  const { first: left } = pane.columns;
  const boxAt = ([row, column]: Place) => pane.boxOf({ top: row, left: column, bottom: row, right: column });
  const rows = shownIn(pane.rows, (row) => boxAt([row, left]).height);
  const columns = shownIn(pane.columns, (column) => boxAt([top, column]).width);
  const ys = [...rows.map((row) => boxAt([row, left]).y), pane.box.height];
  const xs = [...columns.map((column) => boxAt([top, column]).x), pane.box.width];
  const across = ys.flatMap((y, i) => {
    const lineAt = (column: number): Line | null =>
      lineBetween(sheet, pane, {
        sides: ['bottom', 'top'],
        cells: [at(rows[i - 1], column), at(rows[i], column)],
      });
    return runsOf(columns.map(lineAt)).map(({ line, first, end }): Stroke => {
      return { line, from: [xs[first] ?? 0, y], to: [xs[end] ?? 0, y] };
    });
  });
  const down = xs.flatMap((x, i) => {
    const lineAt = (row: number): Line | null =>
      lineBetween(sheet, pane, {
        sides: ['right', 'left'],
        cells: [at(row, columns[i - 1]), at(row, columns[i])],
      });
    return runsOf(rows.map(lineAt)).map(({ line, first, end }): Stroke => {
      return { line, from: [x, ys[first] ?? 0], to: [x, ys[end] ?? 0] };
    });
  });
  return [...across, ...down];
}

function at(row: number | undefined, column: number | undefined): Place | null {
  return row === undefined || column === undefined ? null : [row, column];
}

interface Edge {
  readonly sides: readonly [keyof Sides, keyof Sides];
  readonly cells: readonly [Place | null, Place | null];
}

type Sides = PaperSheet['styles'][number]['lines'];

function lineBetween(sheet: PaperSheet, pane: Pane, { sides, cells }: Edge): Line | null {
  const [before, after] = cells;
  if (before !== null && after !== null) {
    const area = pane.mergeAt(...before);
    if (area !== undefined && area === pane.mergeAt(...after)) return null;
  }
  const one = before === null ? null : sheet.styleAt(...before).lines[sides[0]];
  const other = after === null ? null : sheet.styleAt(...after).lines[sides[1]];
  return heavier(one, other) ?? (sheet.frame.print.gridlines ? GRIDLINE : null);
}

/** 网格线, when they are printed. */
const GRIDLINE: Line = { style: 'hair', color: '808080' };

function heavier(one: Line | null, other: Line | null): Line | null {
  if (one === null || other === null) return one ?? other;
  return WEIGHTS.indexOf(other.style) > WEIGHTS.indexOf(one.style) ? other : one;
}

/** From the lightest on. */
const WEIGHTS: readonly LineStyle[] = [
  'hair',
  'dotted',
  'dashDotDot',
  'dashDot',
  'dashed',
  'thin',
  'mediumDashDotDot',
  'slantDashDot',
  'mediumDashDot',
  'mediumDashed',
  'medium',
  'thick',
  'double',
];

interface Run {
  readonly line: Line;
  readonly first: number;
  /** The one behind the last. */
  readonly end: number;
}

/** Neighbours with the same line make one, so that dashes go through. */
function runsOf(lines: readonly (Line | null)[]): readonly Run[] {
  const runs: Run[] = [];
  lines.forEach((line, i) => {
    if (line === null) return;
    const before = runs[runs.length - 1];
    const goesOn = before?.end === i && before.line.style === line.style && before.line.color === line.color;
    if (goesOn) runs[runs.length - 1] = { ...before, end: i + 1 };
    else runs.push({ line, first: i, end: i + 1 });
  });
  return runs;
}
