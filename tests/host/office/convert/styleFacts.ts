import type { Line, ViewStyle } from '../../../../src/host/view/sheetView';
import type { FormatValue } from '../model/cellFormat';

const ALIGN = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  fill: 'Fill',
} as const;

/** A style of a file as facts of Excel's format objects. */
export function factsOf(style: ViewStyle): Readonly<Record<string, FormatValue>> {
  const { font, lines } = style;
  return {
    numberFormat: style.format,
    horizontalAlignment: ALIGN[style.align],
    verticalAlignment: { top: 'Top', center: 'Center', bottom: 'Bottom' }[style.valign],
    wrapText: style.wrap,
    shrinkToFit: style.shrink,
    indentLevel: style.indent,
    textOrientation: style.rotation === 255 ? 180 : style.rotation,
    'font.name': font.name,
    'font.size': font.size,
    'font.bold': font.bold,
    'font.italic': font.italic,
    'font.underline': font.underline ? 'Single' : 'None',
    'font.strikethrough': font.strike,
    'font.color': `#${font.color ?? '000000'}`,
    ...(style.fill === null ? {} : { 'fill.color': `#${style.fill}`, 'fill.pattern': 'Solid' }),
    ...edge('EdgeTop', lines.top),
    ...edge('EdgeRight', lines.right),
    ...edge('EdgeBottom', lines.bottom),
    ...edge('EdgeLeft', lines.left),
  };
}

/** Style and weight of each line of the file format. */
const LINES: Readonly<Record<Line['style'], readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function edge(side: string, line: Line | null): Readonly<Record<string, FormatValue>> {
  if (line === null) return {};
  const [style, weight] = LINES[line.style];
  return {
    [`border.${side}.style`]: style,
    [`border.${side}.weight`]: weight,
    [`border.${side}.color`]: `#${line.color ?? '000000'}`,
  };
}
