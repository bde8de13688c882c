import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseUnit, goTo, onScreen, openBench, press, save, settled, write } from '../bench.mjs';
import { checkedByCommandLine } from '../commandLine.mjs';
import { insist, insistNone } from '../insist.mjs';
import { partsOf, sheetsOf } from '../package.mjs';
import { root } from '../site.mjs';
import { patternOf, wordsOf } from '../words.mjs';

const sample = readFileSync(path.join(root, 'assets/示例小区.xlsx'));
/** Wrong cells of the sample with what the check suggests for each. */
const FIXED = ['OWN-018', 'MTR-003'];

/** The whole main job by clicks, without an error, a violation of the policy or a request to elsewhere; then the saved file. */
export async function mainJob(site) {
  const bench = await openBench(site);
  await firstRun(bench);
  const cells = await fixTwo(bench);
  await make(bench, 'charges', 'make');
  await make(bench, 'notices', 'make');
  const receipt = await takePayment(bench);
  const ticket = await logRequest(bench);
  await make(bench, 'summary', 'make');
  const bytes = await save(bench);
  insistNone(bench.faults, 'faults on the way');
  const touched = await holdsAll(bytes, { cells, receipt, ticket });
  return `${cells.join(' ')} fixed, receipt ${receipt}, ${ticket}; parts changed: ${touched.join(' ')}`;
}

async function firstRun(bench) {
  await press(bench, patternOf(wordsOf('pane/home')['role-supervisor-text']));
  await onScreen(bench, 'home');
}

async function fixTwo(bench) {
  const say = wordsOf('pane/check');
  await bench.pane.getByRole('button', { name: patternOf(wordsOf('pane/shell')['hint-check']) }).click();
  await onScreen(bench, 'check');
  const cells = [];
  for (const code of FIXED) {
    await bench.pane.getByRole('searchbox', { name: say['search-hint'] }).fill(code);
    const line = bench.pane.locator('[data-index]', { hasText: code }).filter({
      has: bench.page.getByRole('button', { name: say.fix, exact: true }),
    });
    await line.first().waitFor();
    cells.push(/(\S+![A-Z]+\d+)/u.exec(await line.first().innerText())[1]);
    await press(bench, say.fix, { among: line.first() });
    await write(bench);
    await press(bench, wordsOf('pane/shell').close);
  }
  return cells;
}

async function make(bench, screen, button) {
  await goTo(bench, screen);
  await press(bench, wordsOf(`pane/${screen}`)[button]);
  await write(bench);
}

async function takePayment(bench) {
  const say = wordsOf('pane/payments');
  await goTo(bench, 'payments');
  await chooseUnit(bench, '1-1-201');
  await bench.pane.getByRole('textbox', { name: say.amount, exact: true }).fill('100');
  await press(bench, patternOf(say.take));
  const no = bench.pane.getByText(patternOf(say['done-no'])).first();
  await no.waitFor();
  await settled(bench);
  return /\d{4,}/u.exec(await no.textContent())[0];
}

async function logRequest(bench) {
  const say = wordsOf('pane/requests');
  await goTo(bench, 'requests');
  await press(bench, '投诉');
  await chooseUnit(bench, '1-1-201');
  await bench.pane.getByRole('textbox', { name: say.content }).fill('楼上装修噪音，夜里十点还在施工');
  await press(bench, say.save);
  const saved = bench.pane.getByRole('heading', { name: patternOf(say.saved) });
  await saved.waitFor();
  await settled(bench);
  return /[A-Z]+[-\d]+/u.exec(await saved.textContent())[0];
}

/** The saved workbook as the command line reads it, and part by part beside the sample. */
async function holdsAll(bytes, { cells, receipt, ticket }) {
  const [before, after] = await Promise.all([partsOf(sample), partsOf(bytes)]);
  const sheets = sheetsOf(after);
  insistNone(
    ['费用明细（生成）', '交费通知单 2026-11', '主管汇总 2026-11'].filter((name) => !sheets.has(name)),
    `sheets missing beside ${[...sheets.keys()].join(' ')}`,
  );
  const [was, is] = [checkedByCommandLine(sample), checkedByCommandLine(bytes)];
  const rows = (report, id) => report.registers.find((register) => register.id === id).rows;
  for (const id of ['receipts', 'requests'])
    insist(rows(is, id) === rows(was, id) + 1, `${id}: ${rows(was, id)} rows became ${rows(is, id)}`);
  insistNone(
    is.issues.filter(({ code, sheet, cell }) => FIXED.includes(code) && cells.includes(`${sheet}!${cell}`)),
    'corrected cells still wrong',
  );
  insist(textOf(after, sheets, '收款记录').includes(receipt), `no receipt ${receipt} in the saved file`);
  insist(textOf(after, sheets, '诉求登记').includes(ticket), `no request ${ticket} in the saved file`);
  return changedParts(before, after, sheets, cells);
}

function textOf(parts, sheets, name) {
  const shared = parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '';
  return parts.get(sheets.get(name)).toString('utf8') + shared;
}

/** Parts that may not be as they were: the package's own lists, what was written into, what was fixed. */
function changedParts(before, after, sheets, cells) {
  const written = ['设置', '费用明细', '收款记录', '诉求登记', ...cells.map((cell) => cell.split('!')[0])];
  const allowed = new Set([
    ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ...['xl/styles.xml', 'xl/sharedStrings.xml'],
    ...written.map((name) => sheets.get(name)),
  ]);
  const changed = [...before].filter(([name, bytes]) => !(after.get(name)?.equals(bytes) ?? false));
  insistNone(
    changed.map(([name]) => name).filter((name) => !allowed.has(name)),
    'parts changed that are not ours',
  );
  return changed.map(([name]) => name.split('/').at(-1));
}
