import { readFileSync } from 'node:fs';
import { goTo, openBench, press, save } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';
import { wordsOf } from '../words.mjs';

const sample = readFileSync(new URL('../../../assets/示例小区.xlsx', import.meta.url));

/** A write that is stopped half-way says so and leaves the workbook as it was, to the byte. */
export async function stopping(site) {
  const bench = await openBench(site, { memory: { role: 'supervisor' } });
  const shell = wordsOf('pane/shell');
  await goTo(bench, 'notices');
  await press(bench, wordsOf('pane/notices').make);
  const plan = bench.pane.getByRole('region', { name: shell['plan-title'] });
  await plan.getByRole('button', { name: shell['plan-write'], exact: true }).waitFor();
  // Faster than a hand is: the button is pressed in the moment in which it appears.
  await bench.page.evaluate((name) => {
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll('.bench-pane button')].find(
        ({ textContent }) => textContent === name,
      );
      if (stop === undefined) return;
      observer.disconnect();
      stop.click();
    }).observe(document.querySelector('.bench-pane'), { childList: true, subtree: true });
  }, shell['write-stop']);
  await press(bench, shell['plan-write'], { among: plan });
  await bench.pane.getByText(wordsOf('hostErrors').cancelled).waitFor();
  insist((await bench.page.locator('.bench-dot').count()) === 0, 'the workbook counts as changed');
  insist((await save(bench)).equals(sample), 'the workbook is not as it was');
  insistNone(bench.faults, 'faults');
}
