import { HostError } from '../../host/workbook';
import type { IssueWithFix } from '../engine/queries/issues';
import type { ScreenId } from '../pane/screenIds';
import type { SessionStore } from '../pane/session';
import type { Surroundings } from '../pane/surroundings';
import type { CommandId } from './commandIds';
import { issueAfter, type PlacedIssue, placed } from './issueAfter';

/** What a command of the ribbon works with: the pane's own session, so that both show the same. */
export interface CommandSite {
  readonly surroundings: Surroundings;
  readonly session: SessionStore;
  readonly showPane: () => Promise<void>;
  /** Opens a page of the user guide, at a place in it. */
  readonly openGuide: (place: string) => void;
  /** Says a sentence where it is seen though the pane may be closed. */
  readonly say: (words: 'nothing-on-sheet', sheet: string) => void;
}

export type Commands = Readonly<Record<CommandId, () => Promise<void>>>;

/** The buttons of the ribbon 功能区命令: some lead to a screen of the pane, some do their work without it. */
export function commandsFor(site: CommandSite): Commands {
  const { session, surroundings, showPane } = site;
  const to = (screen: ScreenId) => async (): Promise<void> => {
    session.do.goTo(screen);
    await showPane();
  };
  const guide = (place: string) => (): Promise<void> => {
    site.openGuide(place);
    return Promise.resolve();
  };
  const commands: Commands = {
    showPane,
    reread: () => session.do.read(),
    goHome: to('home'),
    goSettings: to('settings'),
    ...walking(site),
    goCheck: to('check'),
    clearMarks: () => surroundings.viewer.clearMarks(),
    goCharges: to('charges'),
    goPayments: to('payments'),
    goReminders: to('reminders'),
    makeNotices: () => makeNotices(site),
    goNotices: to('notices'),
    goRequests: to('requests'),
    goUnit: to('unit'),
    goSummary: to('summary'),
    openHelp: guide(''),
    openKeys: guide('keys'),
    openTrouble: guide('trouble'),
  };
  return inOrder(commands, site);
}

/** 校验当前表 and 下一个问题 go through the same issues. */
function walking(site: CommandSite): Pick<Commands, 'checkSheet' | 'nextIssue'> {
  const { session, surroundings, showPane } = site;
  const { viewer } = surroundings;
  let last: PlacedIssue | null = null;
  const stopAt = async (issue: PlacedIssue): Promise<void> => {
    last = issue;
    await viewer.goTo(issue.sheet, issue.cell);
  };
  return {
    checkSheet: async () => {
      await session.do.read();
      const selected = await viewer.selection();
      const issues = await issuesNow(site, selected?.sheet ?? null);
      if (issues === null || selected === null) return showPane();
      const here = placed(issues);
      await viewer.mark(here);
      const [first] = here;
      if (first === undefined) site.say('nothing-on-sheet', selected.sheet);
      else await stopAt(first);
    },
    nextIssue: async () => {
      const { opened, isStale } = session.getState();
      if (opened === null || isStale) await session.do.read();
      const issues = await issuesNow(site, null);
      const next = issues === null ? null : issueAfter(placed(issues), await viewer.selection(), last);
      if (next !== null) return stopAt(next);
      session.do.goTo('check');
      await showPane();
    },
  };
}

/** `null`: the workbook could not be read; the session says why. */
async function issuesNow(
  { session, surroundings }: CommandSite,
  sheet: string | null,
): Promise<readonly IssueWithFix[] | null> {
  if (session.getState().failure !== null) return null;
  const { issues } = await surroundings.engine.ask('issues', { severity: null, sheet, text: '' });
  return issues;
}

/** Written at once: only sheets of ours change, and one step takes it back. Where anything is amiss, the pane says it. */
async function makeNotices({ session, surroundings, showPane }: CommandSite): Promise<void> {
  const { engine, viewer, settle } = surroundings;
  await session.do.read();
  const planned = session.getState().failure === null ? await engine.plan('notices', { units: [] }) : null;
  if (planned === null || planned.refused !== null || planned.id === 0) {
    session.do.goTo('notices');
    return showPane();
  }
  await settle();
  const [first] = await engine.write(planned.id);
  await session.do.read();
  if (first !== undefined) await viewer.goTo(first.sheet, null);
  if (planned.leftOut.length === 0) return;
  session.do.goTo('check');
  await showPane();
}

/** One after the other, however fast somebody presses; what the host refuses is said in the pane. */
function inOrder(commands: Commands, { session, showPane }: CommandSite): Commands {
  let before: Promise<unknown> = Promise.resolve();
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { sayHostError } = await import('../../words/say');
      session.setState({ failure: sayHostError(error, session.getState().language) });
      await showPane();
    }
  };
  const entries = Object.entries(commands).map(([id, work]) => [
    id,
    (): Promise<void> => {
      const turn = before.then(
        () => guarded(work),
        () => guarded(work),
      );
      before = turn;
      return turn;
    },
  ]);
  // The same names as before.
  return Object.fromEntries(entries) as Commands;
}

/** The part of Office.js that calls commands. */
export interface Actions {
  associate(id: string, run: (event?: { completed(): void }) => Promise<void>): void;
}

/** Tells Office which function answers to which button; it waits for `completed` whatever comes of it. */
export function associate(actions: Actions, commands: Commands): void {
  for (const [id, command] of Object.entries(commands)) {
    actions.associate(id, async (event) => {
      try {
        await command();
      } finally {
        event?.completed();
      }
    });
  }
}
