import fc from 'fast-check';
import coercion from '../../corpus/coercion.json';
import injection from '../../corpus/formula-injection.json';
import naughtyZh from '../../corpus/naughty-strings-zh.json';
import naughty from '../../corpus/naughty-strings.json';
import { cleanText } from '../../../src/host/cellText';
import { newXlsx, openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { cellAt, type Grid } from '../../../src/sheet/grid';
import { listOf, printOf, reportOf } from '../models';
import { corpusFile } from './readBook';
import { fileOf, gridsOf, partText } from './saved';

const STRINGS: readonly string[] = [
  ...injection.cases.map(({ value }) => value),
  ...coercion.cases.map(({ value }) => value),
  ...naughty.cases,
  ...naughtyZh.cases.map(({ value }) => value),
  '_x0041_',
  '_x0041_x0042_',
  '_x005F_',
  ' a ',
  '\n',
  ']]>',
  '\u0001\u001F\r\n\t',
  'a'.repeat(40000),
];

/** Strings that did not come back as what they must be, from the rows of one column. */
function wrong(grid: Grid | undefined, column: number, rowOf: (i: number) => number): unknown[] {
  const at = new Map([...(grid?.rows ?? [])].map((row, i) => [row, i]));
  return STRINGS.flatMap((text, i) => {
    const stored = at.get(rowOf(i));
    const cell = grid === undefined || stored === undefined ? undefined : cellAt(grid, stored, column);
    const expected = cleanText(text);
    if (expected === '') return cell === undefined || cell.kind === 'blank' ? [] : [{ text, cell }];
    return cell?.kind === 'text' && cell.value === expected ? [] : [{ text: text.slice(0, 80), cell }];
  });
}

test('on pages: every string comes back as text, and there is no formula but our own', async () => {
  const file = await fileOf(printOf(STRINGS));
  expect(wrong((await gridsOf(file))[0], 1, (i) => i * 4 + 1)).toEqual([]);
  expect((await partText(file, 'xl/worksheets/sheet1.xml')).match(/<f[\s>]/gu)?.length).toBe(STRINGS.length);
});

test('in reports and new lists', async () => {
  const style = { format: '@' };
  const rows = STRINGS.map((text) => ({ cells: [{ column: 0, style, value: { text } }] }));
  const list = {
    ...listOf([]),
    rows: STRINGS.map((text, i) => ({ key: `${i}`, values: [{ text: `K${i}` }, null, { text }] })),
  };
  const file = await fileOf(reportOf([], { rows, merges: [], charts: [] }), list);
  const [report, listed] = await gridsOf(file);
  expect(wrong(report, 0, (i) => i)).toEqual([]);
  expect(wrong(listed, 2, (i) => i + 2)).toEqual([]);
  for (const part of ['sheet1', 'sheet2'])
    expect(await partText(file, `xl/worksheets/${part}.xml`)).not.toMatch(/<f[\s>]/u);
});

test.each(['001-good.xlsx', '092-ns-prefix.xlsx'])('set into cells of %s', async (file) => {
  const book = await openXlsx(corpusFile(file));
  const sheet = (await book.read()).grids[0]?.sheet ?? '';
  const cells = STRINGS.map((text, i) => ({ row: i, column: 1, value: { text } }));
  await book.write([{ kind: 'cells', sheet, cells }]);
  const saved = await book.save();
  expect(wrong((await gridsOf(saved))[0], 1, (i) => i)).toEqual([]);
  expect(await partText(saved, 'xl/worksheets/sheet1.xml')).not.toMatch(/<(?:x:)?f[\s>]/u);
});

test('text that would become a formula if typed again carries an apostrophe, other text does not', async () => {
  const file = await fileOf(printOf(['=1+1', '+86', '-', '@a', "'a", '＝1', '张三']));
  const sheet = await partText(file, 'xl/worksheets/sheet1.xml');
  const styles = await partText(file, 'xl/styles.xml');
  const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(styles)?.[1]?.match(/<xf [^>]*>/gu) ?? [];
  const used = [...sheet.matchAll(/<c (?:r="[A-Z]+\d+" )?s="(\d+)" t="inlineStr"><is><t>([^<]*)<\/t>/gu)]
    .filter(([, , text = '']) => !/^第|^交费/u.test(text))
    .map(([, style, text]) => [text, xfs[Number(style)]?.includes('quotePrefix="1"')]);
  expect(used).toEqual([
    ['=1+1', true],
    ['+86', true],
    ['-', true],
    ['@a', true],
    ["'a", true],
    ['＝1', true],
    ['张三', false],
  ]);
});

test('whatever text, it comes back cleaned', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), async (texts) => {
      const book = await newXlsx();
      await book.write([{ kind: 'sheet', model: printOf(texts) }]);
      const grid = (await book.read()).grids[0]!;
      const read = texts.map((_, i) => cellAt(grid, [...grid.rows].indexOf(i * 4 + 1), 1));
      const expected = texts.map((text) =>
        text === '' ? { kind: 'blank' } : { kind: 'text', value: cleanText(text) },
      );
      expect(read).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
