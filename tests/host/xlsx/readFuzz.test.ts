import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { openPackage, textOf } from '../../../src/host/xlsx/package';
import { streamCodec } from '../../../src/host/xlsx/codec';
import { readContents } from '../../../src/host/xlsx/readWorkbook';
import { HostError } from '../../../src/host/workbook';
import { bookOf, CORPUS, corpusFile } from './readBook';

/** The text of what was thrown that is not a refusal of ours. */
async function crash(bytes: Uint8Array): Promise<string | null> {
  try {
    await readContents(bytes);
    return null;
  } catch (error) {
    return error instanceof HostError ? null : String(error);
  }
}

const small = readdirSync(CORPUS).filter(
  (file) => !file.endsWith('.json') && corpusFile(file).length < 30000,
);

test('law: a file cut anywhere is refused, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...small),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (file, share) => {
        const bytes = corpusFile(file);
        expect(await crash(bytes.subarray(0, Math.floor(bytes.length * share)))).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

test('law: a file with bytes changed is read or refused, never a crash', async () => {
  const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...small),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (file, changes) => {
        const bytes = corpusFile(file);
        for (const [share, byte] of changes) bytes[Math.floor(bytes.length * share)] = byte;
        expect(await crash(bytes)).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'])(
  'law: %s cut anywhere is refused, and changed anywhere is no crash',
  async (part) => {
    const pkg = await openPackage(corpusFile('092-ns-prefix.xlsx'), streamCodec);
    const xml = (await textOf(pkg, part)).replaceAll('<x:', '<').replaceAll('</x:', '</');
    const found: string[] = [];
    for (let cut = 0; cut < xml.length - 1; cut += part.includes('sheet1') ? 7 : 13) {
      const bytes = bookOf({ more: [{ name: part, content: xml.slice(0, cut) }] });
      const refused = await readContents(bytes).then(
        () => 'read',
        (error: unknown) => (error instanceof HostError ? null : String(error)),
      );
      const mangled = xml.slice(0, cut) + '<'.repeat(cut % 2) + '&' + xml.slice(cut + (cut % 5));
      const crashed = await crash(bookOf({ more: [{ name: part, content: mangled }] }));
      if (refused !== null || crashed !== null) found.push(`${cut}: ${refused ?? ''} ${crashed ?? ''}`);
    }
    expect(found).toEqual([]);
  },
);
