import type { ICellData } from '@univerjs/core';
import type { CellView, ViewValue } from '../../../host/view/sheetView';
import * as code from './codes';
import { richOf } from './richOf';
import { styleId } from './styleOf';

/** A cell of the file as the grid has it. A text stays a text: the grid is told the type, and does not guess. */
export function cellOf(cell: CellView): ICellData {
  return {
    s: styleId(cell.style),
    ...(cell.rich === undefined || cell.formula !== undefined ? valueOf(cell.value) : richValue(cell.rich)),
    ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
    ...(cell.link === undefined ? {} : { custom: { link: cell.link } }),
  };
}

function valueOf(value: ViewValue): ICellData {
  if (value === null) return {};
  switch (typeof value) {
    case 'string':
      return /[\r\n]/u.test(value)
        ? { v: value.replace(/\r\n?/gu, '\n'), t: code.TEXT }
        : { v: value, t: code.TEXT };
    case 'number':
      return { v: value, t: code.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: code.BOOLEAN };
    default:
      return { v: value.error, t: code.TEXT };
  }
}

function richValue(rich: NonNullable<CellView['rich']>): ICellData {
  return { p: richOf(rich), v: rich.map((piece) => piece.text).join(''), t: code.TEXT };
}
