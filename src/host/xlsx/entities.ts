import { HostError } from '../workbook';

/** Replaces XML references and unifies line ends; a reference XML does not know (only a DOCTYPE defines more) is refused. */
export function decodeEntities(text: string, part: string): string {
  const unified = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  if (!unified.includes('&')) return unified;
  return unified.replace(/&(?:([a-z]+);|#(\d{1,7});|#x([\da-f]{1,6});)?/giu, (_, name, decimal, hex) => {
    if (name !== undefined) return NAMED.get(String(name)) ?? refuse(part);
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : refuse(part);
  });
}

/** Excel writes characters XML cannot hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/giu, (_, hex) =>
    String.fromCharCode(Number.parseInt(String(hex), 16)),
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function refuse(part: string): never {
  throw new HostError('package-corrupt', { part, found: 'unknown reference' });
}
