import { appended, insertedBefore, type Splice, withAttribute } from './splice';
import type { Qualify } from './styleXml';
import { childNamed, type XmlElement } from './xmlTree';

/** One table of the styles part 样式表: entries are known by their number and never change. */
export interface StyleTable {
  /** The number of an entry, added if no equal one is there. */
  readonly idOf: (xml: string) => number;
  readonly xmlOf: (id: number) => string | undefined;
  readonly splices: () => readonly Splice[];
}

/** Tables of a styles part, in the order the schema demands. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
];
const LAST = ['colors', 'extLst'];

/** What must stand after a table. */
export function after(name: string): readonly string[] {
  return [...ORDER.slice(ORDER.indexOf(name) + 1), ...LAST];
}

/** `first` are the entries programs take for granted, for a part that lacks the table. */
export function styleTable(
  source: string,
  root: XmlElement,
  table: { readonly name: string; readonly first: readonly string[] },
  q: Qualify,
): StyleTable {
  const element = childNamed(root, table.name);
  const stored = element?.children.map(({ tag, end }) => source.slice(tag.start, end)) ?? [];
  const added: string[] = stored.length === 0 ? [...table.first] : [];
  const ids = new Map<string, number>();
  for (const [id, xml] of [...stored, ...added].entries()) if (!ids.has(xml)) ids.set(xml, id);
  return {
    xmlOf: (id) => stored[id] ?? added[id - stored.length],
    idOf: (xml) => {
      let id = ids.get(xml);
      if (id === undefined) {
        id = stored.length + added.length;
        ids.set(xml, id);
        added.push(xml);
      }
      return id;
    },
    splices: () => {
      if (added.length === 0) return [];
      const count = String(stored.length + added.length);
      if (element !== undefined) {
        return [withAttribute(source, element, 'count', count), appended(source, element, added.join(''))];
      }
      const xml = `<${q(table.name)} count="${count}">${added.join('')}</${q(table.name)}>`;
      return [insertedBefore(source, root, after(table.name), xml)];
    },
  };
}
