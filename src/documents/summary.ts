import { showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { pageHeight, pageSetup } from './paper';
import { reportBreaks } from './reportBreaks';
import { gap, stacked } from './report';
import type { ReportSheet } from './sheetModel';
import { actionsBand, definitionsBand, firstBand } from './summaryActions';
import { arrearsBand } from './summaryArrears';
import { collectionBand } from './summaryCollection';
import { coverBand } from './summaryCover';
import { SUMMARY_WIDTHS, type SummaryInput, summaryKit } from './summaryKit';
import { requestsBand } from './summaryRequests';
import { overdueBand } from './summaryOverdue';
import { visitsBand } from './summaryVisits';

/** 主管汇总 of a month: collection, arrears, requests, what to look at first, and how it all was worked out. */
export function summaryReport(input: SummaryInput, language: Language): ReportSheet {
  const kit = summaryKit(language);
  const month = showPeriod(input.billing.period);
  const { rows, merges, charts } = stacked(
    [
      coverBand(kit, input),
      collectionBand(kit, input),
      arrearsBand(kit, input),
      requestsBand(kit, input),
      overdueBand(kit, input),
      visitsBand(kit, input),
      firstBand(kit, input),
      actionsBand(kit),
      definitionsBand(kit, input),
    ].flatMap((band) => [band, gap()]),
  );
  const setup = pageSetup(SUMMARY_WIDTHS, 'landscape', { footer: kit.words.pageFooter });
  return {
    kind: 'report',
    name: `${kit.words.summary.sheet} ${month}`,
    mark: { id: `summary:${month}`, layout: 1 },
    widths: SUMMARY_WIDTHS,
    setup,
    rows,
    merges,
    charts,
    breaks: reportBreaks({ rows, charts }, pageHeight(setup)),
    frozenRows: 3,
  };
}
