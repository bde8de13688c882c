import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseUnit, goTo, openBench, press, SCREENS, settled, spoken } from '../bench.mjs';
import { insistNone } from '../insist.mjs';
import { root } from '../site.mjs';
import { wordsOf } from '../words.mjs';

const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const NARROWEST = 320;
const UNIT = '1-1-201';

/** Every screen in both languages at the narrowest pane, in a theme: nothing axe objects to, nothing beyond the edge. */
export function screens(theme) {
  return async (site) => {
    const memory = { role: 'supervisor', theme };
    // Colours are looked at, not the way from one to another.
    const bench = await openBench(site, { memory, reducedMotion: 'reduce' });
    await narrowed(bench);
    await bench.page.evaluate(axe);
    const found = [];
    for (const language of ['zh', 'en']) {
      if (language !== bench.language) await spoken(bench, language);
      for (const screen of SCREENS) {
        await shown(bench, screen);
        const faults = [...(await axeFaults(bench)), ...(await beyondEdge(bench))];
        found.push(...faults.map((fault) => `${screen} ${language} ${theme}: ${fault}`));
      }
    }
    insistNone([...found, ...bench.faults], 'faults');
    return `${2 * SCREENS.length} views`;
  };
}

/** As narrow as the pane gets, by the keys of its splitter. */
export async function narrowed({ page, pane }, width = NARROWEST) {
  const splitter = page.getByRole('separator');
  await splitter.focus();
  while ((await pane.boundingBox()).width > width) await page.keyboard.press('ArrowRight');
}

/** The screen with something on it to look at. */
export async function shown(bench, screen) {
  await goTo(bench, screen);
  if (screen === 'unit' || screen === 'payments') await chooseUnit(bench, UNIT);
  if (screen === 'charges' || screen === 'summary') {
    await press(bench, wordsOf(`pane/${screen}`, bench.language).make);
    await bench.pane
      .getByRole('button', { name: wordsOf('pane/shell', bench.language)['plan-write'] })
      .waitFor();
  }
  if (screen === 'notices' || screen === 'reminders') {
    await bench.pane.getByRole('heading', { name: listOf(screen, bench.language), exact: true }).waitFor();
  }
  await settled(bench);
}

function listOf(screen, language) {
  return wordsOf(`pane/${screen}`, language).list;
}

async function axeFaults({ page }) {
  const violations = await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const results = await globalThis.axe.run('.bench-pane', { resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
  });
  return violations.map(([id, nodes]) => `${id} at ${nodes.slice(0, 2).join(', ')} (${nodes.length})`);
}

/** What is wider than the pane, or than the part of it that holds it, without being scrolled there. */
async function beyondEdge({ page }) {
  return page.evaluate(() => {
    const pane = document.querySelector('.bench-pane');
    const edge = pane.getBoundingClientRect().right + 0.5;
    const boxes = [pane, ...pane.querySelectorAll('main, header')];
    const scrolled = boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName} is ${box.scrollWidth} of ${box.clientWidth} px wide`);
    const poking = [...pane.querySelectorAll('main *')].filter(
      (element) =>
        element.getBoundingClientRect().right > edge &&
        element.getBoundingClientRect().width > 1 &&
        element.getBoundingClientRect().height > 1 &&
        element.closest('svg') === null,
    );
    return [
      ...scrolled,
      ...poking
        .slice(0, 2)
        .map((element) => `beyond the edge: ${element.tagName} ${element.textContent.slice(0, 40)}`),
    ];
  });
}
