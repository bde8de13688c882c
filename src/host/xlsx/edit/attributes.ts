import { attributeXml } from '../xmlText';

/** A start tag up to what closes it; quotes may hold anything. */
const HEAD = /^<[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*/u;

/**
 * An element with attributes of its start tag set 属性改动 or, with `null`, taken away; all else stays as it is
 * written. Attributes that have the value already are not touched.
 */
export function withAttributes(xml: string, changes: Readonly<Record<string, string | null>>): string {
  const head = HEAD.exec(xml)?.[0] ?? '';
  let tag = head;
  for (const [name, value] of Object.entries(changes)) tag = changed(tag, name, value);
  return tag === head ? xml : tag + xml.slice(head.length);
}

function changed(tag: string, name: string, value: string | null): string {
  // Nearly always it is not there at all.
  const found = tag.includes(name) ? attributeNamed(name).exec(tag) : null;
  const written = value === null ? '' : ` ${name}="${attributeXml(value)}"`;
  if (found === null) return tag + written;
  if (value !== null && (found[1] ?? found[2]) === attributeXml(value)) return tag;
  return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
}

function attributeNamed(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
}
