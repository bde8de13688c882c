import { readFileSync } from 'node:fs';
import { writeXlsx } from '../../bench/workbook/writeXlsx.mjs';
import { tablesAt } from '../../bench/workbook/tables.mjs';
import { chooseUnit, goTo, openBench, openFile, SCREENS } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';

const corpus = (name) =>
  JSON.parse(readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8')).cases;

/** Fit to stand in a workbook: what XML cannot hold is taken out, and so are halves of characters. */
const storable = (text) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

const SCREENED = SCREENS.filter((screen) => screen !== 'settings');

/** Hostile texts as names, addresses, remarks and requests: all are text, nothing of them comes to life. */
export async function hostileText(site) {
  const { texts, bytes } = hostileBook();
  const bench = await openBench(site, { memory: { role: 'supervisor' } });
  const { page } = bench;
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const title = await page.title();
  const before = await liveParts(page);
  await openFile(bench, 'hostile.xlsx', bytes);
  const seen = new Set();
  for (const screen of SCREENED) {
    await goTo(bench, screen);
    if (screen === 'unit' || screen === 'payments') await chooseUnit(bench, '1-1-101');
    const shown = await bench.pane.innerText();
    for (const text of ['<script>', '<img', '<svg', 'javascript:']) if (shown.includes(text)) seen.add(text);
    const after = await liveParts(page);
    insist(after === before, `${screen}: ${after} instead of ${before}`);
  }
  insist((await page.title()) === title, `the title is ${await page.title()}`);
  insist(seen.has('<script>'), 'no hostile text was shown at all');
  insistNone(dialogs, 'dialogs');
  insistNone(bench.faults, 'faults');
  return `${texts} texts, as text shown: ${[...seen].join(' ')}`;
}

/** What text would have to make to do harm. */
function liveParts(page) {
  return page.evaluate(() => {
    const handlers = [...document.querySelectorAll('.bench-pane *, body > *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const count = (selector) => document.querySelectorAll(selector).length;
    return [
      `${count('body script')} scripts`,
      `${count('img, iframe, object, embed, video, audio, math, form')} embedded`,
      `${count('a[href^="javascript" i]')} script links`,
      `${handlers.length} handlers`,
    ].join(', ');
  });
}

/** A small estate whose every free text is a hostile one, each at least once. */
function hostileBook() {
  const texts = [
    ...corpus('naughty-strings.json').filter((text) => /[<>"'&]|script/iu.test(text)),
    ...corpus('naughty-strings.json'),
    ...corpus('naughty-strings-zh.json').map(({ value }) => value),
  ].map((text) => storable(String(text ?? '')).slice(0, 2000));
  const { tables } = tablesAt(0.02);
  let next = 0;
  const hostile = tables.map((table) => {
    const columns = FREE[table.name];
    if (columns === undefined) return table;
    const rows = table.rows.map((row) =>
      row.map((value, column) =>
        columns.includes(table.headings[column]) ? texts[next++ % texts.length] : value,
      ),
    );
    return { ...table, rows };
  });
  if (next < texts.length) throw new Error(`only ${next} of ${texts.length} texts have a cell`);
  return { texts: texts.length, bytes: writeXlsx(hostile) };
}

const FREE = {
  业主登记: ['姓名', '通信地址', '备注'],
  诉求登记: ['反映人', '内容', '责任人'],
};
