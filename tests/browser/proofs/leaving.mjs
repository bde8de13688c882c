import { readFileSync } from 'node:fs';
import { give, goTo, openBench, press, write } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';
import { wordsOf } from '../words.mjs';

const other = readFileSync(new URL('../../corpus/workbooks/001-good.xlsx', import.meta.url));

/** With unsaved changes another file, or closing the page, first asks; “cancel” keeps what there is. */
export async function leaving(site) {
  const bench = await openBench(site, { memory: { role: 'supervisor' } });
  const { page } = bench;
  const say = wordsOf('workbench');
  await goTo(bench, 'summary');
  await press(bench, wordsOf('pane/summary').make);
  await write(bench);
  await give(bench, '001-good.xlsx', other);
  const dialog = page.getByRole('alertdialog', { name: say['leave-title'] });
  await press(bench, say['leave-stay'], { among: dialog });
  await dialog.waitFor({ state: 'detached' });
  const file = await page.locator('.bench-name').textContent();
  insist(file === '示例小区.xlsx', `staying shows ${file}`);
  await give(bench, '001-good.xlsx', other);
  await press(bench, say['leave-drop'], { among: dialog });
  await page.locator('.bench-name', { hasText: '001-good.xlsx' }).waitFor();
  insist((await page.locator('.bench-dot').count()) === 0, 'a file just opened counts as changed');
  await asksOnClose(bench);
  insistNone(bench.faults, 'faults');
}

async function asksOnClose(bench) {
  const { page } = bench;
  await goTo(bench, 'summary');
  await press(bench, wordsOf('pane/summary').make);
  await write(bench);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  insist(dialog.type() === 'beforeunload', `a ${dialog.type()} dialog`);
  await dialog.dismiss();
}
