import { bytesOf, decoded, type Package, partNamed } from './package';
import type { PartContent } from './savePackage';
import { rootOf, type Tree } from './xmlTree';

/** The parts of a workbook while a write is being prepared 待写部件: nothing reaches the file before all is ready. */
export interface PartsDraft {
  /** The text of a part as it now stands; `null`: there is no such part. */
  readonly text: (part: string) => Promise<string | null>;
  /** The same, taken apart; what has not changed since is not taken apart again. */
  readonly tree: (part: string) => Promise<Tree | null>;
  readonly bytes: (part: string) => Promise<Uint8Array | null>;
  /** `null` removes the part. Text equal to what stands there is no edit. */
  readonly set: (part: string, content: PartContent | null) => void;
  readonly has: (part: string) => boolean;
  /** A name nobody uses: `xl/charts/chart`, `.xml` → `xl/charts/chart3.xml`. */
  readonly free: (stem: string, extension: string) => string;
  readonly edits: () => ReadonlyMap<string, PartContent | null>;
}

export function draftOf(pkg: Package): PartsDraft {
  const edits = new Map<string, { name: string; content: PartContent | null }>();
  const texts = new Map<string, string>();
  const trees = new Map<string, Tree>();
  const has = (part: string): boolean => {
    const edit = edits.get(part.toLowerCase());
    return edit === undefined ? partNamed(pkg, part) !== undefined : edit.content !== null;
  };
  const textOf = async (part: string): Promise<string | null> => {
    const key = part.toLowerCase();
    const content = edits.get(key)?.content;
    if (typeof content === 'string') return content;
    if (!has(part)) return null;
    const text = texts.get(key) ?? sourceText(await bytesOf(pkg, part), part);
    texts.set(key, text);
    return text;
  };
  return {
    has,
    text: textOf,
    tree: async (part) => {
      const source = await textOf(part);
      if (source === null) return null;
      const known = trees.get(part);
      if (known?.source === source) return known;
      const tree = { source, root: rootOf(source, part, known) };
      trees.set(part, tree);
      return tree;
    },
    bytes: async (part) => {
      const content = edits.get(part.toLowerCase())?.content;
      if (content instanceof Uint8Array) return content;
      return has(part) ? bytesOf(pkg, part) : null;
    },
    set: (part, content) => {
      const key = part.toLowerCase();
      const stored = partNamed(pkg, part);
      const isEdit = content === null ? stored !== undefined : content !== texts.get(key);
      if (isEdit) edits.set(key, { name: stored?.name ?? part, content });
      else edits.delete(key);
    },
    free: (stem, extension) => {
      let n = 1;
      while (has(`${stem}${n}${extension}`)) n += 1;
      return `${stem}${n}${extension}`;
    },
    edits: () => new Map([...edits.values()].map(({ name, content }) => [name, content])),
  };
}

/** The text exactly as it stands, byte order mark and all: what is written back differs only where we edit. */
function sourceText(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return `\uFEFF${decoded(bytes, part)}`;
  const text = decoded(bytes, part);
  // Written back as UTF-8, so it must not call itself UTF-16 any more.
  return bytes[0] === 0xff || bytes[0] === 0xfe
    ? text.replace(/(\sencoding\s*=\s*)(["'])utf-16\2/iu, '$1$2UTF-8$2')
    : text;
}
