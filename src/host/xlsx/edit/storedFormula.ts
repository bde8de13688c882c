import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './futureFunctions';

/** Texts, quoted sheets and what stands in brackets hold no functions; a name before `(` is one. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;

/**
 * A formula as a file keeps it 公式存储形式: functions younger than the format carry a prefix there, `XLOOKUP` is
 * `_xlfn.XLOOKUP`, and Excel knows them by nothing else.
 */
export function storedFormula(formula: string): string {
  return formula.replace(PIECES, (piece, name: string | undefined) => {
    const upper = name?.toUpperCase();
    if (upper === undefined) return piece;
    if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : piece;
  });
}
