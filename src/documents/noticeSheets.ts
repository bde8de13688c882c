import { type Period, showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { documentWords, type DocumentWords } from '../words/documents';
import { NOTICE_WIDTHS } from './noticeKit';
import { pairedPapers, wholePapers } from './noticePapers';
import { pageSetup } from './paper';
import type { PaymentNotice } from './noticeModel';
import { markOf, type PrintedSheets, type PrintScope, printSheets, type SheetNames } from './printSheets';

/** Kind of mark on sheets of notices. */
export const NOTICES = 'payment-notices';

/** How notices are printed: one on a sheet of A4, or two to be cut apart (A5). */
export interface NoticePrint {
  readonly period: Period;
  readonly language: Language;
  readonly layout: 'A4' | 'A5';
  readonly scope?: PrintScope;
  readonly named?: SheetNames;
}

/** Payment notices laid out for printing 打印页, in the order given. */
export function noticeSheets(
  notices: readonly PaymentNotice[],
  print: NoticePrint,
): PrintedSheets<PaymentNotice> {
  const words = documentWords(print.language);
  const period = showPeriod(print.period);
  const setup = pageSetup(NOTICE_WIDTHS, 'portrait', { footer: words.pageFooter });
  const papersOf = (print.layout === 'A4' ? wholePapers : pairedPapers)(print.language, setup);
  return printSheets(notices, papersOf, {
    id: markOf(NOTICES, period, print.scope ?? 'all'),
    layout: 1,
    widths: NOTICE_WIDTHS,
    setup,
    pagesPerBreak: print.layout === 'A4' ? 1 : 2,
    named: print.named,
    nameOf: (building, place) =>
      building === null ? sheetName(print, words) : words.notice.buildingSheet(period, building, place),
  });
}

function sheetName({ period, scope }: NoticePrint, { notice, selection }: DocumentWords): string {
  const name = notice.sheet(showPeriod(period));
  return scope === 'selection beside all' ? `${name} ${selection}` : name;
}
