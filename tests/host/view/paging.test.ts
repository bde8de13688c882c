import fc from 'fast-check';
import { type PaperPage, pagesOf } from '../../../src/host/view/paging';
import type { Strip } from '../../../src/host/view/paperStrips';
import type { PrintView } from '../../../src/host/view/printView';
import type { RowView, SheetFrame } from '../../../src/host/view/sheetView';
import { frameOf, PLAIN, rowOf, rowWith } from './frames';

const STYLES = [PLAIN];
const BOXED = { ...PLAIN, lines: { ...PLAIN.lines, top: { style: 'thin' as const, color: null } } };
const FILLED = { ...PLAIN, fill: 'FFFF00' };

/** A4 upright with margins of an inch: 697.9 points of rows, 451.3 of columns: 46 rows of 15, 9 columns of 50. */
const area = (rows: number, columns = 1) => [{ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }];
const pages = (print: Partial<PrintView>, rows: readonly RowView[] = [], more: Partial<SheetFrame> = {}) =>
  pagesOf(frameOf(print, more), rows, STYLES);
const said = ({ titles, own }: Strip): string =>
  `${titles === null ? '' : `${titles.first}-${titles.last} `}${own.first}-${own.last}`;
const down = (found: readonly PaperPage[]): string[] => found.map(({ rows }) => said(rows));
const across = (found: readonly PaperPage[]): string[] => found.map(({ columns }) => said(columns));

test.each<[string, Partial<PrintView>, readonly RowView[], string[]]>([
  ['what fits is one page', { areas: area(46) }, [], ['0-45']],
  ['a row more begins another', { areas: area(47) }, [], ['0-45', '46-46']],
  ['nothing is no page', {}, [], []],
  ['breaks', { areas: area(10), rowBreaks: [3, 7] }, [], ['0-2', '3-6', '7-9']],
  [
    'breaks outside the area',
    { areas: [{ top: 2, left: 0, bottom: 5, right: 0 }], rowBreaks: [1, 2, 9] },
    [],
    ['2-5'],
  ],
  [
    'titles stand on further pages only',
    { areas: area(8), rowBreaks: [5], titleRows: { first: 0, last: 1 } },
    [],
    ['0-4', '0-1 5-7'],
  ],
  [
    'titles above the area stand on all',
    { areas: [{ top: 3, left: 0, bottom: 6, right: 0 }], titleRows: { first: 0, last: 0 }, rowBreaks: [5] },
    [],
    ['0-0 3-4', '0-0 5-6'],
  ],
  [
    'titles take their room',
    { areas: area(92), titleRows: { first: 0, last: 1 } },
    [],
    ['0-45', '0-1 46-89', '0-1 90-91'],
  ],
  [
    'titles that fill the page are left out',
    { areas: area(61), rowBreaks: [50], titleRows: { first: 0, last: 49 } },
    [],
    ['0-45', '46-49', '50-60'],
  ],
  ['a hidden row takes no room', { areas: area(47) }, [rowOf(5, { hidden: true })], ['0-46']],
  [
    'a page of hidden rows is none',
    { areas: area(9), rowBreaks: [3, 6] },
    [3, 4, 5].map((row) => rowOf(row, { hidden: true })),
    ['0-2', '6-8'],
  ],
  [
    'a row higher than the paper has it alone',
    { areas: area(3) },
    [rowOf(1, { height: 700 })],
    ['0-0', '1-1', '2-2'],
  ],
  ['half the size, twice the rows', { areas: area(93), scale: 50 }, [], ['0-92']],
  ['lying paper', { areas: area(30), orientation: 'landscape' }, [], ['0-29']],
  ['lying paper holds fewer rows', { areas: area(31), orientation: 'landscape' }, [], ['0-29', '30-30']],
  // Row 0 of 15 points is the height of the strip of column letters.
  ['letters over the columns take a row', { areas: area(46), headings: true }, [], ['0-44', '45-45']],
])('%s', (_, print, rows, expected) => {
  expect(down(pages(print, rows))).toEqual(expected);
});

test('columns are cut like rows, and hidden ones too', () => {
  const columns = [{ first: 2, last: 3, width: 50, hidden: true, style: 0 }];
  const print = { areas: area(1, 14), titleColumns: { first: 0, last: 0 } };
  expect(across(pages(print, [], { columns }))).toEqual(['0-10', '0-0 11-13']);
  expect(across(pages({ ...print, columnBreaks: [5] }))).toEqual(['0-4', '0-0 5-12', '0-0 13-13']);
});

test('down then over, or over then down', () => {
  const both = { areas: area(4, 4), rowBreaks: [2], columnBreaks: [2] };
  const order = (overThenDown: boolean) =>
    pages({ ...both, overThenDown }).map(({ rows, columns }) => `${said(rows)}×${said(columns)}`);
  expect(order(false)).toEqual(['0-1×0-1', '2-3×0-1', '0-1×2-3', '2-3×2-3']);
  expect(order(true)).toEqual(['0-1×0-1', '0-1×2-3', '2-3×0-1', '2-3×2-3']);
});

test.each<[string, Partial<PrintView>, number, number]>([
  ['is not enlarged', { areas: area(3), fit: { width: 1, height: 1 } }, 1, 1],
  ['one page high', { areas: area(92), fit: { width: 1, height: 1 } }, 0.5, 1],
  ['one page wide, as many high as needed', { areas: area(92, 18), fit: { width: 1, height: 0 } }, 0.5, 1],
  ['as many wide as needed', { areas: area(92, 18), fit: { width: 0, height: 1 } }, 0.5, 1],
  ['no wish is life size', { areas: area(92), fit: { width: 0, height: 0 }, scale: 100 }, 1, 2],
  // The side that is fitted heeds no breaks, the other does.
  ['breaks along the fitted side', { areas: area(10), fit: { width: 1, height: 1 }, rowBreaks: [3] }, 1, 1],
  ['breaks along the other', { areas: area(10), fit: { width: 1, height: 0 }, rowBreaks: [3] }, 1, 2],
  ['a tenth at least', { areas: area(4600), fit: { width: 1, height: 1 } }, 0.1, 10],
])('fitted to pages: %s', (_, print, scale, count) => {
  const found = pages(print);
  expect(found[0]?.scale).toBe(scale);
  expect(found).toHaveLength(count);
});

test('what is centred has equal room on both sides', () => {
  const [page] = pages({ areas: area(2, 2), scale: 50, centred: { horizontally: true, vertically: true } });
  expect(page?.origin.x).toBeCloseTo(((210 / 25.4) * 72 - 50) / 2, 6);
  expect(page?.origin.y).toBeCloseTo(((297 / 25.4) * 72 - 15) / 2, 6);
  expect(pages({ areas: area(2, 2) })[0]?.origin).toEqual({ x: 72, y: 72 });
});

test('without an area, what can be seen is printed from A1 on', () => {
  const styles = [PLAIN, BOXED, FILLED, { ...PLAIN, format: '0.00' }];
  const cell = (row: number, column: number, style: number) =>
    rowOf(row, { cells: [{ column, style, value: null }] });
  const ends = (rows: readonly RowView[], more: Partial<SheetFrame> = {}) => {
    const [page] = pagesOf(frameOf({}, more), rows, styles);
    return page === undefined ? null : [page.rows.own.last, page.columns.own.last];
  };
  expect(ends([rowWith(2, 1)])).toEqual([2, 1]);
  expect(ends([rowWith(2, 1), cell(4, 3, 1)])).toEqual([4, 3]);
  expect(ends([rowWith(2, 1), cell(4, 3, 2)])).toEqual([4, 3]);
  // Only formatted: nothing to see.
  expect(ends([rowWith(2, 1), cell(4, 3, 3)])).toEqual([2, 1]);
  expect(ends([], {})).toBeNull();
  expect(ends([rowWith(0, 0)], { merges: [{ top: 0, left: 0, bottom: 1, right: 4 }] })).toEqual([1, 4]);
});

test('text that hangs over the last column is printed with it', () => {
  const right = (text: string, style = PLAIN) => {
    const rows = [rowOf(0, { cells: [{ column: 1, style: 0, value: text }] })];
    return pagesOf(frameOf({}), rows, [style])[0]?.columns.own.last;
  };
  expect(right('一二三四')).toBe(1);
  // Six characters of 11 points in columns of 50.
  expect(right('一二三四五六')).toBe(2);
  expect(right('a'.repeat(20))).toBe(3);
  expect(right('一二三四五六', { ...PLAIN, wrap: true })).toBe(1);
  expect(right('一二三四五六', { ...PLAIN, shrink: true })).toBe(1);
  expect(right('一二三四五六', { ...PLAIN, align: 'right' })).toBe(1);
});

test('drawings are printed too', () => {
  const from = { row: 1, column: 1, dx: 0, dy: 0 };
  const picture = { type: 'image/png', bytes: new Uint8Array(), description: '' };
  const end = (anchor: object) => {
    const one = { ...picture, anchor: { from, to: null, width: 0, height: 0, ...anchor } };
    const [page] = pages({}, [], { pictures: [one] });
    return [page?.rows.own.last, page?.columns.own.last];
  };
  expect(end({ to: { row: 9, column: 4, dx: 1, dy: 1 } })).toEqual([9, 4]);
  // It ends where row 9 and column 4 begin.
  expect(end({ to: { row: 9, column: 4, dx: 0, dy: 0 } })).toEqual([8, 3]);
  expect(end({ width: 120, height: 40 })).toEqual([3, 3]);
});

test('an area of whole columns ends with the sheet', () => {
  const whole = { areas: [{ top: 0, left: 0, bottom: 1048575, right: 2 }] };
  expect(down(pages(whole, [rowWith(9, 1)]))).toEqual(['0-9']);
  expect(pages(whole)).toEqual([]);
});

/** Sheets of any form, with few and with many pages. */
const sheets = fc
  .record({
    rows: fc.integer({ min: 1, max: 120 }),
    columns: fc.integer({ min: 1, max: 20 }),
    top: fc.integer({ min: 0, max: 20 }),
    left: fc.integer({ min: 0, max: 5 }),
    heights: fc.array(
      fc.integer({ min: 0, max: 3600 }).map((quarters) => quarters / 4),
      { maxLength: 60 },
    ),
    hidden: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 30 }),
    rowBreaks: fc.uniqueArray(fc.integer({ min: 0, max: 140 }), { maxLength: 12 }),
    columnBreaks: fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 4 }),
    titleRows: fc.option(fc.record({ first: fc.nat(10), more: fc.nat(4) })),
    scale: fc.integer({ min: 10, max: 400 }),
    overThenDown: fc.boolean(),
  })
  .map((made) => {
    const { rows, columns, top, left, heights, hidden, titleRows } = made;
    const stored = Array.from({ length: rows + top }, (_, row) =>
      rowOf(row, { height: heights[row] ?? null, hidden: hidden.includes(row) }),
    );
    const print = {
      areas: [{ top, left, bottom: top + rows - 1, right: left + columns - 1 }],
      rowBreaks: made.rowBreaks.sort((a, b) => a - b),
      columnBreaks: made.columnBreaks.sort((a, b) => a - b),
      titleRows:
        titleRows === null ? null : { first: titleRows.first, last: titleRows.first + titleRows.more },
      scale: made.scale,
      overThenDown: made.overThenDown,
    };
    return { area: print.areas[0]!, stored, frame: frameOf(print) };
  });

const visible = (stored: readonly RowView[], first: number, last: number): number[] =>
  stored
    .filter(({ row, hidden, height }) => row >= first && row <= last && !hidden && height !== 0)
    .map(({ row }) => row);

test('every row and column that shows is on paper once, in order', () => {
  fc.assert(
    fc.property(sheets, ({ area: { top, bottom, left, right }, stored, frame }) => {
      const found = pagesOf(frame, stored, STYLES);
      const cells = new Map<string, number>();
      for (const { rows, columns } of found) {
        for (const row of visible(stored, rows.own.first, rows.own.last)) {
          const key = `${row}:${columns.own.first}-${columns.own.last}`;
          cells.set(key, (cells.get(key) ?? 0) + 1);
        }
      }
      const strips = [...new Set(found.map(({ columns }) => said({ ...columns, titles: null })))];
      const covered = strips.flatMap((strip) => {
        const [first = 0, last = 0] = strip.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      const all = visible(stored, top, bottom);
      expect([...cells.values()].every((count) => count === 1)).toBe(true);
      expect(cells.size).toBe(all.length * strips.length);
      if (all.length > 0)
        expect(covered).toEqual(Array.from({ length: right - left + 1 }, (_, i) => left + i));
    }),
  );
});

test('no page goes over its paper, unless a single row does; breaks begin pages; numbers count', () => {
  fc.assert(
    fc.property(sheets, ({ area: { top, bottom }, stored, frame }) => {
      const found = pagesOf(frame, stored, STYLES);
      for (const { rows, body, scale } of found) {
        const own = visible(stored, rows.own.first, rows.own.last);
        if (own.length > 1) expect(rows.length * scale).toBeLessThanOrEqual(body.height + 0.1 * scale + 1e-6);
        expect(rows.titles === null || rows.titles.last < rows.own.first).toBe(true);
      }
      const begins = new Set(found.map(({ rows }) => rows.own.first));
      const inside = frame.print.rowBreaks.filter((row) => row >= top && row <= bottom);
      const cut = inside.filter((row) =>
        found.some(({ rows: { own } }) => own.first < row && own.last >= row),
      );
      expect(cut).toEqual([]);
      expect(begins.size > 0 || visible(stored, top, bottom).length === 0).toBe(true);
      expect(found.map(({ number }) => number)).toEqual(found.map((_, i) => i + 1));
      expect(found.every(({ total }) => total === found.length)).toBe(true);
    }),
  );
});

test('a smaller scale never needs more pages', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 10, max: 400 }), ({ frame, stored }, other) => {
      const count = (scale: number): number =>
        pagesOf({ ...frame, print: { ...frame.print, titleRows: null, scale } }, stored, STYLES).length;
      const [small, large] = [frame.print.scale, other].sort((a, b) => a - b);
      expect(count(small!)).toBeLessThanOrEqual(count(large!));
    }),
  );
});

test('a value in the last cell of a sheet is counted, and the first ten thousand pages are laid out', () => {
  const found = pages({ columnBreaks: [5] }, [rowWith(1_048_575, 16_383)]);
  // 46 rows and 9 columns on a page, but 5 on the first.
  expect(found[0]?.total).toBe(Math.ceil(1_048_576 / 46) * (1 + Math.ceil(16_379 / 9)));
  expect(found).toHaveLength(10_000);
});
