import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { checkedByCommandLine } from '../commandLine.mjs';
import { insist, insistNone } from '../insist.mjs';
import { openPaneSite } from '../office/serve.mjs';
import { root } from '../site.mjs';
import { patternOf, wordsOf } from '../words.mjs';

/** Least that the manifest asks for, where marks are hidden names; and a level where they are worksheet properties. */
const LEVELS = ['1.9', '1.15'];
const NOTICES = '交费通知单 2026-11';
/** The sample is of November 2026: pages believe they are opened then. */
const TODAY = Date.UTC(2026, 10, 24, 2, 30);
const LONG = 60000;

const shell = wordsOf('pane/shell');

/**
 * The built pane in a frame of a page that speaks as Excel on the web does, with Microsoft's own Office.js beside it and
 * an emulated workbook behind: a job by clicks, without an error and without a request to any other origin.
 */
export async function excelFrame(site) {
  const paneSite = await openPaneSite();
  try {
    const notes = [];
    for (const level of LEVELS) notes.push(await jobAt(site, paneSite.address, level));
    return notes.join('; ');
  } finally {
    paneSite.close();
  }
}

async function jobAt(site, address, level) {
  const began = Date.now();
  const excel = await openExcel(site, address, level);
  await inChinese(excel);
  const ready = Date.now() - began;
  await firstRun(excel);
  const issues = await listsIssues(excel);
  await hearsEdits(excel);
  const notices = await makeNotices(excel);
  await isThere(excel, notices, level);
  const seen = await excel.page.evaluate(() => ({
    gaps: emulated.gaps(),
    unknown: emulated.heard.unknown,
    syncs: emulated.counters().syncs,
  }));
  insistNone(seen.gaps, 'members that are not emulated');
  insistNone(seen.unknown, 'methods of Office.js that the page does not know');
  insistNone(excel.faults, 'faults on the way');
  await excel.context.close();
  return `ExcelApi ${level}: ready ${ready} ms, ${issues} issues, ${notices} notices, ${seen.syncs} syncs`;
}

async function openExcel(site, address, level) {
  const context = await site.browser.newContext({
    viewport: { width: 400, height: 840 },
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
  });
  site.contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  const faults = watchFaults(page, address);
  await page.addInitScript(prepare, TODAY);
  await page.goto(`${address}/host/index.html?level=${level}`);
  return { page, context, faults, pane: page.frameLocator('iframe') };
}

function watchFaults(page, address) {
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${String(error.stack ?? error).slice(0, 500)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:blob|data):/u.test(url)) faults.push(`request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Runs in the page and in its frame before their own scripts. */
function prepare(today) {
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

/** Excel has answered, and said that it speaks Chinese. */
async function inChinese({ page, pane }) {
  await pane.getByText(wordsOf('pane/home')['welcome-title'], { exact: true }).waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const said = await frame.evaluate(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    first: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
  }));
  insist(said.host === 'Excel', `the host is ${said.host}`);
  insist(said.language === 'zh-CN', `the language is ${said.language}`);
  insist(said.first, 'ExcelApi 1.9 is not said to be there');
}

async function firstRun({ pane }) {
  const say = wordsOf('pane/home');
  await pane.getByRole('button', { name: patternOf(say['role-supervisor-text']) }).click();
  await pane.getByRole('heading', { name: say['mine-title'], exact: true }).waitFor();
}

/** As many as the command line finds in the same workbook, and the first of them is shown. */
async function listsIssues(excel) {
  await excel.pane
    .getByRole('button', { name: patternOf(shell['hint-check']) })
    .first()
    .click();
  const all = excel.pane.getByRole('button', { name: patternOf(wordsOf('pane/check')['filter-all']) });
  const found = Number(/\d+/u.exec(await all.first().innerText())[0]);
  const { issues } = checkedByCommandLine(readFileSync(path.join(root, 'assets/示例小区.xlsx')));
  insist(found === issues.length, `the pane finds ${found} issues, the command line ${issues.length}`);
  await excel.pane.locator('[data-index]').first().waitFor();
  return found;
}

async function makeNotices({ pane }) {
  const say = wordsOf('pane/notices');
  await pane.getByRole('button', { name: shell.menu, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell['screen-notices'], exact: true }).click();
  const summary = pane.getByText(patternOf(say.summary)).first();
  const notices = Number(/\d+/u.exec(await summary.innerText())[0]);
  insist(notices > 0, 'there is nothing to be paid in the sample');
  await pane.getByRole('button', { name: say.make, exact: true }).click();
  await pane.getByRole('button', { name: shell['plan-write'], exact: true }).click();
  await pane.getByText(patternOf(shell['write-done'])).first().waitFor();
  return notices;
}

/** The sheet is in the workbook, marked as ours, whole, ready to be printed; and a click leads to it. */
async function isThere({ page, pane }, notices, level) {
  const sheets = await page.evaluate(() => emulated.sheets());
  const sheet = sheets.find(({ name }) => name === NOTICES);
  insist(sheet !== undefined, `no sheet ${NOTICES} beside ${sheets.map(({ name }) => name).join('、')}`);
  if (level === '1.9') insist(sheet.names.length > 0, 'no hidden name marks the sheet');
  else {
    const mark = JSON.parse(Object.fromEntries(sheet.properties)['service-office']);
    insist(mark.id !== undefined && mark.phase === undefined, `the mark is ${JSON.stringify(mark)}`);
  }
  insist(sheet.breaks === notices - 1, `${sheet.breaks} page breaks between ${notices} notices`);
  insist(sheet.areas === 1, `${sheet.areas} print areas`);
  await pane.getByRole('button', { name: NOTICES, exact: true }).click();
  await page.waitForFunction((name) => emulated.active() === name, NOTICES);
}

/** What somebody types in Excel is told to the pane, which says that its results are of before. */
async function hearsEdits({ page, pane }) {
  const events = await page.evaluate(() => emulated.heard.events);
  insist(events.includes('richApiMessage'), `the pane listens to ${events.join('、')} only`);
  await page.evaluate(() => {
    emulated.type(emulated.sheets()[0].name, 'A40', '改动');
  });
  const stale = pane.getByText(shell.stale, { exact: true }).first();
  await stale.waitFor();
  await pane.getByRole('button', { name: shell['stale-again'], exact: true }).click();
  await stale.waitFor({ state: 'detached' });
}

/** `node excelFrame.mjs` proves this alone, without the workbench. */
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const began = Date.now();
  try {
    const notes = await excelFrame({ browser, contexts: [] });
    console.log(`ok excelFrame (${((Date.now() - began) / 1000).toFixed(1)} s) — ${notes}`);
  } catch (error) {
    console.log(`not ok excelFrame — ${error.stack ?? error}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
