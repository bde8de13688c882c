import type { ViewStyle } from '../../view/sheetView';
import { attribute } from '../xml';
import { flagOr, numberIn, type XmlNode } from './xmlNode';

type Alignment = Pick<ViewStyle, 'align' | 'valign' | 'wrap' | 'shrink' | 'indent' | 'rotation'>;

/** How a cell's text stands in it 对齐. */
export function alignmentOf(element: XmlNode | undefined): Alignment {
  const tag = element?.tag;
  const said = (name: string): string => (tag === undefined ? '' : (attribute(tag, name) ?? ''));
  return {
    align: ACROSS.get(said('horizontal')) ?? 'general',
    valign: DOWN.get(said('vertical')) ?? 'bottom',
    wrap: flagOr(tag, 'wrapText', false),
    shrink: flagOr(tag, 'shrinkToFit', false),
    indent: numberIn(tag, 'indent', 0),
    rotation: degrees(numberIn(tag, 'textRotation', 0)),
  };
}

const STACKED = 255;

/** In the file 91 … 180 lean down by what exceeds 90. */
function degrees(rotation: number): number {
  if (rotation === STACKED) return STACKED;
  const down = rotation > 90 ? 90 - rotation : rotation;
  return Math.min(90, Math.max(-90, down));
}

/** 跨列居中 and 分散对齐 are shown by what comes nearest. */
const ACROSS: ReadonlyMap<string, ViewStyle['align']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['fill', 'fill'],
  ['justify', 'justify'],
  ['centerContinuous', 'center'],
  ['distributed', 'justify'],
]);

const DOWN: ReadonlyMap<string, ViewStyle['valign']> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'top'],
  ['distributed', 'center'],
]);
