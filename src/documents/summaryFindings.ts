import { showDay } from '../kernel/calendar';
import { decimal, showDecimal, times } from '../kernel/decimal';
import { sumFen, yuan, yuanGrouped } from '../kernel/money';
import { requests } from '../registers/requests';
import { attentionFor, type Attention } from '../service/attention';
import { acceptedIn } from '../service/cases';
import { choiceText } from './listOf';
import { percentText, type SummaryInput, type SummaryKit } from './summaryKit';
import { moneyShare } from './share';

/** What to look at first 需优先关注: findings worked out from the figures, the most pressing first. */
export function findings(kit: SummaryKit, input: SummaryInput): readonly string[] {
  const found = [
    ...legalFindings(kit, input),
    ...serviceFindings(kit, input),
    ...collectionFindings(kit, input),
    ...careFindings(kit, input),
  ];
  return found.length === 0 ? [kit.words.summary.findings.none] : found;
}

/** Rights that lapse come first: nothing mends them later. */
function legalFindings({ words }: SummaryKit, { collection }: SummaryInput): string[] {
  const { findings: said } = words.summary;
  const over = collection.expiring.filter(({ isOver }) => isOver);
  const near = collection.expiring.filter(({ isOver }) => !isOver);
  const amount = (debts: typeof over): string =>
    yuanGrouped(sumFen(debts.map(({ settled }) => settled.owing)));
  const [first] = near;
  return [
    ...(first === undefined ? [] : [said.limitationNear(near.length, amount(near), showDay(first.end))]),
    ...(over.length === 0 ? [] : [said.limitationOver(over.length, amount(over))]),
  ];
}

function serviceFindings({ words }: SummaryKit, { desk, billing }: SummaryInput): string[] {
  const { findings: said } = words.summary;
  const tickets = (reason: Attention): string =>
    acceptedIn(billing.period, desk.cases)
      .filter((one) => attentionFor(one, desk.relations).includes(reason))
      .map(({ request }) => request.ticket)
      .join('、');
  const overdue = desk.cases.filter(({ clock }) => clock.state === 'overdue');
  const [longest] = [...overdue].sort((a, b) => b.clock.overdueDays - a.clock.overdueDays);
  const [unescalated, dissatisfied] = [tickets('unescalated'), tickets('dissatisfied')];
  return [
    ...(unescalated === '' ? [] : [said.unescalated(unescalated)]),
    ...(longest === undefined
      ? []
      : [said.overdue(overdue.length, longest.request.ticket, longest.clock.overdueDays)]),
    ...(dissatisfied === '' ? [] : [said.dissatisfied(dissatisfied)]),
  ];
}

function collectionFindings({ words }: SummaryKit, { collection, settings }: SummaryInput): string[] {
  const { findings: said, none } = words.summary;
  const { community, buildings, debtors, debtorCount, ageing } = collection;
  const gap = community.targetGap.value;
  const target = settings.target === null ? none : `${showDecimal(times(settings.target, HUNDRED))}%`;
  const whole = percentText(community.rate.value, none);
  const lowest = buildings
    .filter(
      ({ figures: { rate } }) => rate.value !== null && Number(rate.value) < Number(community.rate.value),
    )
    .sort((a, b) => Number(a.figures.rate.value) - Number(b.figures.rate.value))[0];
  const owed = sumFen(ageing.map(({ amount }) => amount));
  const top = debtors[debtors.length - 1];
  return [
    ...(gap === null || gap === yuan(sumFen([])) ? [] : [said.gap(whole, target, grouped(gap))]),
    ...(lowest === undefined || buildings.length < 2
      ? []
      : [
          said.building(words.buildingName(lowest.name), percentText(lowest.figures.rate.value, none), whole),
        ]),
    ...(top === undefined || debtorCount <= debtors.length
      ? []
      : [said.debtors(debtors.length, moneyShare(top.cumulative, owed))]),
  ];
}

function careFindings({ words, language }: SummaryKit, { statistics, visits }: SummaryInput): string[] {
  const { findings: said } = words.summary;
  const { repeat, figures } = statistics.complaint;
  const rise = figures.monthOnMonth.value;
  return [
    ...(repeat.length === 0 ? [] : [said.repeat(repeat.join('、'))]),
    ...(rise === null || rise.startsWith('-') || Number(rise.slice(0, -1)) < MUCH ? [] : [said.rise(rise)]),
    ...visits
      .filter(({ wanted }) => wanted > 0)
      .map(({ kind, wanted }) => said.visits(choiceText(requests.columns.reqType, kind, language), wanted)),
  ];
}

/** `8715.32` → `8,715.32`. */
export function grouped(yuanText: string): string {
  return yuanText.replace(/\B(?=(\d{3})+\.)/gu, ',');
}

const HUNDRED = decimal('100');
/** Per cent on last month that are worth a word. */
const MUCH = 20;
