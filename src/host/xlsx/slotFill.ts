import type { CellStyle, CellValue } from '../../documents/sheetModel';
import { type ByteSink, encoded, putBytes, putPlain, putText } from './byteSink';
import { cellRest, type CellWriter, lookOf, numeral, styleAttribute, styleFor } from './cellXml';
import { putNumber } from './numberBytes';
import { piecesFrom, type RowPiece, type RowTemplate, rowTemplate } from './rowTemplate';
import { hasOuterSpace, textXml } from './xmlText';

/** Writes what stands in a slot 填空, after the cell's name and address, on a page that begins in row `row`. */
export type SlotFill = (sink: ByteSink, value: CellValue, row: number) => void;

/** A slot's own writer: the styles of a slot are few, so what stands around its values is encoded once. */
export function slotFill(writer: CellWriter, style: CellStyle): SlotFill {
  const text = textFill(writer, style);
  const formula = formulaFill(writer, style);
  let beforeNumber: Uint8Array | null = null;
  let nothing: Uint8Array | null = null;
  return (sink, value, row) => {
    if (value === null) putBytes(sink, (nothing ??= encoded(cellRest(writer, style, null))));
    else if ('text' in value) text(sink, value);
    else if ('number' in value) {
      putBytes(sink, (beforeNumber ??= encoded(`${beforeValue(writer, style, value)}><v>`)));
      putNumber(sink, value.number);
      putBytes(sink, AFTER_NUMBER);
    } else if ('formula' in value) formula(sink, value, row);
    else putText(sink, cellRest(writer, style, value));
  };
}

/** What a constant puts there. */
export function constantParts(writer: CellWriter, style: CellStyle, value: CellValue): RowPiece {
  if (value === null || !('formula' in value)) return [cellRest(writer, style, value)];
  return [
    `${beforeValue(writer, style, value)}><f>`,
    ...formulaParts(value.formula),
    `</f><v>${numeral(value.result)}</v></c>`,
  ];
}

/** From page to page many slots say the same again: then its bytes are kept and copied. */
function textFill(
  writer: CellWriter,
  style: CellStyle,
): (sink: ByteSink, value: { readonly text: string }) => void {
  let said: string | null = null;
  let kept: Uint8Array | null = null;
  let before: Uint8Array | null = null;
  return (sink, value) => {
    const isSame = value.text === said;
    if (isSame && kept !== null) {
      putBytes(sink, kept);
      return;
    }
    const from = sink.at;
    if (isPlain(value)) {
      putBytes(sink, (before ??= encoded(`${beforeValue(writer, style, value)} t="inlineStr"><is><t>`)));
      if (putPlain(sink, value.text)) putBytes(sink, AFTER_TEXT);
      else {
        sink.at = from;
        putText(sink, cellRest(writer, style, value));
      }
    } else putText(sink, cellRest(writer, style, value));
    said = value.text;
    kept = isSame ? sink.bytes.slice(from, sink.at) : null;
  };
}

/** Neither empty nor quoted, with no spaces to be kept and short enough for a cell. */
function isPlain(value: { readonly text: string }): boolean {
  const { text } = value;
  return text !== '' && text.length < LONG && !hasOuterSpace(text) && lookOf(value) === 'plain';
}

/** A slot's formula is the same on all pages but for its rows. */
function formulaFill(
  writer: CellWriter,
  style: CellStyle,
): (sink: ByteSink, value: { readonly formula: string; readonly result: number }, row: number) => void {
  let known = '';
  let template: RowTemplate | null = null;
  return (sink, value, row) => {
    if (template === null || value.formula !== known) {
      known = value.formula;
      const before = `${beforeValue(writer, style, value)}><f>`;
      template = rowTemplate([[before, ...formulaParts(known), '</f><v>']]);
    }
    for (const piece of piecesFrom(template, row)) putBytes(sink, piece);
    putNumber(sink, value.result);
    putBytes(sink, AFTER_NUMBER);
  };
}

/** `SUM(B{r+6}:B{r})` → `SUM(B`, 6, `:B`, 0, `)` */
function formulaParts(formula: string): RowPiece {
  return textXml(formula)
    .split(/\{r((?:\+\d+)?)\}/u)
    .map((part, i) => (i % 2 === 0 ? part : Number(part)));
}

function beforeValue(writer: CellWriter, style: CellStyle, value: CellValue): string {
  return styleAttribute(styleFor(writer, style, value));
}

const AFTER_NUMBER = encoded('</v></c>');
const AFTER_TEXT = encoded('</t></is></c>');
const LONG = 1000;
