import { sessionIn, type SessionStore } from '../../../src/app/pane/session';
import type { Selected, Viewer } from '../../../src/app/pane/viewer';
import { commandIds } from '../../../src/app/taskpane/commandIds';
import { associate, type Commands, commandsFor } from '../../../src/app/taskpane/commands';
import { HostError } from '../../../src/host/workbook';
import { parseCellName } from '../../../src/sheet/grid';
import { SMALL, workbookOf } from '../../e2e/office';
import { type Given, paneOver, SAMPLE } from '../pane/given';

/** Ribbon, session and workbook as in Excel: what is shown is selected, and the pane is closed until somebody opens it. */
interface Ribbon {
  readonly commands: Commands;
  readonly session: SessionStore;
  readonly given: Given;
  readonly told: string[];
}

async function ribbonOver(
  selected: Selected,
  { file = SAMPLE, ...more }: Parameters<typeof paneOver>[1] & { readonly file?: string } = {},
): Promise<Ribbon> {
  const told: string[] = [];
  let current = selected;
  const viewer: Viewer = {
    goTo: (sheet, cell) => {
      const row = cell === null ? 0 : (parseCellName(cell)?.row ?? 0);
      current = { sheet, rows: [{ first: row, last: row }] };
      told.push(`at ${sheet}${cell === null ? '' : `!${cell}`}`);
      return Promise.resolve();
    },
    selection: () => Promise.resolve(current),
    mark: (cells) => {
      told.push(`marked ${new Set(cells.map(({ sheet }) => sheet)).size === 1 ? 'one sheet' : 'sheets'}`);
      return Promise.resolve();
    },
    clearMarks: () => {
      told.push('cleared');
      return Promise.resolve();
    },
    onEdit: () => () => undefined,
  };
  const given = await paneOver(file, { viewer, ...more });
  const session = sessionIn(given.surroundings);
  const commands = commandsFor({
    surroundings: given.surroundings,
    session,
    showPane: () => {
      told.push(`pane on ${session.getState().screen}`);
      return Promise.resolve();
    },
    openGuide: (place) => told.push(`guide ${place}`),
    say: (words, sheet) => told.push(`${words} ${sheet}`),
  });
  return { commands, session, given, told };
}

const UNITS: Selected = { sheet: '房屋台账', rows: [{ first: 0, last: 0 }] };

test('the page answers to every command by its name, and tells Office when it is done', async () => {
  const { commands, told } = await ribbonOver(UNITS);
  const associated = new Map<string, (event?: { completed(): void }) => Promise<void>>();
  associate({ associate: (id, run) => associated.set(id, run) }, commands);
  expect([...associated.keys()].sort()).toEqual([...commandIds].sort());
  await associated.get('goUnit')?.({ completed: () => told.push('completed') });
  // A shortcut comes without an event.
  await associated.get('openKeys')?.();
  expect(told).toEqual(['pane on unit', 'completed', 'guide keys']);
});

test('checking the sheet in front marks its cells and goes to the first, without the pane', async () => {
  const { commands, session, told } = await ribbonOver(UNITS);
  await commands.checkSheet();
  expect(told).toEqual(['marked one sheet', expect.stringMatching(/^at 房屋台账![A-Z]+\d+$/u)]);
  // The pane, opened later, need not read again.
  expect(session.getState().opened?.counts.error).toBeGreaterThan(0);
});

test('a sheet without faults is said to have none', async () => {
  const { commands, told } = await ribbonOver({ ...UNITS, sheet: '设置' });
  await commands.checkSheet();
  expect(told.at(-1)).toBe('nothing-on-sheet 设置');
});

test('the next issue goes on from the last, however fast it is pressed', async () => {
  const { commands, told } = await ribbonOver(UNITS);
  await Promise.all([commands.nextIssue(), commands.nextIssue(), commands.nextIssue()]);
  expect(told).toHaveLength(3);
  expect(new Set(told).size).toBe(3);
});

test('notices of the period are written and shown; what was left out is said in the pane', async () => {
  const { commands, given, session, told } = await ribbonOver(UNITS);
  await commands.makeNotices();
  const sheet = told[0]?.slice('at '.length) ?? '';
  expect(sheet).toMatch(/^交费通知单/u);
  expect((await given.workbook.read()).grids.map((grid) => grid.sheet)).toContain(sheet);
  expect(session.getState().opened?.own).toContain(sheet);
  expect(told.slice(1)).toEqual(['pane on check']);
});

test('what the host refuses is said in the pane, and the next command works', async () => {
  let isRefused = true;
  const { commands, session, told } = await ribbonOver(UNITS, {
    file: await workbookOf('refused.xlsx', SMALL),
    settle: () => (isRefused ? Promise.reject(new HostError('structure-protected')) : Promise.resolve()),
  });
  await commands.makeNotices();
  expect(session.getState().failure).toContain('保护');
  expect(told).toEqual(['pane on home']);
  isRefused = false;
  await commands.makeNotices();
  expect(told).toContainEqual(expect.stringMatching(/^at 交费通知单/u));
});

test('a fault of ours is not hidden, and Office is told all the same', async () => {
  const { commands, told } = await ribbonOver(UNITS, {
    file: await workbookOf('fault.xlsx', SMALL),
    settle: () => Promise.reject(new TypeError('a bug')),
  });
  const run: ((event?: { completed(): void }) => Promise<void>)[] = [];
  associate({ associate: (id, one) => id === 'makeNotices' && run.push(one) }, commands);
  await expect(run[0]?.({ completed: () => told.push('completed') })).rejects.toThrow('a bug');
  expect(told).toEqual(['completed']);
});
