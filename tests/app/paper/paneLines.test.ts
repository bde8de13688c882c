import { fillsOf } from '../../../src/app/paper/paneFills';
import { strokesOf } from '../../../src/app/paper/paneLines';
import { panesOf } from '../../../src/app/paper/panes';
import { paperSheet } from '../../../src/app/paper/paperSheet';
import { pagesOf } from '../../../src/host/view/paging';
import type { LineStyle, RowView, SheetFrame, ViewStyle } from '../../../src/host/view/sheetView';
import type { PrintView } from '../../../src/host/view/printView';
import { frameOf, PLAIN, rowOf } from '../../host/view/frames';

const lines = (sides: Partial<Record<keyof ViewStyle['lines'], LineStyle>>): ViewStyle => ({
  ...PLAIN,
  lines: {
    ...PLAIN.lines,
    ...Object.fromEntries(Object.entries(sides).map(([side, style]) => [side, { style, color: null }])),
  },
});
const BOX = lines({ top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' });

function pane(
  rows: readonly RowView[],
  styles: readonly ViewStyle[],
  more: Partial<SheetFrame> = {},
  print: Partial<PrintView> = {},
) {
  const frame = frameOf({ areas: [{ top: 0, left: 0, bottom: 1, right: 1 }], ...print }, more);
  const sheet = paperSheet(frame, rows, styles);
  const [page] = pagesOf(frame, rows, styles);
  return { sheet, first: panesOf(sheet, page!)[0]! };
}

const strokes = (...given: Parameters<typeof pane>): string[] => {
  const { sheet, first } = pane(...given);
  return strokesOf(sheet, first)
    .map(({ line, from, to }) => `${line.style} ${from.join()}–${to.join()}`)
    .sort();
};

const cells = (row: number, ...styles: number[]): RowView =>
  rowOf(row, { cells: styles.map((style, column) => ({ column, style, value: null })) });

test('neighbours share a line, and lines of a kind go through', () => {
  expect(strokes([cells(0, 1, 1), cells(1, 1, 1)], [PLAIN, BOX])).toEqual([
    'thin 0,0–0,30',
    'thin 0,0–100,0',
    'thin 0,15–100,15',
    'thin 0,30–100,30',
    'thin 100,0–100,30',
    'thin 50,0–50,30',
  ]);
});

test('the heavier of two lines is drawn, on whichever side it is', () => {
  const styles = [PLAIN, lines({ bottom: 'thin' }), lines({ top: 'double' }), lines({ bottom: 'medium' })];
  expect(strokes([cells(0, 1), cells(1, 2)], styles)).toEqual(['double 0,15–50,15']);
  expect(strokes([cells(0, 3), cells(1, 1)], styles)).toEqual(['medium 0,15–50,15', 'thin 0,30–50,30']);
});

test('no line goes through a merged area', () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
  expect(strokes([cells(0, 1, 1), cells(1, 1, 1)], [PLAIN, BOX], { merges })).toEqual([
    'thin 0,0–0,30',
    'thin 0,0–100,0',
    'thin 0,30–100,30',
    'thin 100,0–100,30',
  ]);
});

test('a hidden row leaves no line of its own', () => {
  const rows = [cells(0, 0), rowOf(1, { ...cells(1, 1), hidden: true })];
  expect(strokes(rows, [PLAIN, BOX])).toEqual([]);
});

test('whole rows and columns have looks for cells that are not there', () => {
  const columns = [{ first: 0, last: 0, width: 50, hidden: false, style: 1 }];
  const styles = [PLAIN, lines({ bottom: 'hair' }), lines({ bottom: 'thick' })];
  expect(strokes([rowOf(1, { style: 2 })], styles, { columns })).toEqual([
    'hair 0,15–50,15',
    'thick 0,30–100,30',
  ]);
});

test('printed gridlines stand where there is no other line', () => {
  const found = strokes([cells(0, 1)], [PLAIN, lines({ top: 'medium' })], {}, { gridlines: true });
  expect(found).toContain('medium 0,0–50,0');
  expect(found).toContain('hair 50,0–100,0');
});

test('grounds of one colour are one, and a merged area has that of its first cell', () => {
  const styles = [PLAIN, { ...PLAIN, fill: 'F2F2F2' }, { ...PLAIN, fill: 'FF0000' }];
  const rows = [cells(0, 1, 1), cells(1, 2, 0)];
  const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
  const { sheet, first } = pane(rows, styles, { merges });
  expect(fillsOf(sheet, first)).toEqual([
    { color: 'F2F2F2', box: { x: 0, y: 0, width: 100, height: 15 } },
    { color: 'FF0000', box: { x: 0, y: 15, width: 100, height: 15 } },
  ]);
});
