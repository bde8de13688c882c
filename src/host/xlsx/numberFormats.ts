import { appended, insertedBefore, type Splice, withAttribute } from './splice';
import { after } from './styleTable';
import { BUILT_IN_FORMATS, type Qualify } from './styleXml';
import { attribute } from './xml';
import { attributeXml } from './xmlText';
import { childNamed, type XmlElement } from './xmlTree';

/** Number formats 数字格式 of a workbook, by code. */
export interface NumberFormats {
  readonly idOf: (code: string) => number;
  /** The code of a format the workbook defines itself. */
  readonly codeOf: (id: number) => string | undefined;
  readonly splices: () => readonly Splice[];
}

/** Numbers below are Excel's own. */
const FIRST_OWN = 164;

export function numberFormats(source: string, root: XmlElement, q: Qualify): NumberFormats {
  const element = childNamed(root, 'numFmts');
  const stored = element?.children ?? [];
  const ids = new Map(BUILT_IN_FORMATS);
  const codes = new Map<number, string>();
  let next = FIRST_OWN;
  for (const { tag } of stored) {
    const id = Number(attribute(tag, 'numFmtId'));
    const code = attribute(tag, 'formatCode');
    if (!Number.isInteger(id) || code === undefined) continue;
    if (!ids.has(code)) ids.set(code, id);
    codes.set(id, code);
    next = Math.max(next, id + 1);
  }
  const added: string[] = [];
  return {
    codeOf: (id) => codes.get(id),
    idOf: (code) => {
      let id = ids.get(code);
      if (id === undefined) {
        id = next++;
        ids.set(code, id);
        codes.set(id, code);
        added.push(`<${q('numFmt')} numFmtId="${id}" formatCode="${attributeXml(code)}"/>`);
      }
      return id;
    },
    splices: () => {
      if (added.length === 0) return [];
      const count = String(stored.length + added.length);
      if (element !== undefined) {
        return [withAttribute(source, element, 'count', count), appended(source, element, added.join(''))];
      }
      const xml = `<${q('numFmts')} count="${count}">${added.join('')}</${q('numFmts')}>`;
      return [insertedBefore(source, root, after('numFmts'), xml)];
    },
  };
}
