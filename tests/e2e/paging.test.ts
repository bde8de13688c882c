import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zlibCodec } from '../../src/app/cli/zlibCodec';
import type { SheetModel } from '../../src/documents/sheetModel';
import { pagesOf } from '../../src/host/view/paging';
import type { SheetFrame } from '../../src/host/view/sheetView';
import { newXlsx, openXlsx } from '../../src/host/xlsx/xlsxWorkbook';
import { jobs } from '../../src/jobs';
import { propose } from '../../src/jobs/runJob';
import type { Wishes } from '../../src/jobs/wishes';
import { momentOf, parseDay, parsePeriod } from '../../src/kernel/calendar';
import { bytesOf, execute, inFolder, sampleBook } from './office';

/** The print preview gives the pages that come out of LibreOffice; it is skipped where that is missing. */

const isThere = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, program)));
const IS_MISSING = ['soffice', 'pdfinfo'].some((program) => !isThere(program));
const IS_EXCUSED = IS_MISSING && process.env['CI'] !== 'true';

const AS_OF = parseDay('2026-11-24')!;
const WISHES: Wishes = {
  period: parsePeriod('2026-11'),
  asOf: AS_OF,
  now: momentOf(AS_OF, 600),
  units: [],
  language: 'zh',
};

/** Every sheet that the whole month's work writes into the sample. */
async function modelsOfSample(): Promise<readonly SheetModel[]> {
  const contents = await (await openXlsx(bytesOf(await sampleBook()), { codec: zlibCodec })).read();
  const proposal = propose(
    jobs.find(({ id }) => id === 'run')!,
    contents,
    WISHES,
  );
  if ('refused' in proposal) throw new Error(proposal.refused.code);
  return proposal.plan.changes.flatMap((change) => (change.kind === 'sheet' ? [change.model] : []));
}

interface Previewed {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Text goes over the last column; LibreOffice leaves out those of the further pages where none does. */
  readonly hangsOver: boolean;
}

/** A sheet alone in a workbook, and how many pages the preview has of it. */
async function previewed(model: SheetModel): Promise<Previewed> {
  const book = await newXlsx({ codec: zlibCodec });
  await book.write([{ kind: 'sheet', model }]);
  const bytes = await book.save();
  const view = await (await openXlsx(bytes, { codec: zlibCodec })).view();
  const frame = view.sheets.find(({ mark }) => mark !== null)!;
  const rows = await view.rowsOf(frame.name, 0, frame.extent.rows);
  const pages = pagesOf(stoodIn(frame), rows, view.styles);
  const hangsOver = pages.some(({ columns }) => columns.own.last >= frame.extent.columns);
  return { bytes, count: pages.length, hangsOver };
}

/** Without 宋体 a wider font stands in: its digits take 9⅓ dots where that has 8, and columns are counted in digits. */
function stoodIn(frame: SheetFrame): SheetFrame {
  const wider = 28 / 24;
  const columns = frame.columns.map((run) => ({ ...run, width: run.width * wider }));
  return { ...frame, columns, columnWidth: frame.columnWidth * wider };
}

/** Pages of each file on paper; LibreOffice is started once for all. */
async function printed(files: readonly string[]): Promise<number[]> {
  const profile = `-env:UserInstallation=${pathToFileURL(inFolder('profile')).href}`;
  const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', inFolder('')];
  await execute('soffice', [...asked, ...files]);
  return Promise.all(
    files.map(async (file) => {
      const { stdout } = await execute('pdfinfo', [file.replace(/xlsx$/u, 'pdf')]);
      return Number(/^Pages:\s*(\d+)/mu.exec(stdout)?.[1]);
    }),
  );
}

(IS_EXCUSED ? test.skip : test)(
  'every sheet made for the sample has as many pages in the preview as on paper',
  async () => {
    const models = await modelsOfSample();
    const sheets = await Promise.all(models.map(previewed));
    const files = sheets.map(({ bytes }, i) => {
      const file = inFolder(`sheet-${i}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const papers = await printed(files);
    const wrong = sheets.flatMap(({ count, hangsOver }, i) => {
      const paper = papers[i] ?? 0;
      const isRight = hangsOver ? paper <= count && paper > count / 2 : paper === count;
      return isRight ? [] : [`${models[i]!.name}: ${count} in the preview, ${paper} on paper`];
    });
    expect(wrong).toEqual([]);
    expect(sheets.filter(({ hangsOver }) => !hangsOver).length).toBeGreaterThan(5);
    expect(sheets.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(300);
  },
  300_000,
);
