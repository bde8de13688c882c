import type { ICellData, Nullable } from '@univerjs/core';
import type { ViewValue } from '../../../host/view/sheetView';
import * as code from './codes';
import { richText } from './richOf';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)$/u;

/** What a cell of the grid holds. An error is one only as the result of a formula; typed, it is a text. */
export function valueBack(cell: Nullable<ICellData>): ViewValue {
  if (cell == null) return null;
  if (cell.p != null) return richText(cell.p);
  const { v, t } = cell;
  if (v == null || v === '') return null;
  if (t === code.BOOLEAN || typeof v === 'boolean')
    return v === 1 || v === true || String(v).toUpperCase() === 'TRUE';
  if (t === code.TEXT || t === code.FORCED_TEXT) return textBack(String(v), cell);
  if (typeof v === 'number') return v;
  if (t === code.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return textBack(v, cell);
}

/** The formula without `=`; `null` when there is none. */
export function formulaBack(cell: Nullable<ICellData>): string | null {
  const formula = cell?.f;
  return formula == null || formula === '' ? null : formula.replace(/^=/u, '');
}

function textBack(text: string, cell: ICellData): ViewValue {
  const isResult = (cell.f ?? '') !== '' || (cell.si ?? '') !== '';
  return isResult && ERROR.test(text) ? { error: text } : text;
}
