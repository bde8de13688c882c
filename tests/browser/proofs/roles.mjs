import { onScreen, openBench, press } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';
import { patternOf, wordsOf } from '../words.mjs';

/** What each role does most, as its home shows it first. */
const MAIN = {
  archivist: ['check', 'unit', 'settings'],
  supervisor: ['check', 'charges', 'notices', 'reminders', 'summary'],
  assistant: ['unit', 'payments', 'requests', 'notices'],
};

/** Each role, chosen at the first run, finds its own work first on its home, and each tile leads to its screen. */
export async function roles(site) {
  for (const [role, mine] of Object.entries(MAIN)) {
    const bench = await openBench(site);
    await press(bench, patternOf(wordsOf('pane/home')[`role-${role}-text`]));
    await onScreen(bench, 'home');
    await tilesLead(bench, mine);
    await isKept(bench);
    insistNone(bench.faults, `faults as ${role}`);
    await bench.context.close();
  }
}

async function tilesLead(bench, mine) {
  const shell = wordsOf('pane/shell');
  const own = bench.pane.locator('section').filter({
    has: bench.page.getByRole('heading', { name: wordsOf('pane/home')['mine-title'], exact: true }),
  });
  const tiles = await own.getByRole('button').allInnerTexts();
  const names = tiles.map((tile) => tile.split('\n')[0]);
  const wanted = mine.map((id) => shell[`screen-${id}`]);
  insist(names.join() === wanted.join(), `the tiles are ${names.join('、')}, not ${wanted.join('、')}`);
  for (const id of mine) {
    await own.getByRole('button', { name: shell[`hint-${id}`] }).click();
    await onScreen(bench, id);
    await press(bench, shell.back);
    await onScreen(bench, 'home');
  }
}

/** Who comes again is not asked again. */
async function isKept(bench) {
  await bench.page.reload();
  await bench.page.locator('.bench-name').waitFor();
  await onScreen(bench, 'home');
  await bench.pane.getByRole('heading', { name: wordsOf('pane/home')['mine-title'], exact: true }).waitFor();
}
