import { type Line, LINE_STYLES, type ViewStyle } from '../../view/sheetView';
import { attribute } from '../xml';
import type { ColorOf } from './palette';
import { within, type XmlNode } from './xmlNode';

/** The lines around a cell 边框; the strict dialect says `start` and `end`. */
export function linesOf(border: XmlNode | undefined, color: ColorOf): ViewStyle['lines'] {
  const line = (...names: readonly string[]): Line | null => {
    const side = border?.children.find(({ name }) => names.includes(name));
    const style = LINE_STYLES.find((known) => side !== undefined && attribute(side.tag, 'style') === known);
    return style === undefined ? null : { style, color: color(within(side, 'color')) };
  };
  return {
    top: line('top'),
    right: line('right', 'end'),
    bottom: line('bottom'),
    left: line('left', 'start'),
  };
}
