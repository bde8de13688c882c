import { attribute } from '../xml';
import { mixed } from './hue';
import type { ColorOf } from './palette';
import { allNamed, within, type XmlNode } from './xmlNode';

/** The colour of a fill 填充 as a whole: of a pattern its mean, of a gradient the mean of its stops. */
export function fillOf(fill: XmlNode | undefined, color: ColorOf): string | null {
  const stops = allNamed(within(fill, 'gradientFill'), 'stop').flatMap(
    (stop) => color(within(stop, 'color')) ?? [],
  );
  if (stops.length > 0) {
    return stops.reduce((mean, stop, i) => mixed(stop, mean, 1 / (i + 1)));
  }
  const pattern = within(fill, 'patternFill');
  const type = pattern === undefined ? 'none' : (attribute(pattern.tag, 'patternType') ?? 'none');
  const front = color(within(pattern, 'fgColor'));
  if (type === 'none' || type === 'solid') return type === 'none' ? null : front;
  const share = INK.get(type) ?? (type.startsWith('dark') ? 0.5 : 0.25);
  return mixed(front ?? '000000', color(within(pattern, 'bgColor')) ?? 'FFFFFF', share);
}

/** The fill of a conditional look: there a solid fill has its colour where others have the ground. */
export function conditionalFill(fill: XmlNode | undefined, color: ColorOf): string | null {
  const pattern = within(fill, 'patternFill');
  const type = pattern === undefined ? undefined : attribute(pattern.tag, 'patternType');
  if (type !== undefined && type !== 'solid') return fillOf(fill, color);
  return color(within(pattern, 'bgColor')) ?? color(within(pattern, 'fgColor'));
}

/** How much of a pattern is drawn in its front colour. */
const INK: ReadonlyMap<string, number> = new Map([
  ['gray0625', 0.0625],
  ['gray125', 0.125],
  ['lightGray', 0.25],
  ['mediumGray', 0.5],
  ['darkGray', 0.75],
]);
