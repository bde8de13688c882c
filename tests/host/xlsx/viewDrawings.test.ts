import type { SheetFrame } from '../../../src/host/view/sheetView';
import { type Entry, relation, relationsXml } from './readBook';
import { frameOf, sheetRelations, withTheme } from './viewBook';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

/** A sheet with a drawing; its relations `rId1` … lead to `targets`. */
async function drawn(
  anchors: string,
  targets: readonly string[],
  more: readonly Entry[] = [],
): Promise<SheetFrame> {
  const relations = targets.map((target, i) =>
    relation(`rId${i + 1}`, target.includes('chart') ? 'chart' : 'image', target),
  );
  const body =
    '<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/><cols><col min="2" max="2" width="18"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
    '<sheetData><row r="1"><c r="A1" t="str"><v>一月</v></c><c r="B1"><v>7</v></c></row><row r="2" ht="30"><c r="A2"><v>2</v></c></row></sheetData><drawing r:id="rId1"/>';
  return frameOf(body, {
    more: [
      sheetRelations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
      {
        name: 'xl/drawings/drawing1.xml',
        content: `<xdr:wsDr xmlns:xdr="xdr" xmlns:a="a">${anchors}</xdr:wsDr>`,
      },
      { name: 'xl/drawings/_rels/drawing1.xml.rels', content: relationsXml(relations) },
      { name: 'xl/media/image1.png', content: PNG },
      ...more,
    ],
  });
}

const corner = (name: string, row: number, column: number, dx = 0, dy = 0): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${dx}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${dy}</xdr:rowOff></xdr:${name}>`;
const PIC =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图 1" descr="公章"/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="r" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>';

test.each([
  [
    'twoCellAnchor',
    corner('from', 0, 0, 12700, 25400) + corner('to', 3, 3, 6350),
    // 54 + 108 + hidden, 15 + 30 + 15, less and more the offsets.
    {
      from: { row: 0, column: 0, dx: 1, dy: 2 },
      to: { row: 3, column: 3, dx: 0.5, dy: 0 },
      width: 161.5,
      height: 58,
    },
  ],
  [
    'oneCellAnchor',
    `${corner('from', 4, 1)}<xdr:ext cx="1270000" cy="635000"/>`,
    { from: { row: 4, column: 1, dx: 0, dy: 0 }, to: null, width: 100, height: 50 },
  ],
  [
    'absoluteAnchor',
    '<xdr:pos x="127000" y="254000"/><xdr:ext cx="1270000" cy="635000"/>',
    { from: { row: 0, column: 0, dx: 10, dy: 20 }, to: null, width: 100, height: 50 },
  ],
])('a picture by %s', async (name, place, anchor) => {
  const { pictures } = await drawn(`<xdr:${name}>${place}${PIC}<xdr:clientData/></xdr:${name}>`, [
    '../media/image1.png',
  ]);
  expect(pictures).toEqual([{ anchor, type: 'image/png', bytes: PNG, description: '公章' }]);
});

test.each([
  ['a picture that is gone', ['../media/image2.png'], []],
  [
    'a picture that is no picture',
    ['../media/image1.xml'],
    [{ name: 'xl/media/image1.xml', content: '<a/>' }],
  ],
  [
    'a drawing that is broken',
    ['../media/image1.png'],
    [{ name: 'xl/drawings/drawing1.xml', content: '<xdr:wsDr' }],
  ],
])('%s leaves the sheet as it is', async (_, targets, more) => {
  const anchor = `<xdr:oneCellAnchor>${corner('from', 0, 0)}<xdr:ext cx="1" cy="1"/>${PIC}</xdr:oneCellAnchor>`;
  expect(await drawn(anchor, targets, more)).toMatchObject({ name: 'S1', pictures: [], charts: [] });
});

const FRAME =
  '<xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="c" xmlns:r="r" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
const ANCHOR = `<xdr:twoCellAnchor>${corner('from', 0, 4)}${corner('to', 10, 9)}${FRAME}</xdr:twoCellAnchor>`;

async function chart(plot: string, around = ''): Promise<SheetFrame['charts'][number]> {
  const content = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${around}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
  const { charts } = await drawn(
    ANCHOR,
    ['../charts/chart1.xml'],
    [{ name: 'xl/charts/chart1.xml', content }],
  );
  return charts[0]!;
}

const points = (values: readonly string[], count = values.length): string =>
  `<c:ptCount val="${count}"/>${values.map((value, i) => (value === '' ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)).join('')}`;
const SERIES =
  '<c:ser><c:tx><c:strRef><c:f>S1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>应收</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  '<c:spPr><a:solidFill><a:schemeClr val="accent2"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></c:spPr>' +
  `<c:cat><c:strRef><c:f>S1!$A$1:$A$3</c:f><c:strCache>${points(['1栋', '', '3栋'])}</c:strCache></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>S1!$B$1:$B$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${points(['1.5', '', '-2'])}</c:numCache></c:numRef></c:val></c:ser>`;

test.each([
  ['<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/></c:barChart>', 'column', true],
  ['<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/></c:barChart>', 'bar', false],
  ['<c:bar3DChart><c:barDir val="col"/><c:grouping val="percentStacked"/></c:bar3DChart>', 'column', true],
  ['<c:lineChart><c:grouping val="standard"/></c:lineChart>', 'line', false],
  ['<c:doughnutChart/>', 'pie', false],
  ['<c:scatterChart/>', 'other', false],
  ['', 'other', false],
])('%s is a chart of kind %s', async (plot, kind, stacked) => {
  expect(await chart(plot)).toMatchObject({ kind, stacked, series: [] });
});

test('titles, points, colours and the format of the axis', async () => {
  const title = (content: string): string => `<c:title>${content}</c:title>`;
  const rich = title(
    '<c:tx><c:rich><a:p><a:r><a:t>收费</a:t></a:r><a:r><a:t>情况</a:t></a:r></a:p><a:p><a:r><a:t>2026</a:t></a:r></a:p></c:rich></c:tx>',
  );
  const axis = (linked: number): string =>
    `<c:valAx><c:numFmt formatCode="#,##0" sourceLinked="${linked}"/></c:valAx>`;
  const plot = `<c:lineChart>${SERIES}</c:lineChart>`;
  const one = await chart(plot + axis(0), rich);
  expect(one).toMatchObject({ title: '收费情况\n2026', axisFormat: '#,##0' });
  expect(one.series).toEqual([
    { name: '应收', categories: ['1栋', '', '3栋'], values: [1.5, null, -2], color: '843C0B' },
  ]);
  // A title without words is the name of the only series, unless it was taken away.
  expect(await chart(plot + axis(1), title(''))).toMatchObject({ title: '应收', axisFormat: null });
  expect(await chart(plot, '')).toMatchObject({ title: '' });
  expect(await chart(plot, `${title('')}<c:autoTitleDeleted val="1"/>`)).toMatchObject({ title: '' });
});

test('without copies the points are those of the cells', async () => {
  const ser =
    "<c:ser><c:cat><c:strRef><c:f>S1!$A$1:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'S1'!$B:$B</c:f></c:numRef></c:val></c:ser>";
  expect((await chart(`<c:pieChart>${ser}</c:pieChart>`)).series).toEqual([
    { name: '', categories: ['一月', '2', ''], values: [7, null], color: null },
  ]);
});

test('categories that are dates are told as dates; a chart claiming a thousand million points has no more than Excel draws', async () => {
  const cat = `<c:cat><c:numRef><c:f>x</c:f><c:numCache><c:formatCode>yyyy"年"m"月"</c:formatCode>${points(['45992'])}</c:numCache></c:numRef></c:cat>`;
  const val = `<c:val><c:numLit>${points(['1'], 1e9)}</c:numLit></c:val>`;
  const { series } = await chart(`<c:areaChart><c:ser>${cat}${val}</c:ser></c:areaChart>`);
  expect(series[0]?.categories).toEqual(['2025-12-01']);
  expect(series[0]?.values).toHaveLength(32000);
});

test('of several ways to draw a thing the first', async () => {
  const alternative = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="a14">${PIC}</mc:Choice><mc:Fallback>${PIC}${PIC}</mc:Fallback></mc:AlternateContent>`;
  const anchor = `<xdr:oneCellAnchor>${corner('from', 0, 0)}<xdr:ext cx="1" cy="1"/>${alternative}</xdr:oneCellAnchor>`;
  expect((await drawn(anchor, ['../media/image1.png'])).pictures).toHaveLength(1);
  const outer = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice>${ANCHOR}</mc:Choice></mc:AlternateContent>`;
  expect(
    (await drawn(outer, ['../charts/c.xml'], [{ name: 'xl/charts/c.xml', content: '<c/>' }])).charts,
  ).toHaveLength(1);
});

test('a theme without a colour leaves Office’s own', async () => {
  const theme = '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme/></a:themeElements></a:theme>';
  const frame = await frameOf('<sheetPr><tabColor theme="5"/></sheetPr>', { more: withTheme(theme) });
  expect(frame.tabColor).toBe('ED7D31');
});
