import { LIMITS } from '../../../src/host/xlsx/guard';
import { bookOf, outcome, relation, relationsXml, zipOf } from './readBook';
import type { Entry } from './readBook';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE2 container whose directory names one stream. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE2);
  const name = Uint8Array.from(`${stream}\0`.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
  bytes.set(name, 1024 + 128);
  bytes.set([name.length, 0, 2], 1024 + 128 + 64);
  return bytes;
}

test.each<[why: string, bytes: Uint8Array, code: string]>([
  ['nothing', new Uint8Array(), 'file-empty'],
  ['a workbook of Excel 97', container('Workbook'), 'is-xls'],
  ['a workbook with an opening password', container('EncryptedPackage'), 'is-encrypted'],
  ['a worksheet of Excel 4', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00), 'is-xls'],
  ['a PDF', latin('%PDF-1.7\n1, 2, 3'), 'not-a-workbook'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'not-a-workbook'],
  ['JSON', latin('{"a": 1, "b": 2}'), 'not-a-workbook'],
  ['prose', latin('hello'), 'not-a-workbook'],
  ['CSV', utf8('房号,业主\n1-1-101,赵伟\n'), 'is-csv'],
  ['CSV with a byte order mark', utf8('\ufeff房号,业主\n'), 'is-csv'],
  [
    'tab-separated text as Excel saves “Unicode text”',
    Uint8Array.of(0xff, 0xfe, 0x3f, 0x62, 0x09, 0x00, 0x31, 0x00),
    'is-csv',
  ],
  ['CSV cut in the middle of a character', utf8(`房号,${'业'.repeat(4000)}`), 'is-csv'],
  ['a web page', utf8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'is-html'],
  ['a web page with a document type', utf8('<!DOCTYPE html>\n<html>'), 'is-html'],
  ['a bare table', utf8('<table border=1><tr><td>1,2'), 'is-html'],
  ['a saved web page', utf8('MIME-Version: 1.0\nX-Document-Type: Workbook\n'), 'is-html'],
  [
    'a workbook of Excel 2003 as XML',
    utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
    'not-a-workbook',
  ],
  ['a zip of something else', zipOf([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook'],
  ['half a zip', bookOf({}).subarray(0, 500), 'package-corrupt'],
])('%s', async (_, bytes, code) => {
  expect(await outcome(bytes)).toBe(code);
});

const macroTypes =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
const bomb = { name: 'xl/media/a.bin', content: 'a', lie: { method: 8 } };
const ddeLink = '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>';

test.each<[why: string, part: Entry, code: string]>([
  ['a macro', { name: 'xl/vbaProject.bin', content: 'a' }, 'is-macro'],
  ['a macro under another name', { name: 'xl/VBAPROJECT.BIN', content: 'a' }, 'is-macro'],
  ['the type of a macro workbook', { name: '[Content_Types].xml', content: macroTypes }, 'is-macro'],
  ['an Excel 4 macro sheet', { name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }, 'is-macro'],
  ['a binary workbook', { name: 'xl/workbook.bin', content: 'a' }, 'is-xlsb'],
  [
    'an OpenDocument sheet',
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    'is-ods',
  ],
  [
    'a part whose name differs in case only',
    { name: 'XL/Workbook.xml', content: '<a/>' },
    'package-duplicate-part',
  ],
  ['a path upwards', { name: 'xl/../../evil.xml', content: '<a/>' }, 'package-bad-path'],
  ['a path from the root', { name: '/etc/passwd', content: '' }, 'package-bad-path'],
  ['a path of Windows', { name: 'xl\\evil.xml', content: '' }, 'package-bad-path'],
  ['a drive', { name: 'C:evil.xml', content: '' }, 'package-bad-path'],
  ['an encrypted part', { name: 'a.xml', content: 'a', lie: { flags: 1 } }, 'is-encrypted'],
  ['a method Excel does not know', { name: 'a.xml', content: 'a', lie: { method: 12 } }, 'package-corrupt'],
  ['a part too large', { ...bomb, lie: { method: 8, size: LIMITS.partBytes + 1 } }, 'package-too-large'],
  [
    'a part packed too well',
    { ...bomb, lie: { method: 8, size: LIMITS.ratioFrom + 1 } },
    'package-too-large',
  ],
  [
    'a stored part that lies about its size',
    { name: 'a.xml', content: 'a', lie: { size: 5 } },
    'package-corrupt',
  ],
  [
    'a checksum that does not fit',
    { name: 'xl/styles.xml', content: '<styleSheet/>', lie: { crc: 1 } },
    'package-corrupt',
  ],
  ['a DDE link', { name: 'xl/externalLinks/externalLink1.xml', content: ddeLink }, 'dde-link'],
  ['a DOCTYPE', { name: 'xl/workbook.xml', content: '<!DOCTYPE a><workbook/>' }, 'package-doctype'],
  [
    'a DOCTYPE in small letters',
    { name: 'xl/worksheets/sheet1.xml', content: '<!doctype a><worksheet/>' },
    'package-doctype',
  ],
  [
    'a DOCTYPE behind the rows',
    { name: 'xl/worksheets/sheet1.xml', content: '<worksheet><sheetData/><!DOCTYPE a></worksheet>' },
    'package-doctype',
  ],
  ['styles cut off', { name: 'xl/styles.xml', content: '<styleSheet><cellXfs>' }, 'package-corrupt'],
  ['a text document', { name: 'xl/workbook.xml', content: '<document/>' }, 'not-a-workbook'],
  [
    'no workbook part',
    { name: '_rels/.rels', content: relationsXml([relation('r', 'officeDocument', 'word/document.xml')]) },
    'not-a-workbook',
  ],
  [
    'a sheet that is not there',
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationsXml([relation('rId1', 'worksheet', 'worksheets/sheet9.xml')]),
    },
    'package-corrupt',
  ],
])('%s is refused', async (_, part, code) => {
  expect(await outcome(bookOf({ more: [part] }))).toBe(code);
});

test('all parts together are too large', async () => {
  const more = [1, 2, 3].map((i) => ({
    name: `${i}.bin`,
    content: new Uint8Array(2 ** 21 + 2 ** 20 / 2),
    lie: { method: 8, size: 2 ** 29 - i },
  }));
  expect(await outcome(bookOf({ more }))).toBe('package-too-large');
});

test('2,000 parts are let in, one more is not', async () => {
  const own = 7;
  const more = (n: number) =>
    Array.from({ length: n - own }, (_, i) => ({ name: `xl/media/${i}.bin`, content: 'a' }));
  expect(typeof (await outcome(bookOf({ more: more(2000) })))).toBe('object');
  expect(await outcome(bookOf({ more: more(2001) }))).toBe('package-too-many-parts');
});

test('a file over 64 MB is refused at once', async () => {
  expect(await outcome(new Uint8Array(LIMITS.fileBytes + 1))).toBe('file-too-large');
});

/** Makes the last part of a zip begin elsewhere. */
function movedLast(bytes: Uint8Array, move: (from: number) => number): Uint8Array {
  const view = new DataView(bytes.buffer);
  const records = [...bytes.keys()].filter(
    (at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  const place = (records.at(-1) ?? 0) + 42;
  view.setUint32(place, move(view.getUint32(place, true)), true);
  return bytes;
}

test('a record that leads to the header of another part is refused', async () => {
  const more = ['a', 'b'].map((name) => ({ name, content: 'x' }));
  const header = 30 + 1 + 1;
  expect(await outcome(movedLast(bookOf({ more }), (from) => from - header))).toBe('package-corrupt');
});

test('parts that share bytes are refused', async () => {
  const inner = zipOf([{ name: 'b', content: 'x' }]).subarray(0, 32);
  const bytes = bookOf({
    more: [
      { name: 'a', content: inner },
      { name: 'b', content: 'x' },
    ],
  });
  // The record of `b` leads to the header that lies in the bytes of `a`.
  expect(await outcome(movedLast(bytes, (from) => from - inner.length))).toBe('package-corrupt');
});
