import type { Anchor } from '../../view/drawingView';
import { pointsOfEmu } from './lengths';
import { numberIn, within, type XmlNode } from './xmlNode';

/** Where the rows and columns of a sheet stand, in points. */
export interface Spans {
  readonly width: (from: number, to: number) => number;
  readonly height: (from: number, to: number) => number;
}

/** Where a drawing sits 锚点: between two cells, at one with a size, or on the sheet at large. */
export function anchorOf(element: XmlNode, spans: Spans): Anchor | null {
  const from = cornerOf(within(element, 'from'));
  const to = cornerOf(within(element, 'to'));
  const size = within(element, 'ext')?.tag;
  const given = { width: emu(size, 'cx'), height: emu(size, 'cy') };
  if (element.name === 'absoluteAnchor') {
    const place = within(element, 'pos')?.tag;
    return { from: { row: 0, column: 0, dx: emu(place, 'x'), dy: emu(place, 'y') }, to: null, ...given };
  }
  if (from === null) return null;
  if (to === null) return { from, to: null, ...given };
  return {
    from,
    to,
    width: Math.max(0, spans.width(from.column, to.column) - from.dx + to.dx),
    height: Math.max(0, spans.height(from.row, to.row) - from.dy + to.dy),
  };
}

function cornerOf(corner: XmlNode | undefined): Anchor['from'] | null {
  if (corner === undefined) return null;
  const number = (name: string): number => {
    const value = Number(within(corner, name)?.text.trim() ?? 0);
    return Number.isFinite(value) ? value : 0;
  };
  return {
    row: Math.max(0, Math.trunc(number('row'))),
    column: Math.max(0, Math.trunc(number('col'))),
    dx: pointsOfEmu(number('colOff')),
    dy: pointsOfEmu(number('rowOff')),
  };
}

function emu(tag: XmlNode['tag'] | undefined, name: string): number {
  return pointsOfEmu(numberIn(tag, name, 0));
}
