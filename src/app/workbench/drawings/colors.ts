import type { ChartView } from '../../../host/view/drawingView';

/** The six accents of the Office theme, which a chart without colours of its own has. */
const ACCENTS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'] as const;

export function accent(at: number): string {
  return `#${ACCENTS[at % ACCENTS.length] ?? ACCENTS[0]}`;
}

export function seriesColor({ color }: ChartView['series'][number], at: number): string {
  return color === null ? accent(at) : `#${color}`;
}
