import type { PaymentNotice } from '../../../documents/noticeModel';
import { NOTICES, noticeSheets } from '../../../documents/noticeSheets';
import { markOf } from '../../../documents/printSheets';
import { noticesOf } from '../../../jobs/issueNotices';
import { withWishes } from '../../../jobs/openBook';
import type { DocumentWishes } from '../../../jobs/wishes';
import { showPeriod } from '../../../kernel/calendar';
import { NO_MONEY, sumFen, yuanGrouped } from '../../../kernel/money';
import type { Desk } from '../desk';
import type { IssueShown } from '../shown';
import { issuesShown } from '../plannedView';
import { shownSheet, type SheetShown } from './paperSheet';

export interface NoticeChoice {
  /** Empty with `isAll`: everyone. */
  readonly units: readonly string[];
  readonly isAll: boolean;
  readonly documents: DocumentWishes;
}

export interface NoticeLineShown {
  readonly no: string;
  readonly unit: string;
  readonly payer: string | null;
  readonly current: string;
  readonly arrears: string;
  readonly total: string;
}

export interface NoticesShown {
  readonly notices: readonly NoticeLineShown[];
  /** Of all of them, yuan. */
  readonly total: string;
  /** Units that were chosen and owe nothing. */
  readonly nothingDue: number;
  /** What the notices' own check found: one that does not add up, or whose text is not lawful, is not made. */
  readonly faults: readonly IssueShown[];
  /** Sheets of paper. */
  readonly papers: number;
}

/** The notices a choice comes to 通知单一览, checked as they will be printed. */
export function noticeListQuery(desk: Desk, choice: NoticeChoice): NoticesShown {
  const { notices, issues } = chosenNotices(desk, choice);
  const found = issues.filter(({ code }) => code !== 'NTC-004');
  const layout = choice.documents.layout ?? desk.opened.book.settings.noticeLayout;
  return {
    notices: notices.map((notice) => ({
      no: notice.no,
      unit: notice.unit,
      payer: notice.payer,
      current: yuanGrouped(notice.current),
      arrears: yuanGrouped(notice.arrears?.amount ?? NO_MONEY),
      total: yuanGrouped(notice.total),
    })),
    total: yuanGrouped(sumFen(notices.map(({ total }) => total))),
    nothingDue: issues.length - found.length,
    faults: issuesShown(found, desk.wishes.language),
    papers: layout === 'A4' ? notices.length : Math.ceil(notices.length / 2),
  };
}

export interface PreviewQuestion {
  readonly no: string;
  readonly documents: DocumentWishes;
}

/** One notice as its page will be; `null` when there is none of that number any more. */
export async function noticePreviewQuery(
  desk: Desk,
  { no, documents }: PreviewQuestion,
): Promise<SheetShown | null> {
  const { notices } = chosenNotices(desk, { units: [], isAll: true, documents });
  const notice = notices.find((one) => one.no === no);
  if (notice === undefined) return null;
  const { settings } = withWishes(desk.opened.book, { ...desk.wishes, documents });
  const { sheets } = noticeSheets([notice], {
    period: desk.opened.period,
    language: settings.documentLanguage,
    layout: settings.noticeLayout,
  });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(markOf(NOTICES, showPeriod(desk.opened.period), 'all'));
  return shownSheet(sheet);
}

function chosenNotices(
  desk: Desk,
  { units, isAll, documents }: NoticeChoice,
): { notices: readonly PaymentNotice[]; issues: ReturnType<Desk['notices']>['issues'] } {
  const wanted = new Set(units);
  const { notices, issues } = Object.keys(documents).length === 0 ? desk.notices() : remade(desk, documents);
  if (isAll) return { notices, issues };
  return {
    notices: notices.filter(({ unit }) => wanted.has(unit)),
    issues: issues.filter(({ unit }) => unit === null || wanted.has(unit)),
  };
}

function remade(desk: Desk, documents: DocumentWishes): ReturnType<Desk['notices']> {
  const wishes = { ...desk.wishes, documents };
  const opened = { ...desk.opened, book: withWishes(desk.opened.book, wishes) };
  return noticesOf(opened, wishes, desk.bill());
}
