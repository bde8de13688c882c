import { attribute, type OpenTag, xmlTokens } from '../xml';

/** An element of a small part as it reads 元素, with the text right inside it. */
export interface XmlNode {
  readonly name: string;
  readonly tag: OpenTag;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** The root element of a part, or of a piece of one. */
export function nodeOf(source: string, part: string): XmlNode {
  const top: Growing = { children: [], text: '' };
  const open: Growing[] = [top];
  for (const token of xmlTokens(source, part)) {
    const parent = open[open.length - 1] ?? top;
    if (token.kind === 'text') parent.text += token.text;
    else if (token.kind === 'close') open.pop();
    else {
      const node = { name: token.name, tag: token, children: [], text: '' };
      parent.children.push(node);
      if (!token.empty) open.push(node);
    }
  }
  const root = top.children[0];
  if (root === undefined) throw new Error(`no element in ${part}`);
  return root;
}

interface Growing {
  readonly children: XmlNode[];
  text: string;
}

/** The element at the end of a path of names, the first of each. */
export function within(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), node);
}

export function allNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node === undefined ? [] : node.children.filter((child) => child.name === name);
}

/** Every element of a name below, outermost first. */
export function descendants(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined) return [];
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** `val` of a child: `<sz val="11"/>`. */
export function valueIn(node: XmlNode | undefined, name: string): string | undefined {
  const child = within(node, name);
  return child === undefined ? undefined : attribute(child.tag, 'val');
}

/** A number in an attribute; what is none or left out is the default. */
export function numberIn(tag: OpenTag | undefined, name: string, otherwise: number): number {
  const text = tag === undefined ? undefined : attribute(tag, name);
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : otherwise;
}

/** A claim that holds unless the file says otherwise. */
export function flagOr(tag: OpenTag | undefined, name: string, otherwise: boolean): boolean {
  const text = tag === undefined ? undefined : attribute(tag, name)?.toLowerCase();
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}
