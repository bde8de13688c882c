import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zlibCodec } from '../../src/app/cli/zlibCodec';
import type { SheetModel } from '../../src/documents/sheetModel';
import { newXlsx, openXlsx } from '../../src/host/xlsx/xlsxWorkbook';
import { jobs } from '../../src/jobs';
import { propose } from '../../src/jobs/runJob';
import type { Wishes } from '../../src/jobs/wishes';
import { momentOf, parseDay, parsePeriod } from '../../src/kernel/calendar';
import {
  bytesOf,
  type Document,
  execute,
  inFolder,
  NOVEMBER,
  runJson,
  sampleBook,
  type Sheets,
  SMALL,
  workbookOf,
} from './office';

/** What comes out of a printer: LibreOffice makes the pages, pdftotext reads them. */

const isThere = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, program)));
const MISSING = ['soffice', 'pdftotext', 'pdftocairo'].filter((program) => !isThere(program));
/** CI must judge by them; on a desk without LibreOffice these tests are skipped, and jest says how many. */
const IS_EXCUSED = MISSING.length > 0 && process.env['CI'] !== 'true';

test('what printing is judged by is there', () => {
  // Install libreoffice-calc and poppler-utils.
  expect(IS_EXCUSED ? [] : MISSING).toEqual([]);
});

const AS_OF = parseDay('2026-11-24')!;
const WISHES: Wishes = {
  period: parsePeriod('2026-11'),
  asOf: AS_OF,
  now: momentOf(AS_OF, 600),
  units: [],
  language: 'zh',
};

/** The sheets a job would write, of the kinds asked for, alone in a workbook, as a PDF: its pages as text. */
async function printed(
  name: string,
  models: readonly SheetModel[],
): Promise<{ pdf: string; pages: string[] }> {
  const book = await newXlsx({ codec: zlibCodec });
  await book.write(models.map((model) => ({ kind: 'sheet', model })));
  const file = inFolder(`${name}.xlsx`);
  writeFileSync(file, await book.save());
  const profile = `-env:UserInstallation=${pathToFileURL(inFolder('profile')).href}`;
  await execute('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', inFolder(''), file]);
  const pdf = inFolder(`${name}.pdf`);
  const { stdout } = await execute('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 28 });
  // A form feed ends every page.
  return { pdf, pages: stdout.split('\f').slice(0, -1) };
}

async function modelsOf(file: string, job: string): Promise<readonly SheetModel[]> {
  const contents = await (await openXlsx(bytesOf(file), { codec: zlibCodec })).read();
  const proposal = propose(
    jobs.find(({ id }) => id === job)!,
    contents,
    WISHES,
  );
  if ('refused' in proposal) throw new Error(proposal.refused.code);
  return proposal.plan.changes.flatMap((change) => (change.kind === 'sheet' ? [change.model] : []));
}

function onlyPrinted(models: readonly SheetModel[]): readonly SheetModel[] {
  return models.filter(({ kind }) => kind === 'print');
}

type Printed = NonNullable<Document['notices']>;

/** Documents whose page does not hold their number and total, and pages that hold another's number. */
function faultsOn(pages: readonly string[], documents: Printed): string[] {
  const starts = new Map(documents.map((one) => [one.page, one]));
  const faults: string[] = [];
  for (const one of documents) {
    const text = (pages[one.page - 1] ?? '').replace(/[\s,]/gu, '');
    const total = one['total'] ?? '';
    if (!text.includes(one['no'] ?? '')) faults.push(`${String(one['no'])} is not on page ${one.page}`);
    if (one['lines'] === undefined && !text.includes(total))
      faults.push(`${String(one['no'])}: no total ${total}`);
  }
  pages.forEach((page, i) => {
    if (!starts.has(i + 1) && page.trim() === '') faults.push(`page ${i + 1} is blank`);
  });
  return faults;
}

(IS_EXCUSED ? describe.skip : describe)('printed', () => {
  test('the sample’s notices: a sheet of A4 each, whole, with number, total and the right-most column', async () => {
    const file = await sampleBook();
    const { document } = await runJson('notices', file, ...NOVEMBER, '--dry-run');
    const notices = document.notices ?? [];
    const { pages } = await printed('notices', onlyPrinted(await modelsOf(file, 'notices')));
    expect(notices.length).toBeGreaterThan(200);
    expect(pages).toHaveLength(notices.length);
    expect(faultsOn(pages, notices)).toEqual([]);
    expect(notices.map(({ page }) => page)).toEqual(notices.map((_, i) => i + 1));
    // 备注 is the last column; the foot ends what belongs to a notice.
    expect(pages.filter((page) => !page.includes('备注')).length).toBe(0);
    expect(pages.filter((page) => !/第\s*\d+\s*页/u.test(page)).length).toBe(0);
  });

  test('two notices on a sheet of paper: half the pages, each notice whole', async () => {
    const settings = [...(SMALL['设置'] ?? []), ['通知单版式', 'A5']];
    const file = await workbookOf('a5.xlsx', { ...SMALL, 设置: settings });
    const { document } = await runJson('notices', file, ...NOVEMBER, '--dry-run');
    const notices = document.notices ?? [];
    const { pages } = await printed('a5', onlyPrinted(await modelsOf(file, 'notices')));
    expect(notices).toHaveLength(6);
    expect(pages).toHaveLength(3);
    expect(notices.map(({ page }) => page)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(faultsOn(pages, notices)).toEqual([]);
  });

  test('the sample’s reminders: on the pages they are said to be on', async () => {
    const file = await sampleBook();
    const { document } = await runJson('reminders', file, ...NOVEMBER, '--dry-run');
    const reminders = document.reminders ?? [];
    const models = onlyPrinted(await modelsOf(file, 'reminders'));
    const { pages } = await printed('reminders', models);
    expect(reminders.length).toBeGreaterThan(50);
    expect(pages).toHaveLength(
      models.reduce((sum, model) => sum + (model.kind === 'print' ? model.pages.length : 0), 0),
    );
    expect(faultsOn(pages, reminders)).toEqual([]);
  });

  test('a notice of many lines goes on over further pages and loses none', async () => {
    const items = Array.from({ length: 60 }, (_, i) => `专项服务第${i + 1}项`);
    const sheets: Sheets = {
      设置: SMALL['设置'] ?? [],
      收费表: [
        ['房号', '收费项目', '账期', '应收'],
        ...items.map((item, i) => ['1-1-101', item, '2026-11', 10 + i]),
      ],
    };
    const file = await workbookOf('long.xlsx', sheets);
    const models = onlyPrinted(await modelsOf(file, 'notices'));
    const { pages } = await printed('long', models);
    expect(pages).toHaveLength(
      models.reduce((sum, model) => sum + (model.kind === 'print' ? model.pages.length : 0), 0),
    );
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.join('').replace(/\s/gu, '');
    expect(items.filter((item) => !all.includes(item))).toEqual([]);
    expect(all.replace(/,/gu, '')).toContain('2370.00');
  });

  test('the summary draws its charts', async () => {
    const file = await sampleBook();
    const models = (await modelsOf(file, 'summary')).filter(({ kind }) => kind === 'report');
    const { pdf, pages } = await printed('summary', models);
    const titles = models.flatMap((model) =>
      model.kind === 'report' ? model.charts.map(({ title }) => title) : [],
    );
    const all = pages.join('').replace(/\s/gu, '');
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.filter((title) => !all.includes(title.replace(/\s/gu, '')))).toEqual([]);
    const svg = inFolder('summary.svg');
    const paths: number[] = [];
    for (let page = 1; page <= pages.length; page += 1) {
      await execute('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, svg]);
      const drawing = Buffer.from(bytesOf(svg)).toString('utf8');
      // A bar, slice or line is a filled or stroked path in a colour that is no grey.
      paths.push(
        [
          ...drawing.matchAll(/<path[^>]*(?:fill|stroke)[:=]"?rgb\(([\d.]+)%,\s*([\d.]+)%,\s*([\d.]+)%\)/gu),
        ].filter(([, r, g, b]) => r !== g || g !== b).length,
      );
    }
    expect(paths.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
  });
});
