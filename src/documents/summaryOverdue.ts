import { showMoment } from '../kernel/calendar';
import { unitName } from '../kernel/unitKey';
import { requests } from '../registers/requests';
import type { RequestCase } from '../service/cases';
import { choiceText } from './listOf';
import { type Band, stacked, column, tableBand, type TableColumn } from './report';
import { brief, nothing } from './summaryBrief';
import { headed, LAST_COLUMN, type SummaryInput, type SummaryKit } from './summaryKit';

/** Open past their limit, the longest first 超期未结清单. */
export function overdueBand(kit: SummaryKit, { desk }: SummaryInput): Band {
  const overdue = desk.cases
    .filter(({ clock }) => clock.state === 'overdue')
    .sort((a, b) => b.clock.overdueDays - a.clock.overdueDays);
  const table =
    overdue.length === 0 ? nothing(kit) : tableBand(kit.looks.heading, overdueColumns(kit), overdue);
  return stacked([headed(kit, kit.words.summary.blocks.overdue), table]);
}

function overdueColumns(kit: SummaryKit): readonly TableColumn<RequestCase>[] {
  const { looks, words, language } = kit;
  const { summary } = words;
  const { reqType } = requests.columns;
  return [
    column(summary.ticket, [0, 1], looks.text, ({ request }) => ({ text: request.ticket })),
    column(summary.kind, 2, looks.centredText, ({ request }) => ({
      text: choiceText(reqType, request.reqType, language),
    })),
    column(summary.place, 3, looks.text, placeOf),
    column(summary.acceptedAt, [4, 5], looks.centredText, ({ request }) => ({
      text: showMoment(request.accepted),
    })),
    column(summary.days, 6, looks.count, ({ clock }) => ({ number: clock.overdueDays })),
    column(summary.department, 7, looks.text, ({ request }) => ({ text: request.dept ?? '' })),
    column(summary.handler, 8, looks.text, ({ request }) => ({ text: request.handler ?? '' })),
    column(summary.content, [9, LAST_COLUMN], looks.text, ({ request }) => ({
      text: brief(request.content),
    })),
  ];

  function placeOf({ request }: RequestCase) {
    return { text: request.unit === null ? '' : unitName(request.unit, language) };
  }
}
