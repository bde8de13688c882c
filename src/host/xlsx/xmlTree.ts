import { type OpenTag, xmlTokens } from './xml';

/** An element of a small part, with its place in the source, so that edits leave the rest as it is. */
export interface XmlElement {
  readonly tag: OpenTag;
  readonly children: readonly XmlElement[];
  /** Where its end tag begins; for `<a/>` the end of the tag. */
  readonly inner: number;
  readonly end: number;
}

/** The root element of a part. */
export function rootOf(source: string, part: string): XmlElement {
  const open: { tag: OpenTag; children: XmlElement[] }[] = [];
  let root: XmlElement | undefined;
  const finish = (element: XmlElement): void => {
    const parent = open[open.length - 1];
    if (parent === undefined) root = element;
    else parent.children.push(element);
  };
  for (const token of xmlTokens(source, part)) {
    if (token.kind === 'open' && token.empty) {
      finish({ tag: token, children: [], inner: token.end, end: token.end });
    } else if (token.kind === 'open') {
      open.push({ tag: token, children: [] });
    } else if (token.kind === 'close') {
      const element = open.pop();
      if (element !== undefined) finish({ ...element, inner: token.start, end: token.end });
    }
  }
  if (root === undefined) throw new Error(`no root element in ${part}`);
  return root;
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.tag.name === name);
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.tag.name === name);
}

/** `sheets` as this part would write it: `x:sheets`. */
export function qualifiedLike(element: XmlElement, name: string): string {
  return element.tag.prefix === '' ? name : `${element.tag.prefix}:${name}`;
}

/** The prefix under which a namespace is known at this element; `undefined` when it is not. */
export function prefixFor(element: XmlElement, namespaces: readonly string[]): string | undefined {
  for (const [name, value] of element.tag.attributes) {
    if (name.startsWith('xmlns:') && namespaces.includes(value)) return name.slice(6);
  }
  return undefined;
}
