import { workbookAt } from '../../bench/workbook/cache.mjs';
import { goTo, openBench, openFile, press, settled, write } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';
import { wordsOf } from '../words.mjs';

/** A quarter of the benchmark's workbook: 5,000 units. */
const SCALE = 0.25;
/**
 * How long the page may be deaf, in milliseconds: while jobs work, and while the grid takes in what was written; what
 * is wished for stands in the notes. Machines differ by more than double.
 */
const LIMIT = { work: 200, writing: 1200 };
const GOAL = 50;
/** Until the rows of the open sheet are in the grid and nothing of opening goes on. */
const CALM = 3000;

/** While check, charges and notices of 5,000 units are worked out, shown and written, the page answers. */
export async function responsive(site) {
  const bench = await openBench(site, { memory: { role: 'supervisor' } });
  await openFile(bench, 'large.xlsx', workbookAt(SCALE).bytes);
  await bench.page.waitForTimeout(CALM);
  await watchTasks(bench);
  const jobs = { check: null, charges: 'make', notices: 'make' };
  const figures = [];
  for (const [screen, button] of Object.entries(jobs)) {
    const work = await measured(bench, async () => {
      await goTo(bench, screen);
      const say = wordsOf(`pane/${screen}`);
      await press(bench, button === null ? say.write : say[button]);
      await bench.pane.getByRole('button', { name: wordsOf('pane/shell')['plan-write'] }).waitFor();
      await settled(bench);
    });
    const writing = await measured(bench, () => write(bench));
    figures.push({ screen, work, writing });
  }
  const text = figures.map(
    ({ screen, work, writing }) =>
      `${screen} ${work.longest} ms (${work.seconds} s), its writing ${writing.longest} ms (${writing.seconds} s)`,
  );
  const longest = Math.max(...figures.map(({ work }) => work.longest));
  const deafest = Math.max(...figures.map(({ writing }) => writing.longest));
  const notes = `longest task ${longest} ms, of the grid ${deafest} ms, goal ${GOAL}: ${text.join('; ')}`;
  insistNone(bench.faults, 'faults');
  insist(longest <= LIMIT.work && deafest <= LIMIT.writing, `too long: ${notes}`);
  return notes;
}

function watchTasks({ page }) {
  return page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

async function measured({ page }, work) {
  await page.evaluate(() => {
    globalThis.longTasks.length = 0;
  });
  const began = Date.now();
  await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const tasks = await page.evaluate(
    () => new Promise((resolve) => setTimeout(() => resolve(globalThis.longTasks), 200)),
  );
  return { seconds, longest: Math.round(Math.max(0, ...tasks)) };
}
