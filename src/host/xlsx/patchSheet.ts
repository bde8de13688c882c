import { HostError } from '../workbook';
import type { CellPatch } from '../cellPatch';
import type { CellWriter } from './cellXml';
import { newRow, patchedRow, type RowPatch } from './patchRow';
import { rowPlaces, type SheetRows } from './rowPlaces';
import { type LostMaster, withNewMasters } from './sharedFormulas';
import { columnStyles, widened } from './sheetEdges';
import { type Splice, spliced } from './splice';

/** A sheet part with cells set, and whether a formula went away with one of them. */
export interface PatchedSheet {
  readonly source: string;
  readonly formulaLost: boolean;
}

/**
 * Sets single cells of a sheet part 单元格补丁 where they stand; rows and cells that are not there are put in at their
 * place, everything else stays byte for byte. Of two patches for one cell the last counts.
 */
export function patchSheet(
  source: string,
  part: string,
  patches: readonly CellPatch[],
  writer: CellWriter,
): PatchedSheet {
  if (patches.length === 0) return { source, formulaLost: false };
  const rows = rowPlaces(source);
  if (rows === null) throw new HostError('package-corrupt', { part, found: 'no sheetData' });
  const head = source.slice(0, rows.tag.start);
  const context = { writer, prefix: rows.prefix, columnStyle: columnStyles(head) };
  const splices: Splice[] = [];
  const left = byRow(patches);
  const masters: LostMaster[] = [];
  let formulaLost = false;
  let next = 0;
  for (const place of rows.places) {
    for (let one = left[next]; one !== undefined && one.row < place.row; one = left[++next]) {
      splices.push({ start: place.start, end: place.start, text: newRow(one, context) });
    }
    const one = left[next];
    if (one === undefined) break;
    if (one.row !== place.row) continue;
    const patched = patchedRow(source.slice(place.start, place.end), part, one, context);
    splices.push({ start: place.start, end: place.end, text: patched.source });
    formulaLost ||= patched.formulaLost;
    masters.push(...patched.masters);
    next += 1;
  }
  const tail = left.slice(next).map((one) => newRow(one, context));
  if (tail.length > 0) splices.push(behind(rows, tail.join('')));
  const patchedSource = spliced(source, [...widened(head, patches), ...splices]);
  return { source: withNewMasters(patchedSource, masters, part), formulaLost };
}

function behind({ tag, inner, prefix }: SheetRows, xml: string): Splice {
  if (!tag.empty) return { start: inner, end: inner, text: xml };
  return { start: tag.end - 2, end: tag.end, text: `>${xml}</${prefix}sheetData>` };
}

function byRow(patches: readonly CellPatch[]): RowPatch[] {
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    let cells = rows.get(patch.row);
    if (cells === undefined) rows.set(patch.row, (cells = new Map<number, CellPatch>()));
    cells.set(patch.column, patch);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}
