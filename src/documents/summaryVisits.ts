import { requests } from '../registers/requests';
import { acceptedIn, type RequestCase } from '../service/cases';
import { isLeftDissatisfied, type VisitPlan } from '../service/followUp';
import { choiceText } from './listOf';
import { type Band, stacked, column, tableBand, type TableColumn } from './report';
import { brief, nothing } from './summaryBrief';
import { headed, LAST_COLUMN, numberCell, rateCell, type SummaryInput, type SummaryKit } from './summaryKit';

/** Return visits owed and made, and who was left dissatisfied 回访与满意度. */
export function visitsBand(kit: SummaryKit, { desk, visits, statistics, billing }: SummaryInput): Band {
  const { summary } = kit.words;
  const left = acceptedIn(billing.period, desk.cases).filter((one) =>
    isLeftDissatisfied(one, desk.relations),
  );
  return stacked([
    headed(kit, summary.blocks.visits),
    tableBand(kit.looks.heading, planColumns(kit, statistics), visits),
    headed(kit, summary.blocks.dissatisfied, 'part'),
    left.length === 0 ? nothing(kit) : tableBand(kit.looks.heading, dissatisfiedColumns(kit), left),
  ]);
}

function dissatisfiedColumns(kit: SummaryKit): readonly TableColumn<RequestCase>[] {
  const { looks, words } = kit;
  const { summary } = words;
  return [
    column(summary.ticket, [0, 1], looks.text, ({ request }) => ({ text: request.ticket })),
    column(summary.place, [2, 3], looks.text, ({ request }) => ({ text: request.unit ?? '' })),
    column(summary.content, [4, 7], looks.text, ({ request }) => ({ text: brief(request.content) })),
    column(summary.opinion, [8, LAST_COLUMN], looks.text, ({ visit }) => ({
      text: brief(visit?.opinion ?? ''),
    })),
  ];
}

function planColumns(
  kit: SummaryKit,
  statistics: SummaryInput['statistics'],
): readonly TableColumn<VisitPlan>[] {
  const { looks, words, language } = kit;
  const { summary } = words;
  const { none } = summary;
  return [
    column(summary.kind, [0, 1], looks.text, ({ kind }) => ({
      text: choiceText(requests.columns.reqType, kind, language),
    })),
    column(summary.closed, [2, 3], looks.count, ({ coverage }) =>
      numberCell(String(coverage.denominator ?? 0), none),
    ),
    column(summary.visited, [4, 5], looks.count, ({ coverage }) =>
      numberCell(String(coverage.numerator), none),
    ),
    column(summary.visitRate, [6, 7], looks.rate, ({ coverage }) => rateCell(coverage.value, none)),
    column(summary.wanted, [8, 9], looks.count, ({ wanted }) => ({ number: wanted })),
    column(summary.satisfied, 10, looks.rate, ({ kind }) =>
      rateCell(statistics[kind].figures.satisfied.value, none),
    ),
    column(summary.satisfiedBasic, [11, LAST_COLUMN], looks.rate, ({ kind }) =>
      rateCell(statistics[kind].figures.satisfiedIncludingBasic.value, none),
    ),
  ];
}
