import fc from 'fast-check';
import { cellName } from '../../../src/sheet/grid';
import type { Cell } from '../../../src/sheet/grid';
import { bookOf, cellsOf, firstSheet, outcome } from './readBook';

const text = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'number', value });
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

test.each<[why: string, rows: string, cells: Record<string, Cell>]>([
  ['no rows', '', {}],
  [
    'cells without addresses follow each other',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { A1: number(1), B1: number(2), A2: number(3) },
  ],
  [
    'a row without address follows the one before',
    '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { C4: number(1), D4: number(2), A5: number(3) },
  ],
  ['the row may be named in its cells only', '<row><c r="B7"><v>1</v></c></row>', { B7: number(1) }],
  [
    'unsorted cells',
    '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>',
    { A1: number(1), C1: number(3) },
  ],
  [
    'unsorted rows',
    '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>',
    { A2: number(2), B2: number(3), A9: number(9) },
  ],
  [
    'the last cell of a sheet',
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    { XFD1048576: number(1) },
  ],
  [
    'empty styled cells hold nothing',
    '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v/></c></row>',
    {},
  ],
  [
    'rich text is one text',
    '<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r></is></c></row>',
    { A1: text('张三') },
  ],
  [
    'the phonetic guide is not text',
    '<row><c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></is></c></row>',
    { A1: text('課') },
  ],
  [
    'references',
    '<row><c t="inlineStr"><is><t>&lt;A&amp;B&gt; &#22909;&#x1F600;</t></is></c></row>',
    { A1: text('<A&B> 好😀') },
  ],
  [
    'escapes, and the escape of an escape',
    '<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_c_xZZZZ_</t></is></c></row>',
    { A1: text('a\rb_x000D_c_xZZZZ_') },
  ],
  [
    'CDATA and comments',
    '<row><c t="inlineStr"><is><t>a<![CDATA[<b>&]]>c<!-- no -->d</t></is></c></row>',
    { A1: text('a<b>&cd') },
  ],
  [
    'line ends are line feeds',
    '<row><c t="inlineStr"><is><t>a\r\nb\rc</t></is></c></row>',
    { A1: text('a\nb\nc') },
  ],
  [
    'spaces stay',
    '<row><c t="inlineStr"><is><t xml:space="preserve">  a </t></is></c></row>',
    { A1: text('  a ') },
  ],
  [
    'an empty text is a text',
    '<row><c t="inlineStr"><is><t/></is></c><c t="str"><f>T(1)</f><v></v></c></row>',
    { A1: text(''), B1: text('') },
  ],
  [
    'a formula with text, number, truth, error',
    '<row><c t="str"><f>A</f><v>x</v></c><c><f>B</f><v>2</v></c><c t="b"><f>C</f><v>1</v></c><c t="e"><f>D</f><v>#N/A</v></c></row>',
    {
      A1: text('x'),
      B1: number(2),
      C1: { kind: 'boolean', value: true },
      D1: { kind: 'error', value: '#N/A' },
    },
  ],
  [
    'a formula without result, three ways',
    '<row><c><f>A</f></c><c><f>A</f><v/></c><c><f t="shared" si="0"/><v></v></c></row>',
    { A1: { kind: 'uncached' }, B1: { kind: 'uncached' }, C1: { kind: 'uncached' } },
  ],
  [
    'numbers of every form',
    '<row><c><v>-0.5</v></c><c><v>1E-7</v></c><c><v>0.30000000000000004</v></c><c><v>123456789012345678</v></c><c><v> 7 </v></c><c><v>+1.5e3</v></c><c><v>5.</v></c></row>',
    {
      A1: number(-0.5),
      B1: number(1e-7),
      C1: number(0.30000000000000004),
      D1: number(123456789012345678),
      E1: number(7),
      F1: number(1500),
      G1: number(5),
    },
  ],
  [
    'ISO dates',
    '<row><c t="d"><v>2026-11-01T06:00:00Z</v></c><c t="d"><v>2026-11-01</v></c></row>',
    { A1: { kind: 'date', value: 46327.25 }, B1: { kind: 'date', value: 46327 } },
  ],
  [
    'what other programs add is passed over',
    '<!-- rows --><row r="1" x14ac:dyDescent="0.2"><mc:AlternateContent><mc:Choice><c r="Z1"><v>9</v></c></mc:Choice></mc:AlternateContent><c r="A1" cm="1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row><?pi?>',
    { A1: number(1) },
  ],
  [
    'quotes and spaces as XML allows',
    "<row r = '1' ><c r='A1' t = \"n\" ><v >1</v ></c ></row >",
    { A1: number(1) },
  ],
])('%s', async (_, rows, cells) => {
  expect(await firstSheet({ sheets: [data(rows)] })).toEqual(cells);
});

test.each([
  ['a row twice', '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'],
  ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
  ['row 0', '<row r="0"><c><v>1</v></c></row>'],
  ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a cell that names another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
  ['a number that is none', '<row><c><v>NaN</v></c></row>'],
  ['a hexadecimal number', '<row><c><v>0x10</v></c></row>'],
  ['a number too large', '<row><c><v>1e999</v></c></row>'],
  ['a shared string that is not there', '<row><c t="s"><v>5</v></c></row>'],
  ['a type that is not there', '<row><c t="z"><v>5</v></c></row>'],
  ['an entity only a DOCTYPE could define', '<row><c t="inlineStr"><is><t>&lol;</t></is></c></row>'],
  ['a text no cell could hold', `<row><c t="str"><v>${'a'.repeat(400000)}</v></c></row>`],
  ['ends that do not match', '<row><c><v>1</c></v></row>'],
  ['text between cells', '<row>x<c><v>1</v></c></row>'],
  // A zero stands for a byte that UTF-8 does not have.
  ['text that is not UTF-8', '<row><c t="inlineStr"><is><t>\u0000</t></is></c></row>'],
])('%s is refused', async (_, rows) => {
  const sheet = new TextEncoder()
    .encode(`<worksheet>${data(rows)}</worksheet>`)
    .map((byte) => (byte === 0 ? 0xff : byte));
  const more = [{ name: 'xl/worksheets/sheet1.xml', content: sheet }];
  expect(await firstSheet({ more })).toBe('package-corrupt');
});

test('cells far apart do not take a place for every crossing', async () => {
  const rows = Array.from(
    { length: 16384 },
    (_, i) => `<row r="${i + 1}"><c r="${cellName(i, i)}"><v>1</v></c></row>`,
  );
  expect(await firstSheet({ sheets: [data(rows.join(''))] })).toBe('too-many-cells');
});

test('a million comments in a row do not exhaust the stack', async () => {
  const rows = `${'<!---->'.repeat(300000)}<row><c><v>1</v></c></row>`;
  expect(await firstSheet({ sheets: [data(rows)] })).toEqual({ A1: number(1) });
});

test('hidden rows that hold something are known', async () => {
  const rows =
    '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>1</v></c></row><row r="3" hidden="true"><c><v>1</v></c></row>';
  const read = await outcome(bookOf({ sheets: [data(rows)] }));
  expect(typeof read === 'string' ? read : [...read.contents.grids[0]!.hiddenRows]).toEqual([0, 2]);
});

test('equal texts have equal codes, wherever they come from', async () => {
  const rows =
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>房号</t></is></c><c t="str"><f>A1</f><v>房号</v></c></row>';
  const read = await outcome(
    bookOf({
      sheets: [data(rows), data(rows)],
      strings: ['<t>房号</t>', '<r><t>房</t></r><r><t>号</t></r>'],
    }),
  );
  if (typeof read === 'string') throw new Error(read);
  const { grids } = read.contents;
  expect(grids[0]?.texts).toEqual(['房号']);
  expect(grids[1]?.texts).toBe(grids[0]?.texts);
  expect(grids.flatMap((grid) => grid.columns.map((column) => column?.values[0]))).toEqual(Array(8).fill(0));
});

/** A cell as a spreadsheet program might write it, in one of several ways. */
const cell: fc.Arbitrary<{ xml: (address: string) => string; cell: Cell }> = fc.oneof(
  fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()).map(([value, formula]) => ({
    xml: (r: string) => `<c r="${r}">${formula ? '<f>1+1</f>' : ''}<v>${value}</v></c>`,
    cell: number(value + 0),
  })),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 })).map(([whole, decimals]) => ({
    xml: (r: string) => `<c r="${r}"><v>${(whole / 10 ** decimals).toFixed(decimals)}</v></c>`,
    cell: number(Number((whole / 10 ** decimals).toFixed(decimals)) + 0),
  })),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => ({
    xml: (r: string) =>
      `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`,
    cell: text(value),
  })),
  fc.boolean().map((value) => ({
    xml: (r: string) => `<c r="${r}" t="b"><v>${Number(value)}</v></c>`,
    cell: { kind: 'boolean' as const, value },
  })),
);

function escaped(value: string): string {
  const safe = value.replace(/_x[\dA-Fa-f]{4}_/gu, (escape) => `_x005F${escape}`);
  // XML cannot hold most control characters: Excel escapes them.
  const held = safe.replace(
    /[\u0000-\u001f\ufffe\uffff]/gu,
    (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  return held.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

test('law: what is written is read back', async () => {
  const grid = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), cell), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(grid, async (cells) => {
      const byRow = new Map<number, Map<number, { xml: string; cell: Cell }>>();
      for (const [row, column, { xml, cell: value }] of cells) {
        const inRow = byRow.get(row) ?? new Map<number, { xml: string; cell: Cell }>();
        byRow.set(row, inRow.set(column, { xml: xml(cellName(row, column)), cell: value }));
      }
      const rows = [...byRow].map(
        ([row, inRow]) => `<row r="${row + 1}">${[...inRow.values()].map(({ xml }) => xml).join('')}</row>`,
      );
      const wanted = [...byRow].flatMap(([row, inRow]) =>
        [...inRow].map(([column, { cell: value }]) => [cellName(row, column), value] as const),
      );
      const read = await outcome(bookOf({ sheets: [data(rows.join(''))] }));
      expect(typeof read === 'string' ? read : cellsOf(read.contents.grids[0])).toEqual(
        Object.fromEntries(wanted),
      );
    }),
    { numRuns: 150 },
  );
});
