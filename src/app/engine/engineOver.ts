import { type Change, HostError, type Workbook, type Written } from '../../host/workbook';
import { jobs } from '../../jobs';
import { proposeOn } from '../../jobs/runJob';
import { unitFilter } from '../../jobs/unitFilter';
import { withWishes } from '../../jobs/openBook';
import type { Wishes } from '../../jobs/wishes';
import { dayOfMoment } from '../../kernel/calendar';
import { type Desk, deskOver } from './desk';
import type { Entry, Refused } from '../../jobs/desk/entry';
import type { Engine } from './engine';
import type { Asked, JobWishes, Planned } from './shown';
import { entries } from './entries';
import { openedView } from './openedView';
import { plannedEntry, plannedJob, refusedPlan } from './plannedView';
import { queries } from './queries';

/** The engine over a workbook, whichever host it stands behind. */
export function engineOver(workbook: Workbook): Engine {
  let desk: Desk | null = null;
  let asked: Asked | null = null;
  const plans = new Map<number, readonly Change[]>();
  let last = 0;

  const current = async (now: Asked): Promise<Desk> => {
    const contents = await workbook.read();
    const isSame = desk !== null && desk.contents.grids === contents.grids && sameAsked(asked, now);
    if (!isSame || desk === null) desk = deskOver(contents, wishesOf(now));
    asked = now;
    return desk;
  };
  /** Everything is looked at afresh before it is planned: others may be at work in the same book. */
  const again = (): Promise<Desk> => {
    if (asked === null) throw new Error('nothing is open');
    return current(asked);
  };
  const keep = (changes: readonly Change[], sheets: readonly Written[]): number => {
    if (sheets.every(({ added, changed }) => added + changed === 0)) return 0;
    // One plan at a time: what was planned on an earlier state must not be carried out on this one.
    plans.clear();
    last += 1;
    plans.set(last, changes);
    return last;
  };
  return {
    open: async (now) => openedView(await current(now)),
    ask: async (query, question) => {
      const answer: (on: Desk, about: never) => unknown = queries[query];
      // The table of queries pairs each name with its own question and answer.
      return (await answer(desk ?? (await again()), question as never)) as never;
    },
    plan: (job, wishes) => planJob(job, wishes),
    enter: async (entry, input) => {
      const on = await again();
      const make: (on: Desk, about: never) => Entry | Refused = entries[entry];
      // As above: each entry with its own input.
      const made = make(on, input as never);
      if ('refused' in made) return refusedPlan(made.refused);
      const sheets = await workbook.foresee(made.changes);
      return plannedEntry(on, made, { id: keep(made.changes, sheets), sheets }) as never;
    },
    write: async (plan, watch) => {
      const changes = plans.get(plan);
      if (changes === undefined) throw new HostError('plan-is-old');
      const written = await workbook.write(changes, watch);
      plans.clear();
      desk = null;
      return written;
    },
    undo: async () => {
      const sheets = await workbook.undo();
      if (sheets.length > 0) desk = null;
      return sheets;
    },
  };

  async function planJob(id: string, wanted: JobWishes): Promise<Planned> {
    const on = await again();
    const job = jobs.find((one) => one.id === id);
    if (job === undefined) throw new RangeError(`no job ${id}`);
    const wishes = { ...on.wishes, ...wanted };
    const book = withWishes(on.opened.book, wishes);
    const opened = { ...on.opened, book, filter: unitFilter(wishes.units, book) };
    const proposal = proposeOn(job, opened, wishes);
    if ('refused' in proposal) return refusedPlan(proposal.refused);
    const { changes } = proposal.plan;
    const sheets = await workbook.foresee(changes);
    return plannedJob(on, proposal, { id: keep(changes, sheets), sheets });
  }
}

function wishesOf({ period, now, language }: Asked): Wishes {
  return { period, asOf: dayOfMoment(now), now, units: [], language };
}

/** Within ten minutes the clock runs on without anything having to be worked out again. */
function sameAsked(before: Asked | null, { period, now, language }: Asked): boolean {
  return (
    before?.period === period &&
    before.language === language &&
    Math.floor(before.now / 10) === Math.floor(now / 10)
  );
}
