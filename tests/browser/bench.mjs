import { readFile } from 'node:fs/promises';
import { patternOf, wordsOf } from './words.mjs';

export const SCREENS = [
  'home',
  'check',
  'charges',
  'notices',
  'reminders',
  'unit',
  'payments',
  'requests',
  'summary',
  'settings',
];

/** The sample is of November 2026: pages believe they are opened then. */
const TODAY = Date.UTC(2026, 10, 24, 2, 30);
const LONG = 30000;

/**
 * A page of its own with the sample opened in it. `memory` is what the page is to remember from before: role, screen,
 * theme, language. `faults` gathers what must never happen: errors, violations of the policy, requests to elsewhere.
 */
export async function openBench(site, { memory = {}, width = 1280, height = 860, ...options } = {}) {
  const context = await site.browser.newContext({
    viewport: { width, height },
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
    acceptDownloads: true,
    ...options,
  });
  site.contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  const faults = watchFaults(page, site.address);
  await page.addInitScript(prepare, { memory, today: TODAY });
  await page.goto(site.address);
  const language = memory.language ?? 'zh';
  const bench = { page, context, faults, language, pane: page.locator('.bench-pane') };
  await page.locator('.bench-name').waitFor();
  await settled(bench);
  return bench;
}

function watchFaults(page, address) {
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${String(error.stack ?? error).slice(0, 500)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/u.test(url)) faults.push(`request: ${url}`);
  });
  return faults;
}

/** Runs in the page before its own scripts. */
function prepare({ memory, today }) {
  for (const [key, value] of Object.entries(memory)) localStorage.setItem(`service-office.${key}`, value);
  const Clock = Date;
  const shift = today - Clock.now();
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      if (parts.length === 0) super(Clock.now() + shift);
      else super(...parts);
    }

    static now() {
      return Clock.now() + shift;
    }
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
}

/** Until nothing in the pane is still being worked out, and the rows of the open sheet are there. */
export async function settled({ page }) {
  await page.waitForFunction(
    () =>
      document.querySelector('.bench-pane main :is(h2, h3, button, input)') !== null &&
      document.querySelector('.bench-pane [role=progressbar]') === null &&
      document.querySelector('.bench-filling, .bench-file [role=progressbar]') === null,
    null,
    { timeout: LONG },
  );
}

export async function goTo(bench, screen) {
  const words = wordsOf('pane/shell', bench.language);
  await bench.pane.getByRole('button', { name: words.menu, exact: true }).click();
  await bench.page.getByRole('menuitem', { name: words[`screen-${screen}`], exact: true }).click();
  await onScreen(bench, screen);
}

/** Until the screen is the one that is shown. */
export async function onScreen(bench, screen) {
  const words = wordsOf('pane/shell', bench.language);
  await bench.pane.getByRole('main', { name: words[`screen-${screen}`], exact: true }).waitFor();
  await settled(bench);
}

/** Has grid, pane and page speak another language, by the button for it. */
export async function spoken(bench, language) {
  const words = wordsOf('workbench', bench.language);
  await press(bench, words.language, { among: bench.page.locator('.bench-bar') });
  bench.language = language;
  await bench.page.getByRole('button', { name: wordsOf('workbench', language).save, exact: true }).waitFor();
  await settled(bench);
}

export async function press(bench, name, { among = bench.pane, last = false } = {}) {
  const found = among.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  await (last ? found.last() : found.first()).click();
}

/** Looks a unit up and chooses the first that is found. */
export async function chooseUnit(bench, text) {
  const words = wordsOf('pane/unit', bench.language);
  await bench.pane.getByRole('combobox', { name: words.find, exact: true }).first().fill(text);
  await bench.pane.getByRole('listbox', { name: words.find }).getByRole('option').first().click();
  await settled(bench);
}

/** Has what was planned written, and waits until it was; what the pane says then. */
export async function write(bench) {
  const words = wordsOf('pane/shell', bench.language);
  await press(bench, words['plan-write']);
  const done = bench.pane.getByText(patternOf(words['write-done'])).first();
  await done.waitFor();
  await settled(bench);
  return done.textContent();
}

/** Saves the workbook: its bytes. */
export async function save(bench) {
  const words = wordsOf('workbench', bench.language);
  const download = bench.page.waitForEvent('download');
  await press(bench, words.save, { among: bench.page.locator('.bench-bar') });
  return readFile(await (await download).path());
}

/** Gives a file to the page as if it had been picked. */
export async function give(bench, name, bytes) {
  const words = wordsOf('workbench', bench.language);
  const chooser = bench.page.waitForEvent('filechooser');
  await press(bench, words.open, { among: bench.page.locator('.bench-bar') });
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Opens a file that is a workbook. */
export async function openFile(bench, name, bytes) {
  await give(bench, name, bytes);
  await bench.page.locator('.bench-name', { hasText: name }).waitFor();
  await settled(bench);
}
