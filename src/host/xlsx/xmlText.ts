import { cleanText } from '../cellText';

const SPECIAL = /[&<>"_\r\t\n\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** A literal `_x0041_` would be read as a character: its first `_` is escaped, also where two of them share one. */
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** What XML cannot hold or turns into something else. */
const CONTROL = /[\x01-\x08\x0B-\x1F]/gu;

/** Text as element content: escaped, what XML cannot hold as `_x0001_`. Every text we write passes here. */
export function textXml(text: string): string {
  const clean = cleanText(text);
  if (!SPECIAL.test(clean)) return clean;
  return clean
    .replace(LITERAL_ESCAPE, '_x005F_')
    .replace(CONTROL, (control) => `_x${hex(control)}_`)
    .replace(/[&<>]/gu, named);
}

/** The same as an attribute value between double quotes. */
export function attributeXml(text: string): string {
  return textXml(text).replace(/["\t\n]/gu, (c) => (c === '"' ? '&quot;' : `&#${c.charCodeAt(0)};`));
}

/** Whether a reader would trim or fold the spaces of this text. */
export function hasOuterSpace(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function named(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
}
