import type { ViewStyle } from '../../../src/host/view/sheetView';
import { frameOf, stylesPart, viewOfBook, withTheme } from './viewBook';

const FIRST =
  '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills><fill/></fills><borders><border/></borders>';

async function stylesOf(content: string): Promise<readonly ViewStyle[]> {
  return (await viewOfBook({ more: [stylesPart(content)] })).styles;
}

async function style(xf: string, tables = FIRST): Promise<ViewStyle> {
  return (await stylesOf(`${tables}<cellXfs>${xf}</cellXfs>`))[0]!;
}

test('a plain style, and a workbook without styles has one too', async () => {
  const plain = {
    font: {
      name: '宋体',
      size: 11,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      color: null,
    },
    ...{ fill: null, align: 'general', valign: 'bottom', wrap: false, shrink: false, indent: 0, rotation: 0 },
    format: 'General',
    lines: { top: null, right: null, bottom: null, left: null },
  };
  expect(await stylesOf(`${FIRST}<cellXfs><xf/></cellXfs>`)).toEqual([plain]);
  expect(await stylesOf('')).toEqual([plain]);
});

test.each([
  [14, 'yyyy/m/d'],
  [31, 'yyyy"年"m"月"d"日"'],
  [34, '上午/下午h"时"mm"分"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [49, '@'],
  // Numbers Excel keeps for itself.
  [26, 'General'],
])('format %d is %s', async (id, code) => {
  expect((await style(`<xf numFmtId="${id}"/>`)).format).toBe(code);
});

test('a format of the workbook itself goes before the built-in one', async () => {
  const own =
    '<numFmts><numFmt numFmtId="14" formatCode="d.m.yy"/><numFmt numFmtId="170" formatCode="0&quot;元&quot;"/></numFmts>';
  const styles = await stylesOf(`${own}<cellXfs><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>`);
  expect(styles.map(({ format }) => format)).toEqual(['d.m.yy', '0"元"']);
});

test.each([
  ['horizontal="center" vertical="center" wrapText="1"', { align: 'center', valign: 'center', wrap: true }],
  ['horizontal="distributed" vertical="distributed"', { align: 'justify', valign: 'center' }],
  [
    'horizontal="centerContinuous" indent="2" shrinkToFit="true"',
    { align: 'center', indent: 2, shrink: true },
  ],
  ['textRotation="45"', { rotation: 45 }],
  ['textRotation="180"', { rotation: -90 }],
  ['textRotation="255"', { rotation: 255 }],
])('alignment %s', async (attributes, expected) => {
  expect(await style(`<xf><alignment ${attributes}/></xf>`)).toMatchObject(expected);
});

async function fontColor(color: string, more = ''): Promise<string | null> {
  const fonts = `<fonts><font><name val="宋体"/>${color}</font></fonts>`;
  return (await style('<xf fontId="0"/>', `${fonts}${more}`)).font.color;
}

test.each([
  ['<color rgb="FF00b0F0"/>', '00B0F0'],
  ['<color rgb="00b0f0"/>', '00B0F0'],
  ['<color rgb="none"/>', null],
  ['<color auto="1"/>', null],
  ['<color indexed="10"/>', 'FF0000'],
  ['<color indexed="2"/>', 'FF0000'],
  ['<color indexed="63"/>', '333333'],
  // The system's own colour of text.
  ['<color indexed="64"/>', null],
  // Light comes before dark in the numbers of cells.
  ['<color theme="0"/>', 'FFFFFF'],
  ['<color theme="1"/>', '000000'],
  ['<color theme="4"/>', '4472C4'],
  // As Excel's own list of colours names these tints.
  ['<color theme="0" tint="-0.249977111117893"/>', 'BFBFBF'],
  ['<color theme="1" tint="0.499984740745262"/>', '7F7F7F'],
  ['<color theme="4" tint="0.7999816888943144"/>', 'DAE3F3'],
  ['<color theme="4" tint="-0.499984740745262"/>', '203864'],
])('colour %s', async (color, expected) => {
  expect(await fontColor(color)).toBe(expected);
});

test('a palette of the workbook itself', async () => {
  const colors = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
  expect([
    await fontColor('<color indexed="0"/>', colors),
    await fontColor('<color indexed="1"/>', colors),
  ]).toEqual(['112233', 'FFFFFF']);
});

const THEME = (ea: string): string =>
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
  '<a:accent1><a:srgbClr val="5b9bd5"/></a:accent1></a:clrScheme><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/>' +
  `<a:ea typeface="${ea}"/><a:font script="Jpan" typeface="游ゴシック"/><a:font script="Hans" typeface="等线"/></a:minorFont>` +
  '</a:fontScheme></a:themeElements></a:theme>';

test.each([
  ['', '等线', 'the font for simplified Chinese'],
  ['黑体', '黑体', 'the East Asian font goes before it'],
])('a font of the theme: %s → %s, %s', async (ea, name) => {
  const fonts =
    '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>';
  const { styles } = await viewOfBook({
    more: [...withTheme(THEME(ea)), stylesPart(`${fonts}<cellXfs><xf/></cellXfs>`)],
  });
  expect(styles[0]?.font).toMatchObject({ name, color: '111111' });
});

test('flags of a font may be said and denied', async () => {
  const fonts =
    '<fonts><font><b/><i val="0"/><u val="double"/><strike/><sz val="9.5"/><name val="黑体"/></font></fonts>';
  expect((await style('<xf/>', fonts)).font).toMatchObject({
    ...{ name: '黑体', size: 9.5, bold: true, italic: false, underline: true, strike: true },
  });
});

test.each([
  [
    '<patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill>',
    'FFC000',
  ],
  ['<patternFill patternType="none"/>', null],
  ['<patternFill patternType="gray125"/>', 'DFDFDF'],
  [
    '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>',
    '800080',
  ],
  [
    '<gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
    '808080',
  ],
])('fill %s', async (fill, expected) => {
  expect((await style('<xf fillId="0"/>', `<fills><fill>${fill}</fill></fills>`)).fill).toBe(expected);
});

test('lines around a cell; strict workbooks call left and right by reading direction', async () => {
  const border = (left: string, right: string): string =>
    `<border><${left} style="thin"><color auto="1"/></${left}><${right} style="mediumDashDot"><color rgb="FFFF0000"/></${right}><top/><bottom style="none"/></border>`;
  const styles = await stylesOf(
    `<borders>${border('left', 'right')}${border('start', 'end')}</borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>`,
  );
  const lines = {
    top: null,
    right: { style: 'mediumDashDot', color: 'FF0000' },
    bottom: null,
    left: { style: 'thin', color: null },
  };
  expect(styles.map((one) => one.lines)).toEqual([lines, lines]);
});

test.each([
  ['Calibri', 48],
  ['宋体', 54],
])(
  'the Normal font %s makes plain columns %d points wide, whatever the first font is',
  async (name, points) => {
    const fonts = `<fonts><font><sz val="20"/><name val="Verdana"/></font><font><sz val="11"/><name val="${name}"/></font></fonts>`;
    const normal =
      '<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="1"/></cellXfs>' +
      '<cellStyles><cellStyle name="常规" xfId="1" builtinId="0"/></cellStyles>';
    expect((await frameOf('', { more: [stylesPart(fonts + normal)] })).columnWidth).toBe(points);
  },
);
