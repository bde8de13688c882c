import { type OpenTag, xmlTokens } from './xml';

/** An element of a small part, with its place in the source, so that edits leave the rest as it is. */
export interface XmlElement {
  readonly tag: OpenTag;
  readonly children: readonly XmlElement[];
  /** Where its end tag begins; for `<a/>` the end of the tag. */
  readonly inner: number;
  readonly end: number;
}

/** A part taken apart. */
export interface Tree {
  readonly source: string;
  readonly root: XmlElement;
}

interface OpenElement {
  readonly tag: OpenTag;
  readonly children: XmlElement[];
}

/**
 * The root element of a part. Of one that was taken apart `before` and has grown since, what stands in front of the
 * first difference is taken over: a workbook of many sheets grows with each of them.
 */
export function rootOf(source: string, part: string, before?: Tree): XmlElement {
  const { open, at } = before === undefined ? { open: [], at: 0 } : unchanged(before, source);
  let root: XmlElement | undefined;
  const finish = (element: XmlElement): void => {
    const parent = open[open.length - 1];
    if (parent === undefined) root = element;
    else parent.children.push(element);
  };
  for (const token of xmlTokens(source, part, { at, open: open.map(({ tag }) => tag) })) {
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

/** Elements that are open at the first difference, with their children up to there, and where the last of these ends. */
function unchanged(before: Tree, source: string): { open: OpenElement[]; at: number } {
  let same = 0;
  while (same < source.length && source.charCodeAt(same) === before.source.charCodeAt(same)) same += 1;
  const open: OpenElement[] = [];
  let at = 0;
  let element: XmlElement | undefined = before.root;
  while (element !== undefined && element.tag.end <= same && element.end > same) {
    const { tag, children }: XmlElement = element;
    const changed = children.findIndex(({ end }) => end > same);
    const kept = changed < 0 ? [...children] : children.slice(0, changed);
    open.push({ tag, children: kept });
    at = kept.at(-1)?.end ?? tag.end;
    element = children[kept.length];
  }
  return { open, at };
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
