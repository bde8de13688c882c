import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { goTo, openBench, SCREENS } from './bench.mjs';
import { narrowed, shown } from './proofs/screens.mjs';
import { openSite, root } from './site.mjs';

/** `npm run screenshots`: pictures of every screen and of the whole workbench, into dist/screenshots. */
const folder = path.join(root, 'dist/screenshots');
const WIDTH = 360;
/** Those that are looked at in other clothes as well. */
const SOME = ['home', 'check', 'notices'];

const SETS = [
  { name: 'zh', memory: {}, of: SCREENS },
  { name: 'en', memory: { language: 'en' }, of: SOME },
  { name: 'dark', memory: { theme: 'dark' }, of: SOME },
  { name: 'contrast', memory: { theme: 'contrast' }, of: SOME },
];

mkdirSync(folder, { recursive: true });
const site = { ...(await openSite()), contexts: [] };
try {
  await welcome();
  for (const set of SETS) await pictures(set);
} finally {
  await site.close();
}

async function welcome() {
  const bench = await openBench(site);
  await narrowed(bench, WIDTH);
  await bench.pane.screenshot({ path: path.join(folder, 'zh-welcome.png') });
  await bench.context.close();
}

async function pictures({ name, memory, of }) {
  const bench = await openBench(site, {
    memory: { role: 'supervisor', ...memory },
    reducedMotion: 'reduce',
    width: 1440,
    height: 900,
  });
  await narrowed(bench, WIDTH);
  for (const screen of of) {
    await shown(bench, screen);
    await bench.pane.screenshot({ path: path.join(folder, `${name}-${screen}.png`) });
    await below(bench, `${name}-${screen}-below.png`);
  }
  await goTo(bench, 'home');
  await bench.page.screenshot({ path: path.join(folder, `${name}-workbench.png`) });
  await bench.context.close();
}

/** The rest of a long screen, where there is one. */
async function below({ page, pane }, name) {
  const isLong = await page.evaluate(() => {
    const main = document.querySelector('.bench-pane main');
    const { scrollHeight, clientHeight } = main;
    main.scrollTop = clientHeight - 40;
    return scrollHeight > clientHeight + 40;
  });
  if (isLong) await pane.screenshot({ path: path.join(folder, name) });
}
