import { addressText, columnCount, rowCount } from '../model/area';
import { type Bag, bag } from '../model/bag';
import { newId } from '../model/book';
import type { Chart, LiveArea, Sheet } from '../model/sheet';
import { plainValue, valueAt } from '../model/values';
import { type Desk, type Kind, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { number, oneOf, selfOf, text } from './arguments';
import { areaIn, guardSheet } from './guards';
import { rangeArgument } from './live';

interface ChartSelf {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Charts of a sheet 图表: what was set is kept, nothing is drawn. */
export const chartsKind: Kind<Sheet> = {
  items: (sheet) => sheet.charts.map((chart) => item(sheet, chart)),
  get: { count: ({ charts }) => charts.length },
  call: {
    add: (sheet, [type, source, seriesBy], desk) => {
      guardSheet(desk.book, sheet, 'allowEditObjects');
      const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const);
      const data = selfOf(source, 'Range');
      const id = newId(desk.book);
      const own = { id, name: `Chart ${sheet.charts.length + 1}`, chartType: text(type), ...PLACE };
      const chart = {
        id,
        bag: bag('Chart', own),
        series: seriesOf(data, by, desk),
        source: addressText(data.sheet.name, areaIn(data, desk)),
        place: null,
      };
      sheet.charts.push(chart);
      return item(sheet, chart);
    },
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [key]) => named(sheet, key) ?? missing(key),
    getItemOrNullObject: (sheet, [key]) => named(sheet, key),
    getItemAt: (sheet, [at]) => {
      const chart = sheet.charts[number(at)];
      return chart === undefined ? missing(at) : item(sheet, chart);
    },
  },
};

const PLACE = { left: 0, top: 0, width: 360, height: 216 };

function item(sheet: Sheet, chart: Chart): Thing {
  return thing('Chart', { sheet, chart });
}

function missing(key: unknown): never {
  throw new ExcelError('ItemNotFound', `no chart ${String(key)}`);
}

function named(sheet: Sheet, key: unknown): Thing | null {
  const chart = sheet.charts.find(({ id, bag: own }) => id === key || own.values.get('name') === key);
  return chart === undefined ? null : item(sheet, chart);
}

/** As Excel guesses: a first line of texts names the series, a first column of texts names the categories. */
function seriesOf(data: LiveArea, by: 'Auto' | 'Columns' | 'Rows', desk: Desk): Bag[] {
  const area = areaIn(data, desk);
  if (by === 'Rows' || (by === 'Auto' && columnCount(area) > rowCount(area))) return [series('')];
  const value = (row: number, column: number) => plainValue(valueAt(desk.book, data.sheet, row, column));
  const isText = (row: number, column: number) => typeof value(row, column) === 'string';
  const hasNames = isText(area.top, area.right) && rowCount(area) > 1;
  const hasCategories = isText(area.bottom, area.left) && columnCount(area) > 1;
  const top = hasNames ? area.top + 1 : area.top;
  const first = hasCategories ? area.left + 1 : area.left;
  return Array.from({ length: area.right - first + 1 }, (_, i) => {
    const column = first + i;
    const made = series(hasNames ? String(value(area.top, column)) : '');
    made.values.set('$values', placeText(data.sheet, { ...area, top, left: column, right: column }));
    if (hasCategories) {
      made.values.set('$categories', placeText(data.sheet, { ...area, top, right: area.left }));
    }
    return made;
  });
}

function series(name: string): Bag {
  return bag('ChartSeries', { name });
}

function placeText(sheet: Sheet, area: NonNullable<LiveArea['area']>): string {
  return addressText(sheet.name, area);
}

/** One chart; its scalars, titles, axes and legend are in its bag. */
export const chartKind: Kind<ChartSelf> = {
  id: ({ chart }) => ({ Id: chart.id }),
  to: {
    series: (self) => thing('ChartSeriesCollection', self),
    worksheet: ({ sheet }) => thing('Worksheet', sheet),
  },
  call: {
    delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
    setPosition: ({ sheet, chart }, [start, end], desk) => {
      const first = areaIn(rangeArgument(start, sheet, desk), desk);
      const last = end === undefined || end === null ? first : areaIn(rangeArgument(end, sheet, desk), desk);
      chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    },
    setData: ({ chart }, [source, seriesBy], desk) => {
      const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const);
      chart.series.splice(0, chart.series.length, ...seriesOf(selfOf(source, 'Range'), by, desk));
    },
    activate: () => undefined,
  },
};

export const seriesCollectionKind: Kind<ChartSelf> = {
  items: ({ sheet, chart }) => chart.series.map((own) => thing('ChartSeries', { sheet, chart, bag: own })),
  get: { count: ({ chart }) => chart.series.length },
  call: {
    add: ({ sheet, chart }, [name, index]) => {
      const own = series(typeof name === 'string' ? name : '');
      chart.series.splice(typeof index === 'number' ? index : chart.series.length, 0, own);
      return thing('ChartSeries', { sheet, chart, bag: own });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: ({ sheet, chart }, [at]) => {
      const own = chart.series[number(at)];
      return own === undefined ? missing(at) : thing('ChartSeries', { sheet, chart, bag: own });
    },
  },
};

export const seriesKind: Kind<ChartSelf & { readonly bag: Bag }> = {
  call: {
    delete: ({ chart, bag: own }) => {
      chart.series.splice(chart.series.indexOf(own), 1);
    },
    setValues: ({ bag: own }, [source], desk) => {
      own.values.set('$values', sourceText(source, desk));
    },
    setXAxisValues: ({ bag: own }, [source], desk) => {
      own.values.set('$categories', sourceText(source, desk));
    },
  },
};

function sourceText(source: unknown, desk: Desk): string {
  const place = selfOf(source, 'Range');
  return addressText(place.sheet.name, areaIn(place, desk));
}
