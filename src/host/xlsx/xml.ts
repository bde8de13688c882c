import { HostError } from '../workbook';
import { decodeEntities } from './entities';

/** A tag or text of an XML part, with the place it took in the source: `source.slice(start, end)`. */
export type XmlToken =
  | {
      readonly kind: 'open';
      /** Without prefix: `worksheet` for `x:worksheet`. */
      readonly name: string;
      /** `x` for `x:worksheet`, else empty. */
      readonly prefix: string;
      /** By name as written, prefix and all; values decoded. */
      readonly attributes: ReadonlyMap<string, string>;
      /** `<a/>`: no `close` follows. */
      readonly empty: boolean;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'close';
      readonly name: string;
      readonly prefix: string;
      readonly start: number;
      readonly end: number;
    }
  /** Decoded. Text between tags comes in one token, unless a comment or CDATA section parts it. */
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

export type OpenTag = Extract<XmlToken, { kind: 'open' }>;

/** Where a walk may begin: between two tags, inside elements known to be open there. */
export interface Place {
  readonly at: number;
  readonly open: readonly OpenTag[];
}

const START: Place = { at: 0, open: [] };

/**
 * Walks a small XML part forwards. Comments and instructions are passed over; a DOCTYPE, and anything not well formed,
 * is refused with the part's name.
 */
export function* xmlTokens(source: string, part: string, from: Place = START): Generator<XmlToken> {
  const open = from.open.map(qualified);
  let at = from.at === 0 && source.charCodeAt(0) === 0xfeff ? 1 : from.at;
  let rooted = open.length > 0;
  while (at < source.length) {
    const token = source[at] === '<' ? markupAt(source, at, part) : textAt(source, at, part);
    if (token.kind === 'open') {
      if (open.length === 0 && rooted) throw malformed(part, at);
      rooted = true;
      if (!token.empty && open.push(qualified(token)) > MAX_DEPTH) throw malformed(part, at);
    } else if (token.kind === 'close') {
      if (open.pop() !== qualified(token)) throw malformed(part, at);
    } else if (token.kind === 'text' && open.length === 0 && token.text.trim() !== '') {
      throw malformed(part, at);
    }
    if (token.kind !== 'skip') yield token;
    at = token.end;
  }
  if (!rooted || open.length > 0) throw malformed(part, at);
}

/**
 * An attribute by local name. `id` is the one without prefix; `:id` the one with any prefix, as relation ids are
 * written (`r:id`, in some files `ns0:id`).
 */
export function attribute(tag: OpenTag, name: string): string | undefined {
  if (!name.startsWith(':')) return tag.attributes.get(name);
  for (const [key, value] of tag.attributes)
    if (key.endsWith(name) && !key.startsWith('xmlns:')) return value;
  return undefined;
}

/** `1`, `true` and `on` are true in these files, in any case of letters. */
export function flag(tag: OpenTag, name: string): boolean {
  const value = attribute(tag, name)?.toLowerCase();
  return value === '1' || value === 'true' || value === 'on';
}

type Skip = { readonly kind: 'skip'; readonly end: number };

function textAt(source: string, start: number, part: string): XmlToken {
  const next = source.indexOf('<', start);
  const end = next < 0 ? source.length : next;
  return { kind: 'text', text: decodeEntities(source.slice(start, end), part), start, end };
}

function markupAt(source: string, start: number, part: string): XmlToken | Skip {
  const second = source[start + 1];
  if (second === '?') return { kind: 'skip', end: after(source, '?>', start, part) };
  if (second === '!') return declarationAt(source, start, part);
  if (second === '/') {
    const end = after(source, '>', start, part);
    const [prefix, name] = split(source.slice(start + 2, end - 1).trimEnd());
    if (!NAME.test(name)) throw malformed(part, start);
    return { kind: 'close', name, prefix, start, end };
  }
  return openTagAt(source, start, part);
}

function declarationAt(source: string, start: number, part: string): XmlToken | Skip {
  if (source.startsWith('<!--', start)) return { kind: 'skip', end: after(source, '-->', start + 4, part) };
  if (source.startsWith('<![CDATA[', start)) {
    const end = after(source, ']]>', start + 9, part);
    return { kind: 'text', text: source.slice(start + 9, end - 3), start, end };
  }
  if (/^<!DOCTYPE/iu.test(source.slice(start, start + 9))) throw new HostError('package-doctype', { part });
  throw malformed(part, start);
}

function openTagAt(source: string, start: number, part: string): OpenTag {
  TAG_NAME.lastIndex = start + 1;
  const tag = TAG_NAME.exec(source);
  if (tag === null) throw malformed(part, start);
  const attributes = new Map<string, string>();
  let at = TAG_NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (match === null) break;
    const key = match[1] ?? '';
    if (attributes.has(key) || attributes.size >= MAX_ATTRIBUTES) throw malformed(part, at);
    attributes.set(key, decodeEntities(match[2] ?? match[3] ?? '', part));
    at = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = at;
  const close = TAG_END.exec(source);
  if (close === null) throw malformed(part, start);
  const [prefix, name] = split(tag[0]);
  return { kind: 'open', name, prefix, attributes, empty: close[1] === '/', start, end: TAG_END.lastIndex };
}

/** No part nests nearly as deep, no element has nearly as many attributes; millions are a trap. */
const MAX_DEPTH = 500;
const MAX_ATTRIBUTES = 500;
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;
const TAG_NAME = /[\p{L}_][\p{L}\p{N}._:-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}._:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/uy;

function split(qualifiedName: string): [prefix: string, name: string] {
  const colon = qualifiedName.indexOf(':');
  return colon < 0 ? ['', qualifiedName] : [qualifiedName.slice(0, colon), qualifiedName.slice(colon + 1)];
}

function qualified(token: { prefix: string; name: string }): string {
  return `${token.prefix}:${token.name}`;
}

function after(source: string, mark: string, from: number, part: string): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw malformed(part, from);
  return found + mark.length;
}

function malformed(part: string, at: number): HostError {
  return new HostError('package-corrupt', { part, at: String(at) });
}
