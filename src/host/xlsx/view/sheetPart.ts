import { nextTag, skipAttributes, skipElement } from '../byteCursor';
import { qualified, rootOf } from '../byteRoot';
import { decoded } from '../package';
import { type ColumnStyle, columnStyle } from './columnRuns';
import { NO_ROWS, type RowIndex, rowIndex } from './rowIndex';
import { nodeOf, type XmlNode } from './xmlNode';

/** A sheet part cut into what stands around its rows, and where each row lies. */
export interface SheetPart {
  readonly rows: RowIndex;
  /** Of a cell the file does not have: what its column says. */
  readonly styleOfColumn: ColumnStyle;
  /** The first element of a name right under the root. */
  readonly element: (name: string) => XmlNode | undefined;
  readonly elements: (name: string) => readonly XmlNode[];
  /** The source of an element that may hold very many others; empty when it is not there. */
  readonly source: (name: string) => string;
}

interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One pass over the bytes; no cell becomes an object. */
export function sheetPart(bytes: Uint8Array, part: string): SheetPart {
  const cursor = rootOf(bytes, part, 'worksheet');
  const prefix = new TextDecoder().decode(cursor.prefix);
  const sections: Section[] = [];
  const cut = ({ start, end }: Section): string => decoded(bytes.subarray(start, end), part);
  const elements = (name: string): XmlNode[] =>
    sections.filter((section) => section.name === name).map((section) => nodeOf(cut(section), part));
  let rows = NO_ROWS;
  let styleOfColumn: ColumnStyle = () => 0;
  const isEmpty = cursor.empty;
  while (!isEmpty) {
    if (nextTag(cursor) < 0) break;
    const start = cursor.nameAt - 1;
    const [space, name] = qualified(cursor);
    if (name !== 'sheetData') {
      skipElement(cursor);
      // Other programs put elements of their own here.
      if (prefix === (space === '' ? '' : `${space}:`)) sections.push({ name, start, end: cursor.at });
      continue;
    }
    styleOfColumn = columnStyle(elements('cols')[0]);
    if (!skipAttributes(cursor)) rows = rowIndex(cursor, styleOfColumn);
  }
  return {
    rows,
    styleOfColumn,
    element: (name) => elements(name)[0],
    elements,
    source: (name) =>
      sections
        .filter((section) => section.name === name)
        .map(cut)
        .join(''),
  };
}
