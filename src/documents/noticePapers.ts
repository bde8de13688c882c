import type { Language } from '../kernel/label';
import { formOf } from './form';
import { compactKit, fullKit } from './noticeKit';
import { noticePaper } from './noticePages';
import { pageHeight } from './paper';
import type { PaymentNotice } from './noticeModel';
import { type Paper, rowsOf } from './printSheets';
import type { Page, PageSetup } from './sheetModel';

type NoticePapers = readonly Paper<PaymentNotice>[];

/** Lays out notices on paper of one kind; what it has laid out before it knows the forms of. */
export type NoticePrinter = (notices: readonly PaymentNotice[]) => NoticePapers;

/** One notice on a sheet of A4, on further sheets when its lines are too many. */
export function wholePapers(language: Language, setup: PageSetup): NoticePrinter {
  const paper = noticePaper(fullKit(language), pageHeight(setup));
  return (notices) =>
    notices.flatMap((subject) => {
      const pages = paper.pages(subject);
      const begun = { subject, above: 0, rows: rowsOf(pages) };
      return pages.map((page, i) => ({ pages: [page], begins: i === 0 ? [begun] : [] }));
    });
}

/** Two notices on a sheet of A4; one that half a sheet cannot hold has whole sheets to itself. */
export function pairedPapers(language: Language, setup: PageSetup): NoticePrinter {
  const half = Math.floor(pageHeight(setup) / 2);
  const upper = noticePaper(compactKit(language, true), half);
  const lower = noticePaper(compactKit(language, false), half);
  const whole = wholePapers(language, setup);
  return (notices) => {
    const papers: Paper<PaymentNotice>[] = [];
    for (let i = 0; i < notices.length; i += 1) {
      const [notice, next] = [notices[i], notices[i + 1]];
      if (notice === undefined) break;
      const top = upper.whole(notice);
      const bottom = top === null || next === undefined ? null : lower.whole(next);
      if (top === null) papers.push(...withFillers(whole([notice])));
      else if (next === undefined || bottom === null)
        papers.push(paired({ subject: notice, page: top }, null));
      else papers.push(paired({ subject: notice, page: top }, { subject: next, page: bottom }));
      if (bottom !== null) i += 1;
    }
    return papers;
  };
}

interface Half {
  readonly subject: PaymentNotice;
  readonly page: Page;
}

function paired(top: Half, bottom: Half | null): Paper<PaymentNotice> {
  const above = rowsOf([top.page]);
  const first = { subject: top.subject, above: 0, rows: above };
  if (bottom === null) return { pages: [top.page, FILLER], begins: [first] };
  const second = { subject: bottom.subject, above, rows: rowsOf([bottom.page]) };
  return { pages: [top.page, bottom.page], begins: [first, second] };
}

/** Every sheet of paper holds two pages, or the breaks would shift: the second of these is all but nothing. */
function withFillers(papers: NoticePapers): NoticePapers {
  return papers.map(({ pages, begins }) => ({
    pages: [...pages, FILLER],
    begins: begins.map((begun) => ({ ...begun, rows: begun.rows + papers.length - 1 })),
  }));
}

const FILLER: Page = { shape: formOf<null>('filler', [{ height: 1, cells: [] }]).shape, values: [] };
