import { FORMULA, KIND } from '../../../src/sheet/grid';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { readContents } from '../../../src/host/xlsx/readWorkbook';
import manifest from '../../corpus/workbooks/manifest.json';
import { cellsOf, corpusFile, outcome, zlibCodec } from './readBook';

/** Why a file of the corpus is refused; every other must open. */
const REFUSED: Readonly<Record<string, string>> = {
  '070-zip-bomb.xlsx': 'package-too-large',
  '072-many-entries.xlsx': 'package-too-many-parts',
  '073-declared-size-lie.xlsx': 'package-corrupt',
  '076-bad-crc.xlsx': 'package-corrupt',
  '077-duplicate-entries.xlsx': 'package-duplicate-part',
  '079-xxe.xlsx': 'package-doctype',
  '080-billion-laughs.xlsx': 'package-doctype',
  '081-csv-gbk-as.xlsx': 'is-csv',
  '082-csv-utf8-no-bom.csv': 'is-csv',
  '083-html-as.xls': 'is-html',
  '085-ods-as.xlsx': 'is-ods',
  '086-xlsb.xlsb': 'is-xlsb',
  '091-macro-as.xlsx': 'is-macro',
  '097-malformed-xml.xlsx': 'package-corrupt',
};

const files = manifest.cases.map((entry) => entry.file);

test.each(files)('%s opens, or is refused for the right reason, within two seconds', async (file) => {
  const bytes = corpusFile(file);
  const peak = process.resourceUsage().maxRSS;
  const start = performance.now();
  const read = await outcome(bytes);
  expect(performance.now() - start).toBeLessThan(2000);
  expect((process.resourceUsage().maxRSS - peak) / 1024).toBeLessThan(150);
  expect(typeof read === 'string' ? read : 'opened').toBe(REFUSED[file] ?? 'opened');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

async function gridsOf(file: string): Promise<readonly Grid[]> {
  return (await readContents(corpusFile(file))).contents.grids;
}

async function cellsIn(file: string, sheet = 0): Promise<Record<string, Cell>> {
  return cellsOf((await gridsOf(file))[sheet]);
}

test.each([
  ['008-date1904.xlsx', 'the dates of a 1904 workbook are the same civil days'],
  ['010-dimension-lies-big.xlsx', 'what the dimension says is not believed'],
  ['025-drawing-usershapes.xlsx', 'drawings are not looked at'],
  ['092-ns-prefix.xlsx', 'elements may bear a prefix'],
  ['098-comment-proto.xlsx', 'a comment at __proto__ is not looked at'],
])('%s holds what 001 holds: %s', async (file) => {
  const [good, odd] = [await gridsOf('001-good.xlsx'), await gridsOf(file)];
  expect(odd.map(cellsOf)).toEqual(good.map(cellsOf));
});

test('the same codec or another, the same grids', async () => {
  const read = await readContents(corpusFile('001-good.xlsx'), { codec: zlibCodec });
  expect(read.contents.grids).toEqual(await gridsOf('001-good.xlsx'));
});

test('errors are errors, and a formula without a stored result is not zero', async () => {
  const grid = (await gridsOf('007-formula-errors.xlsx'))[3]!;
  const cells = Object.values(cellsOf(grid));
  expect(cells.flatMap((cell) => (cell.kind === 'error' ? cell.value : []))).toEqual([
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
  ]);
  expect(cells.filter((cell) => cell.kind === 'uncached')).toHaveLength(1);
  expect([...(grid.columns[3]?.kinds ?? [])]).toContain(KIND.uncached | FORMULA);
});

test('300 sheets are read in tab order', async () => {
  const grids = await gridsOf('012-sheets-300.xlsx');
  expect(grids).toHaveLength(300);
  expect(grids[299]?.sheet).toBe('备份295');
});

test('protection of sheets and of the structure is told', async () => {
  const read = async (file: string) => (await readContents(corpusFile(file))).contents;
  expect([...(await read('013-protected-output.xlsx')).protectedSheets]).toEqual(['交费通知单']);
  expect([...(await read('014-protected-password.xlsx')).protectedSheets]).toEqual(['收费表']);
  expect((await read('015-protected-structure.xlsx')).structureProtected).toBe(true);
  expect((await read('001-good.xlsx')).structureProtected).toBe(false);
});

test('hidden sheets are read and known as hidden', async () => {
  const grids = await gridsOf('016-very-hidden.xlsx');
  expect(
    grids.filter((grid) => grid.visibility !== 'visible').map((grid) => [grid.sheet, grid.visibility]),
  ).toEqual([
    ['旧数据', 'veryHidden'],
    ['隐藏', 'hidden'],
  ]);
});

test('rich text is joined, line ends and control characters come back', async () => {
  // `_x0041_` is an escape for A; Excel writes the literal as `_x005F_x0041_`.
  const cells = await cellsIn('046-rich-text-newlines.xlsx');
  const texts = Object.values(cells).flatMap((cell) => (cell.kind === 'text' ? cell.value : []));
  expect(texts).toEqual(
    expect.arrayContaining(['张三', '第一行\n第二行\r\n第三行', '王\u0007五', 'A 字面量']),
  );
  expect(texts.some((text) => text.length === 32767)).toBe(true);
});

test('inline strings without shared strings, styles or dimension', async () => {
  expect((await cellsIn('047-inline-strings-wps.xlsx'))['A2']).toEqual({ kind: 'text', value: '1-1-101' });
});

test('shared and array formulas give their stored results', async () => {
  const grid = (await gridsOf('048-shared-array-formulas.xlsx'))[0]!;
  expect([...grid.columns[3]!.values].slice(1)).toEqual([5, 7.5, 10, 22.5]);
  expect([...grid.columns[3]!.kinds].slice(1).every((kind) => kind === (KIND.number | FORMULA))).toBe(true);
});

test('a value in the last row costs one row', async () => {
  const grid = (await gridsOf('053-full-column.xlsx'))[0]!;
  expect([...grid.rows]).toEqual([0, 1, 2, 3, 1048575]);
});

test('formatted empty rows cost nothing', async () => {
  expect((await gridsOf('054-phantom-rows.xlsx'))[0]?.rows).toHaveLength(13);
});

test('text that looks like a formula is text', async () => {
  const grid = (await gridsOf('050-formula-injection-data.xlsx'))[0]!;
  expect(grid.columns.flatMap((column) => [...(column?.kinds ?? [])]).some((kind) => kind & FORMULA)).toBe(
    false,
  );
});

test('without styles dates are numbers', async () => {
  expect((await cellsIn('095-missing-styles.xlsx'))['F2']).toEqual({ kind: 'number', value: 43831 });
});

test('links to other workbooks are told', async () => {
  expect((await readContents(corpusFile('088-external-links.xlsx'))).contents.externalLinks).toBe(true);
  expect((await readContents(corpusFile('001-good.xlsx'))).contents.externalLinks).toBe(false);
});
