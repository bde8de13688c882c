import { shownBy } from './dateFormats';
import { attribute, type OpenTag, xmlTokens } from './xml';

/** What the cells of each style (`s` of a cell) show: a value of `SHOWS` per entry of `cellXfs`. */
export function cellFormats(styles: string, part: string): Uint8Array {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const within: string[] = [];
  for (const token of xmlTokens(styles, part)) {
    if (token.kind === 'close') within.pop();
    if (token.kind !== 'open') continue;
    const parent = within.at(-1);
    if (parent === 'numFmts' && token.name === 'numFmt') {
      codes.set(numberIn(token, 'numFmtId'), attribute(token, 'formatCode') ?? '');
    }
    if (parent === 'cellXfs' && token.name === 'xf') formats.push(numberIn(token, 'numFmtId'));
    if (!token.empty) within.push(token.name);
  }
  return Uint8Array.from(formats, (id) => shownBy(id, codes.get(id)));
}

function numberIn(tag: OpenTag, name: string): number {
  return Number(attribute(tag, name) ?? 0);
}
