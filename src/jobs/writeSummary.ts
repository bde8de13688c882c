import { type Collection, collectionOf } from '../billing/collection';
import { collectionImbalance } from '../billing/collectionBalance';
import type { Scope } from '../billing/scopes';
import { summaryReport } from '../documents/summary';
import type { SummaryInput } from '../documents/summaryKit';
import { showDay, showPeriod } from '../kernel/calendar';
import { maskName } from '../kernel/mask';
import { yuan } from '../kernel/money';
import { visitPlans } from '../service/followUp';
import { requestStatistics, type RequestStatistics } from '../service/statistics';
import type { ServiceDesk } from '../service/desk';
import { billed, type Billed } from './billing';
import { withAccountsChecked, withChecked } from './conserve';
import { type Facts, type Job, type Plan, withFound } from './job';
import { deskOf } from './logRequests';
import type { OpenedBook } from './openBook';
import { overviewOf } from './overview';

/** 主管汇总: every figure of the month with what it is made of, into one sheet with charts. */
export const writeSummary: Job = {
  id: 'summary',
  title: { zh: '主管汇总', en: 'Summary' },
  writesUnasked: true,
  refuses: () => null,
  propose: (opened, wishes) => {
    const bill = billed(opened, wishes);
    const plan = summaryPlan(opened, bill, deskOf(opened, wishes));
    return withAccountsChecked(withFound([opened.issues, bill.issues], plan), opened.book, bill);
  },
};

export function summaryPlan(opened: OpenedBook, bill: Billed, desk: ServiceDesk): Plan {
  const { settings } = opened.book;
  const input = summaryInput(opened, bill, desk);
  const { collection, statistics } = input;
  const plan: Plan = {
    issues: [],
    changes: [{ kind: 'sheet', model: summaryReport(input, settings.documentLanguage) }],
    facts: { summary: summaryFacts(collection, statistics) },
  };
  return withChecked(plan, collectionImbalance(collection, bill.everyone, bill.at));
}

/** The figures of the summary, for its sheet and for whoever shows them elsewhere. */
export function summaryInput(opened: OpenedBook, bill: Billed, desk: ServiceDesk): SummaryInput {
  return {
    billing: bill.at,
    settings: opened.book.settings,
    collection: collectionOf(opened.book, bill.everyone, bill.at),
    desk,
    statistics: requestStatistics(desk, opened.period),
    visits: visitPlans(desk.cases),
    registers: overviewOf(opened.recognised).map(({ sheet, rows, skipped }) => ({
      name: sheet,
      read: rows,
      skipped: skipped.length,
    })),
  };
}

function summaryFacts(collection: Collection, statistics: RequestStatistics): Facts {
  const { community, service, passThrough, developer, buildings, items } = collection;
  return {
    collection: {
      community,
      service,
      passThrough,
      developer,
      buildings: byName(buildings),
      items: byName(items),
    },
    ageing: collection.ageing.map(({ band, amount, units }) => ({ band, amount: yuan(amount), units })),
    debtors: collection.debtors.map(({ unit, payer, owing }) => ({
      unit,
      payer: payer === null ? null : maskName(payer),
      owing: yuan(owing),
    })),
    perDebtor: collection.perDebtor,
    expiring: collection.expiring.map(({ settled, end, isOver }) => ({
      unit: settled.charge.unit,
      item: settled.charge.item,
      period: showPeriod(settled.charge.period),
      owing: yuan(settled.owing),
      end: showDay(end),
      isOver,
    })),
    demands: collection.demands,
    requests: Object.fromEntries(
      Object.entries(statistics).map(([kind, { figures, counts, overdueOpen, repeat, trend }]) => [
        kind,
        {
          ...figures,
          counts,
          overdueOpen,
          repeat,
          trend: trend.map((month) => ({ ...month, period: showPeriod(month.period) })),
        },
      ]),
    ),
    targets: { rate: community.targetRate, gap: community.targetGap },
  };
}

function byName(scopes: readonly Scope[]): Facts {
  return Object.fromEntries(scopes.map(({ name, figures }) => [name, figures]));
}
