import { displayText } from '../../../../src/host/view/displayText';
import type { ViewValue } from '../../../../src/host/view/sheetView';
import { areaOf } from './area';
import { type Book, sheetNamed } from './book';
import { factOf } from './cellFormat';
import { contentAt, formatAt } from './cells';
import { isFormula, type Scalar } from './content';
import { resultOf } from './formula';
import type { Sheet } from './sheet';

/** The value of a cell 单元格的值; `''` for an empty one. What we can compute is computed, else the stored result. */
export function valueAt(book: Book, sheet: Sheet, row: number, column: number): Scalar {
  return valueIn({ book, sheet, depth: 0 }, row, column);
}

interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly depth: number;
}

const DEEPEST = 64;

function valueIn(place: Place, row: number, column: number): Scalar {
  const content = contentAt(place.sheet, row, column);
  if (content === undefined) return '';
  if (!isFormula(content)) return content;
  // Deeper than this is a circle or a chain nobody writes here.
  if (place.depth > DEEPEST) return 0;
  const result = resultOf(content.formula, (name, address) => {
    const sheet = name === null ? place.sheet : sheetNamed(place.book, name);
    const area = areaOf(address);
    if (sheet === null || area === null) return null;
    const values: Scalar[] = [];
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) {
        values.push(valueIn({ ...place, sheet, depth: place.depth + 1 }, r, c));
      }
    }
    return values;
  });
  return result ?? content.cached;
}

/** As the client gets it: an error is its text. */
export function plainValue(value: Scalar): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: Scalar): string {
  if (typeof value === 'object') return 'Error';
  if (value === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

/** What the cell shows, in its number format. */
export function textAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const value: ViewValue = valueAt(book, sheet, row, column);
  const format = factOf(formatAt(sheet, row, column), 'numberFormat');
  return value === '' ? '' : displayText(value, String(format), book.date1904).text;
}
