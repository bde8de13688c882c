import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chargesFor } from '../../../src/billing/charges';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { userWorkbook } from '../../../src/host/xlsx/templateDraft';
import type { Contents } from '../../../src/host/workbook';
import { billed } from '../../../src/jobs/billing';
import { type OpenedBook, openBook } from '../../../src/jobs/openBook';
import { STORY } from '../../../src/jobs/template/sample/story';
import { SAMPLE_SEED, sampleOf, sampleSheets } from '../../../src/jobs/template/sample/sampleSheets';
import type { Wishes } from '../../../src/jobs/wishes';
import { momentOf, periodOf } from '../../../src/kernel/calendar';
import type { Grid } from '../../../src/sheet/grid';
import type { Issue } from '../../../src/sheet/issue';
import { userGrids } from './userGrids';

const WISHES: Wishes = {
  period: null,
  asOf: STORY.asOf,
  now: momentOf(STORY.asOf, 17 * 60),
  units: [],
  language: 'zh',
};

function opened(grids: readonly Grid[]): OpenedBook {
  const contents: Contents = {
    grids,
    date1904: false,
    structureProtected: false,
    protectedSheets: new Set(),
    externalLinks: false,
  };
  return openBook(contents, WISHES);
}

function places(issues: readonly Pick<Issue, 'code' | 'sheet' | 'cell'>[]): string[] {
  return issues.map(({ code, sheet, cell }) => `${code} ${sheet ?? ''}!${cell ?? ''}`).sort();
}

const ASSET = path.join(__dirname, '../../../assets/示例小区.xlsx');
const sample = sampleOf(SAMPLE_SEED);
const book = opened(userGrids(sample.sheets));
const planned = places(sample.mistakes);
/** An amount that differs from its standard is found when its month is charged, not when the book is opened. */
const whenCharged = planned.filter((place) => place.startsWith('FEE-006'));

test('every mistake that was made is found where it was made', () => {
  const found = new Set(places(book.issues));
  expect(planned.filter((place) => !found.has(place))).toEqual(whenCharged);
});

test('nothing else is an error', () => {
  const errors = book.issues.filter(({ severity }) => severity === 'error');
  const own = new Set(planned);
  expect(places(errors).filter((place) => !own.has(place))).toEqual([]);
});

test('what else is said is what an office has to look after', () => {
  const own = new Set(planned);
  const others = book.issues.filter((one) => !own.has(places([one])[0] ?? ''));
  const counts = new Map<string, number>();
  for (const { code } of others) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    'WB-005': 1, // 户型, a column of the office's own
    'WB-006': 3, // 合计
    'WB-008': 1, // rows of former owners, hidden
    'MTR-005': expect.any(Number) as number, // vacant homes use nothing
    'WAV-003': 1, // vacant by its waiver, and its meter ran
    'REQ-007': expect.any(Number) as number,
    'REQ-008': expect.any(Number) as number,
    'REQ-010': 1, // the complaint that was taken up again
  });
});

test('the mistakes are of many kinds and each has a unit or request of its own', () => {
  const codes = new Set(sample.mistakes.map(({ code }) => code));
  expect(codes.size).toBeGreaterThanOrEqual(30);
  const errors = book.issues.filter(({ severity, unit }) => severity === 'error' && unit !== null);
  const units = errors.map(({ unit }) => unit);
  expect(units.filter((unit, at) => units.indexOf(unit) !== at)).toEqual([]);
});

test('typed fees are what the standards make of them, to the fen, in every kind of month', () => {
  const found = MONTHS.flatMap((period) => {
    const { issues } = chargesFor(book.book, { period, asOf: STORY.asOf }, 'zh');
    return issues.filter(({ code }) => code === 'FEE-006');
  });
  const doubled = sample.mistakes.filter(({ code }) => code === 'FEE-004');
  // The fee that was typed twice is twice its standard as well, in the row above.
  expect(places(found)).toHaveLength(whenCharged.length + doubled.length);
  expect(places(found)).toEqual(expect.arrayContaining(whenCharged));
});

/** The first, a heating season's, a January, those around the rise of the price, that of the mistakes, the last. */
const MONTHS = [
  ...[STORY.first, periodOf(2024, 11), periodOf(2025, 1), periodOf(2025, 12), periodOf(2026, 1)],
  ...[periodOf(2026, 8), periodOf(2026, 10)],
];

describe('the month to come', () => {
  const bill = billed(book, WISHES);
  const now = chargesFor(book.book, bill.at, 'zh').charges.filter(({ unit }) => !bill.leftOut.has(unit));

  test('is not typed but charged by the standards: every item, both bearers, two tiers of water', () => {
    expect(now.filter(({ origin }) => origin !== 'standard')).toEqual([]);
    expect(new Set(now.map(({ item }) => item))).toEqual(
      new Set(['物业管理费', '水费', '电费', '采暖费', '垃圾清运费', '停车费']),
    );
    expect(new Set(now.map(({ bearer }) => bearer))).toEqual(new Set(['owner', 'developer']));
    expect(new Set(now.filter(({ item }) => item === '水费').map(({ tier }) => tier))).toEqual(
      new Set([null, 1, 2]),
    );
  });

  test('is charged to nine units of ten', () => {
    expect(new Set(now.map(({ unit }) => unit)).size).toBeGreaterThan(book.book.units.size * 0.9);
  });

  test('finds households that pay ahead, are behind for months and for years', () => {
    const accounts = [...bill.accounts.values()];
    const overdue = accounts.map(
      ({ charges }) => charges.filter(({ overdueDays }) => overdueDays > 0).length,
    );
    const share = (least: number): number => overdue.filter((n) => n >= least).length / accounts.length;
    expect(accounts.filter(({ credit }) => credit > 0).length).toBeGreaterThan(5);
    expect(share(1)).toBeLessThan(0.4);
    expect(share(4)).toBeGreaterThan(0.03);
    expect(share(24)).toBeGreaterThan(0.005);
  });
});

test('the same seed makes the same estate', () => {
  expect(JSON.stringify(sampleSheets(SAMPLE_SEED)) === JSON.stringify(sample.sheets)).toBe(true);
});

test('another seed makes another estate with its own mistakes and no other errors', () => {
  const other = sampleOf(SAMPLE_SEED + 1);
  const errors = opened(userGrids(other.sheets)).issues.filter(({ severity }) => severity === 'error');
  const own = new Set(places(other.mistakes));
  expect(places(errors).filter((place) => !own.has(place))).toEqual([]);
  expect(JSON.stringify(other.sheets[2]) === JSON.stringify(sample.sheets[2])).toBe(false);
});

test('the workbook in assets is the one of the seed, and reads the same from its file', async () => {
  const stored = await openXlsx(new Uint8Array(readFileSync(ASSET)));
  const made = await openXlsx(await userWorkbook(sample.sheets));
  const [there, here] = [(await stored.read()).grids, (await made.read()).grids];
  expect(there.map(valuesOf)).toEqual(here.map(valuesOf));
  expect(places(opened(there).issues)).toEqual(places(book.issues));
});

/** A sheet's values as text: two grids may number their texts differently. */
function valuesOf({ sheet, rows, columns, texts, hiddenRows }: Grid): string {
  const cells = columns.map((column) =>
    column === undefined
      ? ''
      : [...column.kinds]
          .map(
            (kind, i) =>
              `${kind} ${kind === 2 || kind === 4 ? texts[column.values[i]!]! : column.values[i]!}`,
          )
          .join('|'),
  );
  return JSON.stringify([sheet, [...rows], cells, [...hiddenRows]]);
}
