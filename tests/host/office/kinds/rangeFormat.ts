import { factOf, type FormatValue, withFact } from '../model/cellFormat';
import { columnAt, formatAt, reformat, rowAt, storedPart } from '../model/cells';
import { isColumns, isRows } from '../model/area';
import type { LiveArea } from '../model/sheet';
import { type Desk, type Kind, type Places, thing } from '../thing';
import { ExcelError } from '../wire';
import { flag, number, oneOf, text } from './arguments';
import { areaIn, guardSheet } from './guards';
import { heightAt, uniform, widthAt } from './rangeRead';

type Check = (value: unknown) => FormatValue;

const oneOfThese =
  (...allowed: readonly string[]): Check =>
  (value) =>
    oneOf(value, allowed);
const color: Check = (value) => {
  const given = text(value, 'color');
  if (/^#[\da-f]{6}$/iu.test(given)) return given.toUpperCase();
  if (/^[a-z]+$/iu.test(given)) return given.toLowerCase();
  throw new ExcelError('InvalidArgument', `color ${given}`);
};

/** Facts set through `format`, `format.fill`, `format.font`, `format.protection`, with what each may be. */
const FORMAT: Readonly<Record<string, Check>> = {
  horizontalAlignment: oneOfThese(
    ...['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
  ),
  verticalAlignment: oneOfThese('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  wrapText: flag,
  indentLevel: number,
  shrinkToFit: flag,
  textOrientation: number,
  readingOrder: oneOfThese('Context', 'LeftToRight', 'RightToLeft'),
};
const FILL: Readonly<Record<string, Check>> = { color, pattern: text };
const FONT: Readonly<Record<string, Check>> = {
  name: text,
  size: number,
  bold: flag,
  italic: flag,
  underline: oneOfThese('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  strikethrough: flag,
  color,
};
const PROTECTION: Readonly<Record<string, Check>> = { locked: flag, formulaHidden: flag };

/** The value all cells have, or `null`; of an unbounded range, of the cells that are stored. */
export function factIn({ places }: Places, name: string, desk: Desk): FormatValue {
  const facts: FormatValue[] = [];
  for (const place of places) {
    const whole = areaIn(place, desk);
    const area = (isColumns(whole) || isRows(whole)) && storedPart(place.sheet, whole);
    const { top, left, bottom, right } = area || {
      ...whole,
      bottom: area === null ? whole.top : whole.bottom,
    };
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const fact = factOf(formatAt(place.sheet, row, column), name);
        if (facts.length > 0 && facts[0] !== fact) return null;
        facts.push(fact);
      }
    }
  }
  return facts[0] ?? null;
}

export function setFact(self: Places, name: string, value: FormatValue, desk: Desk): void {
  for (const place of self.places) {
    guardSheet(desk.book, place.sheet, 'allowFormatCells');
    reformat(place.sheet, areaIn(place, desk), (look) => withFact(look, name, value));
  }
}

function factsKind(
  prefix: string,
  checks: Readonly<Record<string, Check>>,
  more: Kind<Places> = {},
): Kind<Places> {
  const get: Record<string, (self: Places, desk: Desk) => unknown> = {};
  const set: Record<string, (self: Places, value: unknown, desk: Desk) => void> = {};
  for (const [name, check] of Object.entries(checks)) {
    get[name] = (self, desk) => factIn(self, prefix + name, desk);
    set[name] = (self, value, desk) => {
      setFact(self, prefix + name, check(value), desk);
    };
  }
  return { ...more, get: { ...get, ...more.get }, set: { ...set, ...more.set } };
}

/** Each stored row of the areas, or each column. */
function lines(
  { places }: Places,
  axis: 'row' | 'column',
  desk: Desk,
): readonly [LiveArea['sheet'], number][] {
  return places.flatMap((place) => {
    const { top, left, bottom, right } = areaIn(place, desk);
    const [first, last] = axis === 'row' ? [top, bottom] : [left, right];
    return Array.from({ length: last - first + 1 }, (_, i): [LiveArea['sheet'], number] => [
      place.sheet,
      first + i,
    ]);
  });
}

export const rangeFormatKind = factsKind('', FORMAT, {
  get: {
    rowHeight: (self, desk) => uniform(lines(self, 'row', desk).map(([sheet, row]) => heightAt(sheet, row))),
    columnWidth: (self, desk) =>
      uniform(lines(self, 'column', desk).map(([sheet, column]) => widthAt(sheet, column))),
  },
  set: {
    rowHeight: (self, value, desk) => {
      const height = number(value, 'rowHeight');
      if (height < 0 || height > 409.5) throw new ExcelError('InvalidArgument', `rowHeight ${height}`);
      for (const { sheet } of self.places) guardSheet(desk.book, sheet, 'allowFormatRows');
      for (const [sheet, row] of lines(self, 'row', desk)) rowAt(sheet, row).height = height;
    },
    useStandardHeight: (self, value, desk) => {
      if (!flag(value)) throw new ExcelError('InvalidArgument', 'useStandardHeight');
      for (const place of self.places) {
        guardSheet(desk.book, place.sheet, 'allowFormatRows');
        const { top, bottom } = areaIn(place, desk);
        for (const [row, stored] of place.sheet.rows) if (row >= top && row <= bottom) stored.height = null;
      }
    },
    columnWidth: (self, value, desk) => {
      const width = number(value, 'columnWidth');
      if (width < 0 || width > 1800) throw new ExcelError('InvalidArgument', `columnWidth ${width}`);
      for (const { sheet } of self.places) guardSheet(desk.book, sheet, 'allowFormatColumns');
      for (const [sheet, column] of lines(self, 'column', desk)) columnAt(sheet, column).width = width;
    },
  },
  to: {
    fill: (self) => thing('RangeFill', self),
    font: (self) => thing('RangeFont', self),
    borders: (self) => thing('RangeBorderCollection', self),
    protection: (self) => thing('FormatProtection', self),
  },
});

export const rangeFontKind = factsKind('font.', FONT);
export const formatProtectionKind = factsKind('protection.', PROTECTION);
export const rangeFillKind = factsKind('fill.', FILL, {
  set: {
    color: (self, value, desk) => {
      setFact(self, 'fill.color', color(value), desk);
      setFact(self, 'fill.pattern', 'Solid', desk);
    },
  },
  call: {
    clear: (self, _, desk) => {
      setFact(self, 'fill.color', '#FFFFFF', desk);
      setFact(self, 'fill.pattern', 'None', desk);
    },
  },
});
