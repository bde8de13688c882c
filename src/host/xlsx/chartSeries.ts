import type { CellValue, Chart, ChartSeries } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { ChartColors } from './chartColors';
import { fixedArea, quotedSheet } from './references';
import { textXml } from './xmlText';

/** Where a chart finds its cells. */
export interface ChartSource {
  readonly sheet: string;
  readonly valueAt: (row: number, column: number) => CellValue;
  /** Format of the values' cached copies. */
  readonly format: string;
  readonly colors: ChartColors;
}

/** One series. */
export function seriesXml(
  kind: Chart['kind'],
  series: ChartSeries,
  index: number,
  source: ChartSource,
): string {
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${textXml(series.name)}</c:v></c:tx>`;
  const points = categoriesXml(series.categories, source) + valuesXml(series.values, source);
  const color = source.colors.accent(index);
  switch (kind) {
    case 'pie':
      return `<c:ser>${head}${slicesXml(series.values, source)}${PIE_LABELS}${points}</c:ser>`;
    case 'line':
      return (
        `<c:ser>${head}<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${color}</c:spPr></c:marker>` +
        `${points}<c:smooth val="0"/></c:ser>`
      );
    case 'column':
    case 'bar':
      return `<c:ser>${head}<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>${points}</c:ser>`;
  }
}

function slicesXml(values: Area, source: ChartSource): string {
  return cellsOf(values, source)
    .map(
      (_, i) =>
        `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/><c:spPr>${source.colors.accent(i)}</c:spPr></c:dPt>`,
    )
    .join('');
}

const PIE_LABELS =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="1"/><c:showBubbleSize val="0"/><c:showLeaderLines val="1"/></c:dLbls>';

function categoriesXml(area: Area, source: ChartSource): string {
  const points = cellsOf(area, source).map(categoryText);
  const cache = points.map((text, i) =>
    text === '' ? '' : `<c:pt idx="${i}"><c:v>${textXml(text)}</c:v></c:pt>`,
  );
  return (
    `<c:cat><c:strRef><c:f>${reference(area, source)}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${cache.join('')}</c:strCache></c:strRef></c:cat>`
  );
}

function valuesXml(area: Area, source: ChartSource): string {
  const points = cellsOf(area, source).map(numberOf);
  const cache = points.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    `<c:val><c:numRef><c:f>${reference(area, source)}</c:f><c:numCache>` +
    `<c:formatCode>${textXml(source.format)}</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${cache.join('')}</c:numCache></c:numRef></c:val>`
  );
}

function cellsOf({ top, left, bottom, right }: Area, source: ChartSource): CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(source.valueAt(row, column));
  }
  return cells;
}

function categoryText(value: CellValue): string {
  if (value === null) return '';
  if ('text' in value) return value.text;
  return String(numberOf(value) ?? '');
}

function numberOf(value: CellValue): number | null {
  if (value === null || 'text' in value) return null;
  if ('formula' in value) return value.result;
  return 'number' in value ? value.number : 'day' in value ? value.day : value.moment;
}

function reference(area: Area, { sheet }: ChartSource): string {
  return textXml(`${quotedSheet(sheet)}!${fixedArea(area)}`);
}
