import type { Line, ViewStyle } from '../../view/sheetView';
import type { StyleTables } from '../styleTables';
import { fillXml, type Qualify } from '../styleXml';
import { rootOf } from '../xmlTree';

/** The number of a plain fill 填充; `null` is none. */
export function filledXml({ fills, q }: StyleTables, color: string | null): number {
  return color === null ? 0 : fills.idOf(fillXml(color, q));
}

/** The number of a stored border 边框 with the sides that differ from `now` written anew. */
export function linedXml(
  { borders, q }: StyleTables,
  base: number,
  lines: ViewStyle['lines'],
  now: ViewStyle['lines'],
): number {
  const stored = borders.xmlOf(base) ?? `<${q('border')}/>`;
  const root = rootOf(stored, 'border');
  const pieces = new Map(
    root.children.map((child) => [child.tag.name, stored.slice(child.tag.start, child.end)]),
  );
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    if (lineKey(lines[side]) === lineKey(now[side])) continue;
    const strict = STRICT_NAMES.get(side);
    const name = strict !== undefined && pieces.has(strict) ? strict : side;
    pieces.set(name, sideXml(name, lines[side], q));
  }
  const inner = [...pieces].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)).map(([, xml]) => xml);
  const tag = stored.slice(0, root.tag.end).replace(/\s*\/?>$/u, '');
  return borders.idOf(`${tag}>${inner.join('')}</${q('border')}>`);
}

function lineKey(line: Line | null): string {
  return line === null ? '' : `${line.style} ${line.color ?? ''}`;
}

function sideXml(name: string, line: Line | null, q: Qualify): string {
  if (line === null) return `<${q(name)}/>`;
  const color = line.color === null ? 'auto="1"' : `rgb="FF${line.color.toUpperCase()}"`;
  return `<${q(name)} style="${line.style}"><${q('color')} ${color}/></${q(name)}>`;
}

const STRICT_NAMES: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['right', 'end'],
]);
const ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
