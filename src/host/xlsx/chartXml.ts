import type { Chart } from '../../documents/sheetModel';
import { barAxes, type AxisLook, lineAxes } from './chartAxes';
import { type ChartSource, seriesXml } from './chartSeries';
import type { Dialect } from './dialect';
import { textXml } from './xmlText';

/** A native chart 图表 with its points cached, so that every reader draws it without calculating. */
export function chartXml(chart: Chart, source: ChartSource, dialect: Dialect): string {
  const legend =
    chart.series.length > 1 || chart.kind === 'pie'
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, source)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${textXml(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Any two numbers do, as long as both ends name the same. */
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function plotXml(chart: Chart, source: ChartSource): string {
  const series = chart.series.map((one, index) => seriesXml(chart.kind, one, index, source)).join('');
  const look: AxisLook = { format: chart.axisFormat ?? 'General', gridline: source.colors.gridline };
  switch (chart.kind) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'line':
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
        `<c:marker val="1"/>${AXES}</c:lineChart>${lineAxes(look)}`
      );
    case 'column':
    case 'bar':
      return (
        `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${AXES}</c:barChart>` +
        (chart.kind === 'bar' ? barAxes(look) : lineAxes(look))
      );
  }
}
