import type { CellEdit } from '../../view/bookEdit';
import type { ViewValue } from '../../view/sheetView';
import { draftRelations } from '../relationEdits';
import { type Splice, spliced } from '../splice';
import { attribute } from '../xml';
import { childNamed, childrenNamed } from '../xmlTree';
import type { WriteSession } from '../writeSession';
import { withAttributes } from './attributes';
import { setsContent } from './cellChange';
import { areaOf } from './splitArrays';

/**
 * The headings of a table 表格标题 are also kept beside it, and Excel calls a file damaged when the two differ: they are
 * set in both. A heading is a text of its own; where a cell is left without one it gets a numbered one, as in Excel.
 */
export async function withTableHeadings(
  { parts }: WriteSession,
  sheet: string,
  edits: readonly CellEdit[],
): Promise<readonly CellEdit[]> {
  const wanted = new Map(edits.map((edit) => [edit, edit]));
  for (const { kind, target } of await draftRelations(parts, sheet)) {
    const table = kind === 'table' ? await parts.tree(target) : null;
    const area = table === null ? null : areaOf(attribute(table.root.tag, 'ref'));
    if (table === null || area === null || attribute(table.root.tag, 'headerRowCount') === '0') continue;
    const columns = childrenNamed(childNamed(table.root, 'tableColumns') ?? table.root, 'tableColumn');
    const names = columns.map(({ tag }) => attribute(tag, 'name') ?? '');
    const splices: Splice[] = [];
    for (const edit of edits) {
      const at = edit.column - area.left;
      const column = edit.row === area.top && setsContent(edit) ? columns[at] : undefined;
      if (column === undefined) continue;
      const heading = freeHeading(headingOf(edit.value ?? null), names, at);
      names[at] = heading;
      const { row, style } = edit;
      const cell = { row, column: edit.column, value: heading };
      wanted.set(edit, style === undefined ? cell : { ...cell, style });
      const xml = table.source.slice(column.tag.start, column.tag.end);
      const text = withAttributes(xml, { name: heading });
      if (text !== xml) splices.push({ start: column.tag.start, end: column.tag.end, text });
    }
    parts.set(target, spliced(table.source, lastOfEach(splices)));
  }
  return [...wanted.values()];
}

function headingOf(value: ViewValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

function freeHeading(wanted: string, names: readonly string[], at: number): string {
  const taken = new Set(names.filter((_, i) => i !== at).map((name) => name.toLowerCase()));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? '列' : wanted;
  let n = wanted === '' ? at + 1 : 2;
  while (taken.has(`${stem}${n}`.toLowerCase())) n += 1;
  return `${stem}${n}`;
}

function lastOfEach(splices: readonly Splice[]): Splice[] {
  return [...new Map(splices.map((splice) => [splice.start, splice])).values()];
}
