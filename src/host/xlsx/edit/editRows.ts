import { rowPlaces } from '../rowPlaces';
import { type LostMaster, withNewMasters } from '../sharedFormulas';
import { columnStyles, widened } from '../sheetEdges';
import { type Splice, spliced } from '../splice';
import { HostError } from '../../workbook';
import { type CellChange, setsContent } from './cellChange';
import { editedRow, newRow, type RowContext } from './editRow';
import type { Looks } from './looks';
import { splitArrays } from './splitArrays';

export interface EditedRows {
  readonly source: string;
  /** Whether formulas came or went. */
  readonly formulas: boolean;
}

/**
 * Changes cells of a sheet part where they stand 单元格改动; rows and cells that are not there are put in at their
 * place, everything else stays byte for byte. Of two edits of one cell the later counts, part by part.
 */
export function editedRows(
  source: string,
  part: string,
  edits: readonly CellChange[],
  looks: Looks,
): EditedRows {
  const rows = rowPlaces(source);
  if (rows === null) throw new HostError('package-corrupt', { part, found: 'no sheetData' });
  const head = source.slice(0, rows.tag.start);
  const context: RowContext = { looks, prefix: rows.prefix, columnStyle: columnStyles(head) };
  const merged = mergedEdits(edits);
  // What a neighbour asks of a cell stands behind, and counts instead of, what was asked of the cell itself.
  const changes = distinct([...merged, ...splitArrays(source, rows, merged)]);
  const splices: Splice[] = [];
  const masters: LostMaster[] = [];
  let formulas = false;
  const places = new Map(rows.places.map((place) => [place.row, place]));
  const findNext = nextPlace(rows.places);
  for (const [row, cells] of byRow(changes)) {
    const place = places.get(row);
    const next = place ?? findNext(row);
    const edited =
      place === undefined
        ? newRow(row, cells, context)
        : editedRow(source.slice(place.start, place.end), row, cells, context);
    formulas ||= edited.formulas;
    masters.push(...edited.masters);
    if (edited.source === '') continue;
    if (next === undefined) splices.push(atEnd(rows, edited.source));
    else splices.push({ start: next.start, end: place?.end ?? next.start, text: edited.source });
  }
  const grown = splices.length === 0 ? [] : widened(head, changes.filter(leavesCell).map(asPatch));
  const text = spliced(source, [...grown, ...opened(rows, splices)]);
  return { source: withNewMasters(text, masters, part), formulas };
}

type Rows = NonNullable<ReturnType<typeof rowPlaces>>;

/** The first row further down, in a sheet whose rows ascend as they should. */
function nextPlace(places: Rows['places']): (row: number) => Rows['places'][number] | undefined {
  return (row) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.row ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return places[low];
  };
}

function atEnd({ inner, tag }: Rows, text: string): Splice {
  return tag.empty ? { start: tag.end, end: tag.end, text } : { start: inner, end: inner, text };
}

/** `<sheetData/>` is opened for its first rows. */
function opened({ tag, prefix }: Rows, splices: readonly Splice[]): readonly Splice[] {
  if (!tag.empty || splices.length === 0) return splices;
  const text = splices.map((splice) => splice.text).join('');
  return [{ start: tag.end - 2, end: tag.end, text: `>${text}</${prefix}sheetData>` }];
}

function distinct(changes: readonly CellChange[]): CellChange[] {
  return [...new Map(changes.map((change) => [keyOf(change), change])).values()];
}

function keyOf({ row, column }: CellChange): number {
  return row * 16384 + column;
}

function mergedEdits(edits: readonly CellChange[]): CellChange[] {
  const merged = new Map<number, CellChange>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const before = merged.get(key);
    if (before === undefined) merged.set(key, edit);
    // The later content brings its formula, or that it has none.
    else if (setsContent(edit)) merged.set(key, { ...withoutContent(before), ...edit });
    else merged.set(key, edit.style === undefined ? before : { ...before, style: edit.style });
  }
  return [...merged.values()];
}

function withoutContent({ row, column, style }: CellChange): CellChange {
  return style === undefined ? { row, column } : { row, column, style };
}

function byRow(changes: readonly CellChange[]): [row: number, cells: CellChange[]][] {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const cells = rows.get(change.row);
    if (cells === undefined) rows.set(change.row, [change]);
    else cells.push(change);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b);
}

/** Clearing what is not there makes no cell. */
function leavesCell({ value, formula, style }: CellChange): boolean {
  return style !== undefined || typeof formula === 'string' || (value !== null && value !== '');
}

function asPatch({ row, column }: CellChange): { row: number; column: number; value: null } {
  return { row, column, value: null };
}
