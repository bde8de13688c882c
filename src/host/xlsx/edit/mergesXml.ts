import type { Area } from '../../../sheet/grid';
import { areaName } from '../sheetFrame';
import type { Splice } from '../splice';
import { attribute } from '../xml';
import { childNamed, childrenNamed } from '../xmlTree';
import { childSplices, type SheetShell } from './sheetShell';

/** Sets which cells are merged 合并单元格; the same areas, in whatever order, stay as they are written. */
export function mergeSplices(shell: SheetShell, merges: readonly Area[]): readonly Splice[] {
  const stored = childNamed(shell.root, 'mergeCells');
  const before = (stored === undefined ? [] : childrenNamed(stored, 'mergeCell')).map(
    ({ tag }) => attribute(tag, 'ref') ?? '',
  );
  // A single cell is no merge to Excel.
  const wanted = merges.filter((area) => area.bottom > area.top || area.right > area.left).map(areaName);
  const refs = [...new Set(wanted)];
  if ([...refs].sort().join(' ') === [...before].sort().join(' ')) return [];
  const { prefix } = shell;
  const inner = refs.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('');
  const xml = `<${prefix}mergeCells count="${refs.length}">${inner}</${prefix}mergeCells>`;
  return childSplices(shell, 'mergeCells', refs.length === 0 ? '' : xml);
}
