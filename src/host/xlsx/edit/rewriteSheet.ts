import type { BookEdit } from '../../view/bookEdit';
import { areaName } from '../sheetFrame';
import { childNamed } from '../xmlTree';
import { keepStyles, type WriteSession } from '../writeSession';
import { recalculate } from './calculation';
import { chosenFormats } from './chosenFormats';
import { putLaidOut } from './editLayout';
import { layoutContext } from './layoutContext';
import { openLooks } from './looks';
import { rewrittenRows } from './rewrittenRows';
import { placeOf, writableText } from './sheetPlace';
import { assembled, childSplices, shellOf, xmlOf } from './sheetShell';
import { withAttributes } from './attributes';
import { followTables } from './followTables';

/**
 * Makes a sheet's rows anew 整表重写, after people inserted, deleted or moved some. Everything around them stays: rules,
 * drop-downs, links, drawings, print setup.
 */
export async function rewriteSheet(
  session: WriteSession,
  { sheet, styles, rows, layout }: Extract<BookEdit, { kind: 'rewrite' }>,
): Promise<void> {
  const place = await placeOf(session, sheet);
  const before = await writableText(session, place);
  const looks = await openLooks(session);
  const shell = shellOf(before, place.part);
  const format = chosenFormats(shell.rows, looks, styles);
  const { xml, extent } = rewrittenRows(before, rows, { looks, format, prefix: shell.prefix });
  const used = {
    top: 0,
    left: 0,
    bottom: Math.max(extent.rows, 1) - 1,
    right: Math.max(extent.columns, 1) - 1,
  };
  const stored = childNamed(shell.root, 'dimension');
  const empty = `<${shell.prefix}dimension ref="A1"/>`;
  const dimension = withAttributes(stored === undefined ? empty : xmlOf(shell, stored), {
    ref: areaName(used),
  });
  const bare = stored === undefined ? [] : childSplices(shell, 'dimension', dimension);
  const written = assembled(shell, bare, xml);
  const source = await followTables(session, place.part, { before, written, rows }, looks);
  await putLaidOut(session, place, { source, layout }, layoutContext(looks, styles));
  await keepStyles(session, { styles: looks });
  await recalculate(session.parts, place.workbook, true);
}
