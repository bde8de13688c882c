import type { ChartView } from '../../view/drawingView';
import { attribute } from '../xml';
import { shapeColor } from './chartColor';
import { numbersOf, type PointSource, textsOf } from './chartPoints';
import type { Theme } from './theme';
import { allNamed, descendants, flagOr, valueIn, within, type XmlNode } from './xmlNode';

/** What a chart part shows 图表; `root` is its `chartSpace`. */
export function chartOf(root: XmlNode, source: PointSource, theme: Theme): Omit<ChartView, 'anchor'> {
  const chart = within(root, 'chart');
  const plots = (within(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const series = plots.flatMap((plot) => allNamed(plot, 'ser').map((ser) => seriesOf(ser, source, theme)));
  const grouping = valueIn(plots[0], 'grouping') ?? '';
  return {
    kind: kindOf(plots[0]),
    stacked: /stacked/iu.test(grouping),
    title: titleOf(
      chart,
      source,
      series.map(({ name }) => name),
    ),
    axisFormat: axisFormat(chart),
    series,
  };
}

type Series = ChartView['series'][number];

/** Charts of points have their values up and across instead of by category. */
function seriesOf(ser: XmlNode, source: PointSource, theme: Theme): Series {
  const name = within(ser, 'tx');
  return {
    name: within(name, 'v')?.text ?? textsOf(name, source)[0] ?? '',
    categories: textsOf(within(ser, 'cat') ?? within(ser, 'xVal'), source),
    values: numbersOf(within(ser, 'val') ?? within(ser, 'yVal'), source),
    color: shapeColor(within(ser, 'spPr'), theme),
  };
}

const KINDS: ReadonlyMap<string, ChartView['kind']> = new Map([
  ['lineChart', 'line'],
  ['line3DChart', 'line'],
  ['pieChart', 'pie'],
  ['pie3DChart', 'pie'],
  ['ofPieChart', 'pie'],
  ['doughnutChart', 'pie'],
]);

/** Of several plots in one chart the first decides. */
function kindOf(plot: XmlNode | undefined): ChartView['kind'] {
  if (plot === undefined) return 'other';
  if (plot.name === 'barChart' || plot.name === 'bar3DChart') {
    return valueIn(plot, 'barDir') === 'bar' ? 'bar' : 'column';
  }
  return KINDS.get(plot.name) ?? 'other';
}

/** A title without text of its own is the name of the only series. */
function titleOf(chart: XmlNode | undefined, source: PointSource, names: readonly string[]): string {
  const title = within(chart, 'title');
  const isDeleted = flagOr(within(chart, 'autoTitleDeleted')?.tag, 'val', false);
  const text = within(title, 'tx');
  if (text === undefined)
    return title !== undefined && !isDeleted && names.length === 1 ? (names[0] ?? '') : '';
  const paragraphs = descendants(text, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map((run) => run.text)
      .join(''),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n') : (textsOf(text, source)[0] ?? '');
}

/** The format of the value axis, if it has one that differs from its cells'. */
function axisFormat(chart: XmlNode | undefined): string | null {
  const format = within(chart, 'plotArea', 'valAx', 'numFmt')?.tag;
  if (format === undefined || flagOr(format, 'sourceLinked', false)) return null;
  const code = attribute(format, 'formatCode') ?? '';
  return code === '' || code === 'General' ? null : code;
}
