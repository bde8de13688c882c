import { type Collection, collectionOf, type Scope } from '../billing/collection';
import { summaryReport } from '../documents/summary';
import { showDay, showPeriod } from '../kernel/calendar';
import { maskName } from '../kernel/mask';
import { yuan } from '../kernel/money';
import { visitPlans } from '../service/followUp';
import { requestStatistics, type RequestStatistics } from '../service/statistics';
import type { ServiceDesk } from '../service/desk';
import { billed, type Billed } from './billing';
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
    return withFound([opened.issues, bill.issues], summaryPlan(opened, bill, deskOf(opened, wishes)));
  },
};

export function summaryPlan(opened: OpenedBook, bill: Billed, desk: ServiceDesk): Plan {
  const { settings } = opened.book;
  const collection = collectionOf(opened.book, bill.everyone, bill.at);
  const statistics = requestStatistics(desk, opened.period);
  const registers = overviewOf(opened.recognised).map(({ sheet, rows, skipped }) => ({
    name: sheet,
    read: rows,
    skipped: skipped.length,
  }));
  const visits = visitPlans(desk.cases);
  const input = { billing: bill.at, settings, collection, desk, statistics, visits, registers };
  return {
    issues: [],
    changes: [{ kind: 'sheet', model: summaryReport(input, settings.documentLanguage) }],
    facts: { summary: summaryFacts(collection, statistics) },
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
