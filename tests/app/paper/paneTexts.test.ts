import { panesOf } from '../../../src/app/paper/panes';
import { paperSheet } from '../../../src/app/paper/paperSheet';
import { textsOf } from '../../../src/app/paper/paneTexts';
import type { TextWidth } from '../../../src/app/paper/textWidth';
import { estimatedWidth } from '../../../src/host/view/estimatedWidth';
import { pagesOf } from '../../../src/host/view/paging';
import type { CellView, SheetFrame, ViewStyle, ViewValue } from '../../../src/host/view/sheetView';
import type { PrintView } from '../../../src/host/view/printView';
import { frameOf, PLAIN, rowOf } from '../../host/view/frames';

/** Columns of 50 points hold 4 Chinese characters of 11 points, or 8 digits. */

const width: TextWidth = (text, { size }) => estimatedWidth(text, size);

const cell = (column: number, value: ViewValue, style = 0): CellView => ({ column, style, value });

function texts(
  cells: readonly CellView[],
  look: Partial<ViewStyle> = {},
  more: Partial<SheetFrame> = {},
  print: Partial<PrintView> = {},
) {
  const styles = [{ ...PLAIN, ...look }, PLAIN];
  const frame = frameOf({ areas: [{ top: 0, left: 0, bottom: 0, right: 5 }], ...print }, more);
  const rows = [rowOf(0, { cells })];
  const sheet = paperSheet(frame, rows, styles);
  return pagesOf(frame, rows, styles).map((page) =>
    panesOf(sheet, page).flatMap((pane) => textsOf(sheet, pane, width)),
  );
}

const only = (...given: Parameters<typeof texts>) => texts(...given)[0]![0]!;

test.each<[string, ViewValue, Partial<ViewStyle>, string]>([
  ['text stands left', '甲', {}, 'left'],
  ['numbers stand right', 1, {}, 'right'],
  ['truth stands in the middle', true, {}, 'center'],
  ['errors stand in the middle', { error: '#N/A' }, {}, 'center'],
  ['unless the cell says otherwise', 1, { align: 'left' }, 'left'],
])('%s', (_, value, look, expected) => {
  expect(only([cell(0, value)], look).align).toBe(expected);
});

test.each<[string, ViewValue, Partial<ViewStyle>, string]>([
  ['what fits', 12345678, {}, '12345678'],
  ['a general number is rounded to its column', 1.23456789012, {}, '1.234568'],
  ['a number that does not fit', 123456789, { format: '0.00' }, '########'],
  ['a day that does not fit', 46000, { format: 'yyyy"年"mm"月"dd"日"' }, '########'],
  ['unless it is shrunk', 123456789, { format: '0.00', shrink: true }, '123456789.00'],
  ['text is never replaced', '123456789012', {}, '123456789012'],
])('%s', (_, value, look, expected) => {
  expect(only([cell(0, value)], look).shown.text).toBe(expected);
});

test.each<[string, readonly CellView[], Partial<ViewStyle>, { left: number; right: number }]>([
  ['text goes on over empty neighbours', [cell(0, '一二三四五六')], {}, { left: 0, right: 50 }],
  ['as far as it needs', [cell(0, '一'.repeat(10))], {}, { left: 0, right: 100 }],
  ['up to a value', [cell(0, '一'.repeat(10)), cell(2, '值', 1)], {}, { left: 0, right: 50 }],
  [
    'not over a formula that shows nothing',
    [cell(0, '一二三四五六'), cell(1, '', 1)],
    {},
    { left: 0, right: 0 },
  ],
  [
    'over a cell that is only formatted',
    [cell(0, '一二三四五六'), cell(1, null, 1)],
    {},
    { left: 0, right: 50 },
  ],
  ['to the left', [cell(2, '一二三四五六')], { align: 'right' }, { left: 50, right: 0 }],
  ['to both sides', [cell(2, '一二三四五六')], { align: 'center' }, { left: 50, right: 50 }],
  ['not when wrapped', [cell(0, '一二三四五六')], { wrap: true }, { left: 0, right: 0 }],
  ['numbers never', [cell(0, 123456789012)], {}, { left: 0, right: 0 }],
  ['not beyond what is printed', [cell(5, '一二三四五六')], {}, { left: 0, right: 0 }],
])('%s', (_, cells, look, expected) => {
  expect(only(cells, look).spill).toEqual(expected);
});

test('shrunk text fits its cell, short text keeps its size', () => {
  const { shrunk } = only([cell(0, '一二三四五六七八')], { shrink: true });
  expect(shrunk * 88).toBeCloseTo(47, 6);
  expect(only([cell(0, '一')], { shrink: true }).shrunk).toBe(1);
});

test('a merged area has one text, in the whole of it', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  const [found] = texts([cell(0, '甲'), cell(1, '覆盖', 1)], {}, { merges });
  expect(found?.map(({ shown, box }) => [shown.text, box.width])).toEqual([['甲', 150]]);
});

test('a merged area that a page cuts goes on where the next begins', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const found = texts([cell(0, '合并的标题')], {}, { merges }, { columnBreaks: [2] });
  expect(found.map((page) => page.map(({ box }) => box.x))).toEqual([[0], [-100]]);
});

test('text that spills over a page’s edge goes on as well', () => {
  const found = texts([cell(1, '一'.repeat(8))], {}, {}, { columnBreaks: [2] });
  expect(found.map((page) => page.map(({ name, box }) => [name, box.x]))).toEqual([
    [['B1', 50]],
    [['B1', -50]],
  ]);
});

test('hidden columns show nothing', () => {
  const columns = [{ first: 1, last: 1, width: 50, hidden: true, style: 0 }];
  const [found] = texts([cell(0, '甲'), cell(1, '乙'), cell(2, '丙')], {}, { columns });
  expect(found?.map(({ name }) => name)).toEqual(['A1', 'C1']);
});
