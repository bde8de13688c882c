import { bytesOf, openPackage, textOf } from '../../../src/host/xlsx/package';
import { savePackage } from '../../../src/host/xlsx/savePackage';
import type { PartContent } from '../../../src/host/xlsx/savePackage';
import { streamCodec } from '../../../src/host/xlsx/codec';
import manifest from '../../corpus/workbooks/manifest.json';
import { corpusFile, outcome, zlibCodec } from './readBook';

const CODECS = [
  ['streams', streamCodec],
  ['zlib', zlibCodec],
] as const;

const files = manifest.cases.filter((entry) => !('hostile' in entry)).map((entry) => entry.file);
const opening = files.filter((file) => !/^08[256]/u.test(file));

test.each(opening)('%s saved without edits keeps every entry', async (file) => {
  const before = await openPackage(corpusFile(file), zlibCodec);
  const after = await openPackage(await savePackage(before, new Map()), zlibCodec);
  expect(after.parts).toEqual(before.parts);
});

test('a file without data descriptors comes back byte for byte', async () => {
  const bytes = corpusFile('001-good.xlsx');
  expect(Buffer.compare(await savePackage(await openPackage(bytes, zlibCodec), new Map()), bytes)).toBe(0);
});

test.each(CODECS)('edits with %s: replaced in place, removed, added at the end', async (_, codec) => {
  const before = await openPackage(corpusFile('001-good.xlsx'), codec);
  const edits = new Map<string, PartContent | null>([
    ['/xl/Styles.xml', '<styleSheet/>'],
    ['xl/sharedStrings.xml', null],
    ['xl/new.xml', '<新/>'],
    ['none.xml', null],
  ]);
  const saved = await savePackage(before, edits);
  const after = await openPackage(saved, codec);
  const names = before.parts.map((part) => part.name).filter((name) => name !== 'xl/sharedStrings.xml');
  expect(after.parts.map((part) => part.name)).toEqual([...names, 'xl/new.xml']);
  expect(await textOf(after, 'xl/styles.xml')).toBe('<styleSheet/>');
  expect(await textOf(after, 'xl/new.xml')).toBe('<新/>');
  const untouched = (name: string): boolean => name !== 'xl/styles.xml' && name !== 'xl/new.xml';
  expect(after.parts.filter((part) => untouched(part.name))).toEqual(
    before.parts.filter((part) => untouched(part.name) && part.name !== 'xl/sharedStrings.xml'),
  );
  expect(Buffer.compare(await savePackage(before, edits), saved)).toBe(0);
});

test.each(CODECS)('content comes in chunks with %s, large and small, texts and bytes', async (_, codec) => {
  const before = await openPackage(corpusFile('017-empty.xlsx'), codec);
  function* rows(): Generator<string | Uint8Array> {
    for (let i = 0; i < 60000; i++) yield `<row r="${i}">房</row>`;
    yield Uint8Array.of(0x21);
    yield '';
    yield 'end';
  }
  async function* later(): AsyncGenerator<string> {
    yield 'a';
    await Promise.resolve();
    yield 'b';
  }
  const edits = new Map<string, PartContent>([
    ['rows.xml', rows()],
    ['later.xml', later()],
    ['empty.xml', []],
  ]);
  const after = await openPackage(await savePackage(before, edits), codec);
  const text = await textOf(after, 'rows.xml');
  expect(text.length).toBe([...rows()].reduce((sum, piece) => sum + piece.length, 0));
  expect(text.endsWith('<row r="59999">房</row>!end')).toBe(true);
  expect(await textOf(after, 'later.xml')).toBe('ab');
  expect(await bytesOf(after, 'empty.xml')).toHaveLength(0);
});

test('what we write bears no clock', async () => {
  const before = await openPackage(corpusFile('017-empty.xlsx'), zlibCodec);
  const after = await openPackage(await savePackage(before, new Map([['a.xml', '<a/>']])), zlibCodec);
  expect(after.entries.at(-1)?.rawLastModDate).toBe(0x00210000);
  expect(after.entries.at(-1)?.extraFieldLength).toBe(0);
});

test('a file with data descriptors still opens after an edit', async () => {
  const before = await openPackage(corpusFile('057-comments-validation-cf.xlsx'), zlibCodec);
  const saved = await savePackage(before, new Map([['docProps/app.xml', '<a/>']]));
  expect(typeof (await outcome(saved))).toBe('object');
});
