import type { IDocumentData } from '@univerjs/core';
import type { CellView, ViewFont } from '../../../host/view/sheetView';
import { fontBack } from './styleBack';
import { fontOf } from './styleOf';

type Rich = NonNullable<CellView['rich']>;

/** Text in pieces 富文本 as the grid's small document: paragraphs end with `\r`, the document with `\r\n`. */
export function richOf(rich: Rich): IDocumentData {
  let text = '';
  const textRuns = rich.map((piece) => {
    const st = text.length;
    text += piece.text.replace(/\r\n?|\n/gu, '\r');
    return { st, ed: text.length, ts: fontOf(piece.font) };
  });
  const dataStream = `${text}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/gu)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'd',
    body: { dataStream, textRuns, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
    documentStyle: { pageSize: { width: Infinity, height: Infinity }, renderConfig: {} },
    drawings: {},
    drawingsOrder: [],
  };
}

/** The text of such a document. */
export function richText(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/u, '').replaceAll('\r', '\n');
}

/** Its pieces; what a run leaves open is as in `font`. */
export function richBack(document: IDocumentData, font: ViewFont): Rich {
  const text = (document.body?.dataStream ?? '').replace(/\r\n$/u, '');
  const pieces: { text: string; font: ViewFont }[] = [];
  let at = 0;
  const take = (end: number, of: ViewFont): void => {
    if (end > at) pieces.push({ text: text.slice(at, end).replaceAll('\r', '\n'), font: of });
    at = Math.max(at, end);
  };
  for (const run of document.body?.textRuns ?? []) {
    take(Math.min(run.st, text.length), font);
    take(Math.min(run.ed, text.length), fontBack(run.ts ?? {}, font));
  }
  take(text.length, font);
  return pieces;
}
