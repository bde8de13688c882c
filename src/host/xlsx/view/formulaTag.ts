import { type ByteCursor, nextAttribute } from '../byteCursor';
import { elementText } from '../byteText';
import { FORMULA } from './cellHead';

/** A formula as a cell holds it 公式. */
export interface FormulaTag {
  /** Number of the shared formula it begins or points to; empty when it is the cell's alone. */
  shared: string;
  /** Without `=`; empty when it only points to another. */
  text: string;
}

/** Reads `<f`, its name just passed, up to behind its end tag. */
export function readFormula(cursor: ByteCursor, formula: FormulaTag): void {
  formula.shared = '';
  while (nextAttribute(cursor)) {
    const { bytes, nameAt, nameEnd, valueAt, valueEnd } = cursor;
    if (nameEnd - nameAt !== 2 || bytes[nameAt] !== 0x73 || bytes[nameAt + 1] !== 0x69) continue;
    formula.shared = new TextDecoder().decode(bytes.subarray(valueAt, valueEnd));
  }
  formula.text = cursor.empty ? '' : elementText(cursor, FORMULA);
}
