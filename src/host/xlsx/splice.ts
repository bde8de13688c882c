import type { XmlElement } from './xmlTree';

/** One edit of a source text: `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all edits made; edits do not overlap, those at one place are made in their order. */
export function spliced(source: string, splices: readonly Splice[]): string {
  let text = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return text + source.slice(at);
}

/** Adds children at the end of an element; `<a/>` is opened for them. */
export function appended(source: string, element: XmlElement, xml: string): Splice {
  if (!element.tag.empty) return { start: element.inner, end: element.inner, text: xml };
  const name = /^<([^\s/>]+)/u.exec(source.slice(element.tag.start, element.tag.end))?.[1] ?? '';
  return { start: element.end - 2, end: element.end, text: `>${xml}</${name}>` };
}

/** Sets an attribute of an element, which must need no escaping; the others stay as they stand. */
export function withAttribute(source: string, element: XmlElement, name: string, value: string): Splice {
  const { start, end } = element.tag;
  const tag = source.slice(start, end);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`, 'u').exec(tag);
  if (found !== null) {
    const from = start + found.index + (found[1] ?? '').length;
    return { start: from, end: from + (found[2] ?? '').length, text: `"${value}"` };
  }
  const at = start + tag.replace(/\s*\/?>$/u, '').length;
  return { start: at, end: at, text: ` ${name}="${value}"` };
}

export function removed(element: XmlElement): Splice {
  return { start: element.tag.start, end: element.end, text: '' };
}

/** Puts XML in front of the first child that must stand after it, else at the end. */
export function insertedBefore(
  source: string,
  element: XmlElement,
  later: readonly string[],
  xml: string,
): Splice {
  const next = element.children.find((child) => later.includes(child.tag.name));
  if (next === undefined) return appended(source, element, xml);
  return { start: next.tag.start, end: next.tag.start, text: xml };
}
