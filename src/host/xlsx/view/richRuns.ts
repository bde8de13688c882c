import type { CellView, ViewFont } from '../../view/sheetView';
import { type ByteCursor, LT } from '../byteCursor';
import { decodeEscapes } from '../entities';
import { type FontContext, fontOf } from './fonts';
import { kindlyNow } from './kindly';
import { allNamed, nodeOf, within } from './xmlNode';

const LETTER_R = 0x72;

/**
 * The source of a text made of pieces, which stands from `start` to where the cursor is, the end tag around it
 * included; `null` for a text in one piece.
 */
export function runsSource(cursor: ByteCursor, start: number): string | null {
  const { bytes, prefix } = cursor;
  const name = bytes.indexOf(LT, start) + 1 + prefix.length;
  // `<r>` or `<r …`, not `<rPh>`, the guide to its pronunciation.
  if (bytes[name] !== LETTER_R || (bytes[name + 1] ?? 0) >= 0x41) return null;
  return new TextDecoder().decode(bytes.subarray(start, cursor.at));
}

/** The pieces with their looks; `undefined` when all look as their cell does. */
export function richRuns(source: string, cell: ViewFont, context: FontContext): CellView['rich'] {
  const closing = /<\/([^<>\s]+)\s*>\s*$/u.exec(source)?.[1] ?? '';
  const root = kindlyNow(() => nodeOf(`<${closing}>${source}`, 'text'));
  const runs = allNamed(root ?? undefined, 'r');
  if (runs.every((run) => within(run, 'rPr') === undefined)) return undefined;
  return runs.map((run) => {
    const look = within(run, 'rPr');
    return {
      text: decodeEscapes(within(run, 't')?.text ?? ''),
      font: look === undefined ? cell : fontOf(look, context, cell),
    };
  });
}
