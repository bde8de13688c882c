import { zlibCodec } from '../../src/app/cli/zlibCodec';
import type { Charge } from '../../src/billing/account';
import { allChargesFor } from '../../src/billing/charges';
import { type Collection, collectionOf } from '../../src/billing/collection';
import { noticeSheets } from '../../src/documents/noticeSheets';
import type { PrintSheet, SheetModel } from '../../src/documents/sheetModel';
import type { Contents } from '../../src/host/workbook';
import { newXlsx, openXlsx, type XlsxWorkbook } from '../../src/host/xlsx/xlsxWorkbook';
import { type Billed, billed } from '../../src/jobs/billing';
import { noticesOf } from '../../src/jobs/issueNotices';
import { openBook, type OpenedBook } from '../../src/jobs/openBook';
import type { Wishes } from '../../src/jobs/wishes';
import { dayOf, momentOf, periodOf } from '../../src/kernel/calendar';
import type { Book } from '../../src/registers';
import { type BookReading, readBook } from '../../src/registers/readBook';
import { checkBook } from '../../src/rules/checkBook';
import { serviceDesk } from '../../src/service/desk';
import { type RequestStatistics, requestStatistics } from '../../src/service/statistics';
import type { Issue } from '../../src/sheet/issue';

/** The product as the benchmark measures it: the functions the command line calls, stage by stage. */
export { fenOf } from '../../src/kernel/money';

const PERIOD = periodOf(2024, 6);
const AS_OF = dayOf(2024, 6, 30);
const WISHES: Wishes = {
  period: PERIOD,
  asOf: AS_OF,
  now: momentOf(AS_OF, 24 * 60 - 1),
  units: [],
  language: 'zh',
};
const AT = { period: PERIOD, asOf: AS_OF };

export async function open(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return openXlsx(bytes, { codec: zlibCodec });
}

export async function read(bytes: Uint8Array): Promise<Contents> {
  return (await open(bytes)).read();
}

export function registers(contents: Contents): BookReading {
  return readBook(contents.grids, WISHES);
}

export function relations({ book, issues }: BookReading): readonly Issue[] {
  return checkBook(book, WISHES_OF_RULES, issues);
}

const WISHES_OF_RULES = { period: PERIOD, asOf: AS_OF, now: WISHES.now };

export function charges(book: Book): readonly Charge[] {
  return allChargesFor(book, AT, 'zh').charges;
}

export function opened(contents: Contents): OpenedBook {
  return openBook(contents, WISHES);
}

export function bill(book: OpenedBook): Billed {
  return billed(book, WISHES);
}

/** Print sheets of `most` notices: of the first units that owe anything. */
export function printSheets(book: OpenedBook, bill: Billed, most: number): readonly PrintSheet[] {
  const owing = [...bill.accounts].filter(([, { charges }]) => charges.some((settled) => settled.owing > 0));
  const { notices } = noticesOf(book, WISHES, { ...bill, accounts: new Map(owing.slice(0, most)) });
  return noticeSheets(notices.slice(0, most), { period: PERIOD, language: 'zh', layout: 'A4' }).sheets;
}

/** A new workbook that holds the sheets, as the command line writes it; `bare`: its cells without their addresses. */
export async function written(
  sheets: readonly SheetModel[],
  { bare = false }: { readonly bare?: boolean } = {},
): Promise<Uint8Array> {
  return writtenInto(await newXlsx({ codec: zlibCodec, ...(bare ? { addressed: false } : {}) }), sheets);
}

/** The sheets added to a workbook that is open. */
export async function writtenInto(
  workbook: XlsxWorkbook,
  sheets: readonly SheetModel[],
): Promise<Uint8Array> {
  await workbook.write(sheets.map((model) => ({ kind: 'sheet', model })));
  return workbook.save();
}

/** Figures of collection alone: every scope, ages, debtors and what came of demands. */
export function collection({ book }: OpenedBook, { accounts }: Billed): Collection {
  return collectionOf(book, accounts, AT);
}

/** Figures of collection and of requests, which 主管汇总 is made of. */
export function summary(
  { book }: OpenedBook,
  { accounts }: Billed,
): { readonly collection: Collection; readonly requests: RequestStatistics } {
  return {
    collection: collectionOf(book, accounts, AT),
    requests: requestStatistics(serviceDesk(book, WISHES.now), PERIOD),
  };
}
