import fc from 'fast-check';
import { HostError } from '../../../src/host/workbook';
import { streamCodec } from '../../../src/host/xlsx/codec';
import { bytesOf, openPackage } from '../../../src/host/xlsx/package';
import { listOf, printOf, reportOf } from '../models';
import { corpusFile, type Entry, outcome, zipOf } from './readBook';
import { fileOf } from './saved';
import { viewOf } from '../../../src/host/xlsx/view/xlsxView';

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const pkg = await openPackage(bytes, streamCodec);
  return Promise.all(pkg.parts.map(async ({ name }) => ({ name, content: await bytesOf(pkg, name) })));
}

/** What showing came to: `shown`, `refused`, or what was thrown that is no refusal. */
async function shown(entries: readonly Entry[]): Promise<string> {
  const read = await outcome(zipOf(entries));
  if (typeof read === 'string') return 'refused';
  try {
    const view = await viewOf(read);
    for (const { name } of view.sheets) await view.rowsOf(name, 0, 1048575);
    return 'shown';
  } catch (error) {
    return error instanceof HostError ? `shows less than is read: ${error.message}` : String(error);
  }
}

const BESIDE = /drawing|chart|theme|media|table/u;
const INTERESTING = [...new TextEncoder().encode('<>/"\'&=: 09xr-')];

test.each([
  ['our own', () => fileOf(reportOf([1, 2]), printOf(['a']), listOf([['T', 1]]))],
  ['ExcelJS’s', () => Promise.resolve(corpusFile('057-comments-validation-cf.xlsx'))],
  ['with text in pieces', () => Promise.resolve(corpusFile('046-rich-text-newlines.xlsx'))],
  ['with a table', () => Promise.resolve(corpusFile('023-table-and-totals.xlsx'))],
])('law: of a workbook %s with bytes changed, whatever is read is shown', async (_, made) => {
  const entries = (await entriesOf(await made())).filter(({ name }) => name !== '[Content_Types].xml');
  const types = { name: '[Content_Types].xml', content: '<Types/>' };
  const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(...INTERESTING));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...entries),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (entry, changes) => {
        const content = Uint8Array.from(entry.content as Uint8Array); // `entriesOf` gives bytes only
        for (const [share, byte] of changes) content[Math.floor(content.length * share)] = byte;
        const changed = entries.map((one) => (one === entry ? { name: one.name, content } : one));
        const allowed = BESIDE.test(entry.name) ? ['shown'] : ['shown', 'refused'];
        expect(allowed).toContain(await shown([types, ...changed]));
      },
    ),
    { numRuns: 100 },
  );
});
