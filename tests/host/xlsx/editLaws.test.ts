import fc from 'fast-check';
import { cleanText } from '../../../src/host/cellText';
import type { BookEdit, CellEdit } from '../../../src/host/view/bookEdit';
import type { ViewStyle, ViewValue } from '../../../src/host/view/sheetView';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { cellName } from '../../../src/sheet/grid';
import { listOf, printOf } from '../models';
import { corpusFile } from './readBook';
import { at, edited, LOOK, type Viewed, viewedCells } from './editSamples';
import { fileOf, partsOf, partText } from './saved';

const VALUE: fc.Arbitrary<ViewValue> = fc.oneof(
  // A file knows no negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '007', '1e5', '_x0041_', ' 甲\n乙 ', '&lt;', '\u0001', 'TRUE', '2026-01-01'),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
  fc.constant(null),
);

const STYLE: fc.Arbitrary<ViewStyle> = fc
  .record({
    bold: fc.boolean(),
    color: fc.constantFrom(null, '0070C0'),
    fill: fc.constantFrom(null, 'FFFF00'),
    align: fc.constantFrom('general', 'left', 'justify'),
    rotation: fc.constantFrom(0, 90, -30, 255),
    format: fc.constantFrom('General', '@', 'yyyy/m/d', '0.0"元"'),
    top: fc.constantFrom(null, { style: 'thick', color: '123456' } as const),
  })
  .map(({ bold, color, top, ...more }) => ({
    ...LOOK,
    ...more,
    font: { ...LOOK.font, bold, color },
    lines: { ...LOOK.lines, top },
  }));

const EDIT: fc.Arbitrary<CellEdit> = fc
  .record({
    row: fc.nat(14),
    column: fc.nat(9),
    value: fc.option(VALUE, { nil: undefined }),
    formula: fc.option(fc.constantFrom('A1+B2', 'SUM($A$1:B9)&"<x>"', "IF('S 1'!A1>0,1,2)"), {
      nil: undefined,
    }),
    style: fc.option(STYLE, { nil: undefined }),
  })
  .map(({ row, column, value, formula, style }) => ({
    row,
    column,
    ...(value === undefined ? {} : { value, ...(formula === undefined ? {} : { formula }) }),
    ...(style === undefined ? {} : { style }),
  }));

const name = ({ row, column }: CellEdit): string => cellName(row, column);
const EDITS = fc.uniqueArray(EDIT, { selector: name, minLength: 1, maxLength: 12 });

/** Where edits of cells leave traces; all other parts stay byte for byte. */
const TOUCHED = /^(?:xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/calcchain\.xml)$/u;
/** Where it says that a list of formulas or the styles are there. */
const LISTS = /^(?:\[content_types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/u;

test.each([
  '001-good.xlsx',
  '006-merged.xlsx',
  '008-date1904.xlsx',
  '046-rich-text-newlines.xlsx',
  '048-shared-array-formulas.xlsx',
  '057-comments-validation-cf.xlsx',
  '092-ns-prefix.xlsx',
])(
  '%s: cells that were edited read back so, all others as before, and no other part is touched',
  async (file) => {
    const bytes = corpusFile(file);
    const parts = await partsOf(bytes);
    const view = await (await openXlsx(bytes)).view();
    const sheet = view.sheets[0]?.name ?? '';
    const plain = view.styles[0]!;
    const before = await viewedCells(bytes, sheet);
    await fc.assert(
      fc.asyncProperty(EDITS, async (cells) => {
        const saved = await edited(bytes, { kind: 'cells', sheet, cells });
        const after = await viewedCells(saved, sheet);
        expect(differences(before, after, { cells, plain })).toEqual([]);
        const now = await partsOf(saved);
        const touched = [...now.values()].filter(
          ({ name: part, crc }) => parts.get(part.toLowerCase())?.crc !== crc,
        );
        const others = touched.filter(({ name: part }) => !TOUCHED.test(part.toLowerCase()));
        expect(others.every(({ name: part }) => LISTS.test(part.toLowerCase()))).toBe(true);
      }),
      { numRuns: 25 },
    );
  },
);

function differences(
  before: ReadonlyMap<string, Viewed>,
  after: ReadonlyMap<string, Viewed>,
  { cells, plain }: { readonly cells: readonly CellEdit[]; readonly plain: ViewStyle },
): unknown[] {
  const wanted = new Map(cells.map((edit) => [name(edit), edit]));
  const names = new Set([...before.keys(), ...after.keys(), ...wanted.keys()]);
  return [...names].flatMap((cell) => {
    const edit = wanted.get(cell);
    const found = after.get(cell);
    const old = before.get(cell);
    const value = edit?.value === undefined ? (old?.value ?? null) : readBack(edit);
    const formula = edit?.value === undefined ? old?.formula : edit.formula;
    const style = edit?.style ?? old?.style;
    const same =
      JSON.stringify([found?.value ?? null, meaning(found?.formula)]) ===
        JSON.stringify([value, meaning(formula ?? undefined)]) &&
      (style === undefined || JSON.stringify(found?.style ?? plain) === JSON.stringify(style));
    return same ? [] : [{ cell, found, value, formula, style }];
  });
}

/** An empty text is nothing, unless a formula says it. */
function readBack({ value = null, formula }: CellEdit): ViewValue {
  if (typeof value !== 'string') return value;
  return value === '' && typeof formula !== 'string' ? null : cleanText(value);
}

/** A cell that shared an array formula has its element of it now: the others of the array have no formula in the view. */
function meaning(formula: string | undefined): string {
  return formula === undefined || /^INDEX\(IF\(ROW\(/u.test(formula) ? '' : formula;
}

const BOOK_EDITS: fc.Arbitrary<readonly BookEdit[]> = fc
  .record({
    cells: fc.array(EDIT, { maxLength: 5 }),
    more: fc.array(EDIT, { maxLength: 5 }),
    width: fc.integer({ min: 20, max: 90 }),
    to: fc.nat(3),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]),
  })
  .map(({ cells, more, width, to, order }) => {
    const all: readonly BookEdit[] = [
      { kind: 'cells', sheet: 'A', cells },
      { kind: 'cells', sheet: 'A', cells: more },
      {
        kind: 'layout',
        sheet: 'A',
        layout: {
          columns: [{ first: 1, last: to + 1, width, hidden: false, style: 0 }],
          frozen: { rows: to, columns: 1 },
          filter: { top: 0, left: 0, bottom: width, right: 3 },
        },
      },
      { kind: 'add-sheet', sheet: '新', at: to },
      { kind: 'move-sheet', sheet: 'A', to },
      { kind: 'show-sheet', sheet: 'B', visibility: 'hidden' },
      { kind: 'remove-sheet', sheet: 'C' },
    ];
    return order.map((i) => all[i]!);
  });

test('two edits one after the other are the two of them at once', async () => {
  const [a, b, c] = ['A', 'B', 'C'].map((sheet) =>
    printOf([sheet], { name: sheet, mark: { id: sheet, layout: 1 } }),
  );
  const bytes = await fileOf(a!, b!, c!);
  await fc.assert(
    fc.asyncProperty(BOOK_EDITS, async (edits) => {
      const book = await openXlsx(bytes);
      for (const edit of edits) await book.edit([edit]);
      expect(await textsOf(await edited(bytes, ...edits))).toEqual(await textsOf(await book.save()));
    }),
    { numRuns: 40 },
  );
});

async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const part of [...(await partsOf(bytes)).keys()].sort()) texts.set(part, await partText(bytes, part));
  return texts;
}

test('a sheet of ours that people typed into is theirs; a list goes on to be kept', async () => {
  const [print, list] = [printOf(['王小明']), listOf([['JF-1', 100]])];
  const bytes = await fileOf(print, list);
  const own = async (...edits: readonly BookEdit[]) => {
    const contents = await (await openXlsx(await edited(bytes, ...edits))).read();
    return [...(contents.ownSheets ?? new Map<string, string>()).values()];
  };
  const [page, rows] = [print.name, list.name];
  expect(await own()).toEqual([page, rows]);
  expect(await own({ kind: 'cells', sheet: page, cells: [at('B2', { value: '改过' })] })).toEqual([rows]);
  expect(await own({ kind: 'cells', sheet: rows, cells: [at('B2', { value: '改过' })] })).toEqual([
    page,
    rows,
  ]);
  // A look is no change of what it says.
  expect(await own({ kind: 'cells', sheet: page, cells: [at('B2', { style: LOOK })] })).toEqual([page, rows]);
  expect(await own({ kind: 'rename-sheet', sheet: page, to: '通知' })).toEqual(['通知', rows]);
});

test('nothing to do changes not a byte, and what was done before cannot be taken back over it', async () => {
  const bytes = corpusFile('001-good.xlsx');
  const book = await openXlsx(bytes);
  await book.edit([]);
  expect(await book.save()).toBe(bytes);
  await book.write([{ kind: 'sheet', model: printOf(['王小明']) }]);
  await book.edit([{ kind: 'cells', sheet: printOf([]).name, cells: [at('B2', { value: 1 })] }]);
  expect(await book.undo()).toEqual([]);
});
