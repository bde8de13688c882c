import { bookOf, cellsOf, outcome, relation, relationsXml, zipOf } from './readBook';
import type { BookParts } from './readBook';
import type { ReadWorkbook } from '../../../src/host/xlsx/readWorkbook';

async function opened(parts: BookParts): Promise<ReadWorkbook> {
  const read = await outcome(bookOf(parts));
  if (typeof read === 'string') throw new Error(read);
  return read;
}

const MARK = { id: 'payment-notices:2026-11', layout: 1, hash: 123 };
const marked =
  '<sheetData/><customProperties><customPr name="service-office" r:id="rId7"/></customProperties>';
const relations = {
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  content: relationsXml([relation('rId7', 'customProperty', '../customProperty/p1.bin')]),
};
const property = (text: string) => ({
  name: 'xl/customProperty/p1.bin',
  content: new Uint8Array(Buffer.from(text, 'utf16le')),
});

test('our mark is found', async () => {
  const { contents, sheets } = await opened({
    sheets: [marked, ''],
    more: [relations, property(JSON.stringify(MARK))],
  });
  expect(contents.grids.map((grid) => grid.mark)).toEqual([MARK.id, null]);
  expect(sheets.map((sheet) => sheet.mark)).toEqual([MARK, null]);
});

test.each([
  ['text that is no JSON', property('hello')],
  ['another shape', property('{"id":1}')],
  ['null', property('null')],
  ['prototype keys', property('{"__proto__":{"id":"a","layout":1,"hash":1}}')],
  ['too long', property(JSON.stringify({ ...MARK, more: 'a'.repeat(5000) }))],
])('a property that is %s is no mark of ours', async (_, part) => {
  const { contents } = await opened({ sheets: [marked], more: [relations, part] });
  expect(contents.grids[0]?.mark).toBeNull();
});

test('a property of the same form by another name is not ours', async () => {
  const sheets = [marked.replace('service-office', 'other')];
  const { contents } = await opened({ sheets, more: [relations, property(JSON.stringify(MARK))] });
  expect(contents.grids[0]?.mark).toBeNull();
});

test('chart sheets have no grid but keep their place', async () => {
  const targets = [
    relation('rId1', 'chartsheet', '/xl/chartsheets/sheet1.xml'),
    // Both absolute and relative targets are written in practice.
    relation('rId2', 'worksheet', '/xl/worksheets/../worksheets/./sheet2.xml'),
  ];
  const more = [
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(targets) },
    { name: 'xl/chartsheets/sheet1.xml', content: '<chartsheet/>' },
  ];
  const { contents, sheets } = await opened({
    sheets: ['', '<sheetData><row><c><v>1</v></c></row></sheetData>'],
    more,
  });
  expect(contents.grids.map((grid) => grid.sheet)).toEqual(['S2']);
  expect(
    sheets.map(({ name, type, part, relation: id, sheetId }) => [name, type, part, id, sheetId]),
  ).toEqual([
    ['S1', 'chartsheet', 'xl/chartsheets/sheet1.xml', 'rId1', '1'],
    ['S2', 'worksheet', 'xl/worksheets/sheet2.xml', 'rId2', '2'],
  ]);
});

test('merges, also those of one cell or written backwards', async () => {
  const merges =
    '<sheetData/><mergeCells><mergeCell ref="A1:G1"/><mergeCell ref="B5"/><mergeCell ref="$D$9:C7"/></mergeCells>';
  const { contents } = await opened({ sheets: [merges] });
  expect(contents.grids[0]?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 6 },
    { top: 4, left: 1, bottom: 4, right: 1 },
    { top: 6, left: 2, bottom: 8, right: 3 },
  ]);
});

test('what stands before the rows is passed over', async () => {
  const body =
    '<!-- <sheetData> --><sheetPr><tabColor rgb="FF0000"/></sheetPr><extLst><ext><x:sheetData/></ext></extLst><sheetData><row><c><v>7</v></c></row></sheetData>';
  const { contents } = await opened({ sheets: [body] });
  expect(cellsOf(contents.grids[0])).toEqual({ A1: { kind: 'number', value: 7 } });
});

test('parts in UTF-16 are read', async () => {
  const xml =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>房号</t></is></c></row></sheetData></worksheet>';
  const more = [{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(Buffer.from(xml, 'utf16le')) }];
  const { contents } = await opened({ more });
  expect(cellsOf(contents.grids[0])).toEqual({ A1: { kind: 'text', value: '房号' } });
});

test('the Strict dialect, other part names and other namespaces are read', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const link = (id: string, type: string, target: string) =>
    `<a:Relationship Id="${id}" Type="${strict}/${type}" Target="${target}"/>`;
  const rels = (links: string) => `<a:Relationships xmlns:a="urn:rels">${links}</a:Relationships>`;
  const read = await outcome(
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: rels(link('r1', 'officeDocument', '/book/main.xml')) },
      {
        name: 'book/main.xml',
        content:
          '<q:workbook xmlns:q="m" xmlns:z="r"><q:sheets><q:sheet name="一" sheetId="4" z:id="s"/></q:sheets></q:workbook>',
      },
      {
        name: 'book/_rels/main.xml.rels',
        content: rels(link('s', 'worksheet', 'one.xml') + link('t', 'sharedStrings', 't.xml')),
      },
      {
        name: 'book/one.xml',
        content:
          '<q:worksheet><q:sheetData><q:row><q:c t="s"><q:v>0</q:v></q:c></q:row></q:sheetData></q:worksheet>',
      },
      { name: 'book/t.xml', content: '<u:sst><u:si><u:t>甲</u:t></u:si></u:sst>' },
    ]),
  );
  expect(typeof read === 'string' ? read : cellsOf(read.contents.grids[0])).toEqual({
    A1: { kind: 'text', value: '甲' },
  });
});

test('keys of the prototype are texts and names like any other', async () => {
  const rows =
    '<sheetData><row><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>constructor</t></is></c></row></sheetData>';
  const { contents } = await opened({ sheets: [rows] });
  expect(contents.grids[0]?.texts).toEqual(['__proto__', 'constructor']);
});
