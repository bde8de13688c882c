import type { ViewStyle } from '../../view/sheetView';
import { appended, removed, spliced } from '../splice';
import type { Qualify } from '../styleXml';
import { childNamed, rootOf } from '../xmlTree';
import { withAttributes } from './attributes';

/** A format aligned another way 对齐; `distributed` and its like stay where nobody chose something else. */
export function alignedXml(xf: string, style: ViewStyle, now: ViewStyle, q: Qualify): string {
  const changes = changesOf(style, now);
  if (Object.keys(changes).length === 0) return xf;
  const root = rootOf(xf, 'xf');
  const stored = childNamed(root, 'alignment');
  const before = stored === undefined ? `<${q('alignment')}/>` : xf.slice(stored.tag.start, stored.end);
  const after = withAttributes(before, changes);
  const text = /\s[^\s=]+\s*=/u.test(after) ? after : '';
  const splice =
    stored !== undefined
      ? { ...removed(stored), text }
      : root.children.length > 0
        ? { start: root.tag.end, end: root.tag.end, text }
        : appended(xf, root, text);
  return withAttributes(text === '' && stored === undefined ? xf : spliced(xf, [splice]), {
    applyAlignment: '1',
  });
}

function changesOf(style: ViewStyle, now: ViewStyle): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  const { align, valign, wrap, shrink, indent, rotation } = style;
  if (align !== now.align) changes['horizontal'] = align === 'general' ? null : align;
  if (valign !== now.valign) changes['vertical'] = valign === 'bottom' ? null : valign;
  if (wrap !== now.wrap) changes['wrapText'] = wrap ? '1' : null;
  if (shrink !== now.shrink) changes['shrinkToFit'] = shrink ? '1' : null;
  if (indent !== now.indent) changes['indent'] = indent > 0 ? String(Math.round(indent)) : null;
  if (rotation !== now.rotation) changes['textRotation'] = rotation === 0 ? null : String(turned(rotation));
  return changes;
}

/** In the file 91 … 180 lean down by what exceeds 90; 255 is stacked. */
function turned(rotation: number): number {
  if (rotation === 255) return 255;
  const degrees = Math.max(-90, Math.min(90, Math.round(rotation)));
  return degrees < 0 ? 90 - degrees : degrees;
}
