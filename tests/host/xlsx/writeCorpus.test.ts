import { readdirSync } from 'node:fs';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import type { Part } from '../../../src/host/xlsx/package';
import { HostError } from '../../../src/host/workbook';
import { listOf, printOf, reportOf } from '../models';
import { CORPUS, corpusFile, outcome } from './readBook';
import { partsOf, partText } from './saved';

const CHANGES = [
  { kind: 'sheet', model: printOf(['王小明', '=1+1']) },
  { kind: 'sheet', model: reportOf([10, 20]) },
  { kind: 'sheet', model: listOf([['JF-1', 100]]) },
] as const;

/** Parts that list the sheets and styles of a workbook: extended, never rewritten. */
const EXTENDED =
  /^(?:\[content_types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/iu;

function isSame(a: Part, b: Part | undefined): boolean {
  return (
    b !== undefined && a.method === b.method && a.crc === b.crc && Buffer.compare(a.packed, b.packed) === 0
  );
}

/** Whether all of the old text still stands in the new one, in its order; counts of what was added may differ. */
function isExtended(before: string, after: string): boolean {
  const pieces = before.split(/(?<=>)|(?<=count=")\d+(?=")|\s*\/(?=>$)/u);
  let at = 0;
  return pieces.every((piece) => {
    const plain = piece.replace(/\s*\/?>$/u, '');
    const found = after.indexOf(plain, at);
    at = found + plain.length;
    return found >= 0;
  });
}

const files = readdirSync(CORPUS).filter((file) => file.endsWith('.xlsx'));

test('the corpus is there', () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)(
  '%s: our sheets go in, everything else stays byte for byte, a second run changes nothing',
  async (file) => {
    const bytes = corpusFile(file);
    const before = await outcome(bytes);
    if (typeof before === 'string') {
      await expect(openXlsx(bytes)).rejects.toThrow(HostError);
      return;
    }
    const book = await openXlsx(bytes);
    if (before.contents.structureProtected) {
      await expect(book.write(CHANGES)).rejects.toThrow('structure-protected');
      expect(await book.save()).toBe(bytes);
      return;
    }
    await book.write(CHANGES);
    const saved = await book.save();
    const [old, now] = [await partsOf(bytes), await partsOf(saved)];
    const touched = [...old.values()].filter(
      (part) => !EXTENDED.test(part.name) && !isSame(part, now.get(part.name.toLowerCase())),
    );
    expect(touched.map((part) => part.name)).toEqual([]);
    for (const name of [...old.keys()].filter((part) => EXTENDED.test(part))) {
      expect([name, isExtended(await partText(bytes, name), await partText(saved, name))]).toEqual([
        name,
        true,
      ]);
    }
    const again = await openXlsx(saved);
    const users = before.contents.grids.map(({ sheet, rows }) => [sheet, rows.length]);
    expect(
      (await again.read()).grids.slice(0, users.length).map(({ sheet, rows }) => [sheet, rows.length]),
    ).toEqual(users);
    expect((await again.write(CHANGES)).map(({ added, changed }) => added + changed)).toEqual([0, 0, 0]);
    expect(await again.save()).toBe(saved);
  },
);

test('a workbook nothing is written to is saved as it was, to the byte', async () => {
  const bytes = corpusFile('001-good.xlsx');
  expect(await (await openXlsx(bytes)).save()).toBe(bytes);
});
