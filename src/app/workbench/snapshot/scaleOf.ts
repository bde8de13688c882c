import type { ConditionView } from '../../../host/view/ruleView';
import { cssColor } from './colors';

type Stop = ConditionView['scale'][number];

/** A colour scale 色阶 or data bar 数据条 in the grid's words; `null` when the format is none of them. */
export function scaleOf({ kind, scale }: ConditionView): Readonly<Record<string, unknown>> | null {
  if (kind === 'colorScale' && scale.length > 1) {
    const config = scale.map((stop, index) => ({ index, color: cssColor(stop.color), value: valueOf(stop) }));
    return { type: 'colorScale', config };
  }
  const [low, high = low] = scale;
  if (kind !== 'dataBar' || low === undefined || high === undefined) return null;
  const config = {
    min: valueOf(low),
    max: valueOf(high),
    isGradient: true,
    positiveColor: cssColor(low.color),
    nativeColor: '#ff0000',
  };
  return { type: 'dataBar', isShowValue: true, config };
}

function valueOf({ at, value }: Stop): { readonly type: string; readonly value?: number | string } {
  if (at === 'min' || at === 'max' || value === null) return { type: at };
  if (at === 'formula') return { type: at, value: `=${value}` };
  return { type: at, value: Number(value) };
}
