import { readFileSync } from 'node:fs';
import { give, openBench, press, save } from '../bench.mjs';
import { insist, insistNone } from '../insist.mjs';
import { patternOf, wordsOf } from '../words.mjs';

const corpus = (name) => readFileSync(new URL(`../../corpus/workbooks/${name}`, import.meta.url));
const sample = readFileSync(new URL('../../../assets/示例小区.xlsx', import.meta.url));

/** Files that are no workbooks or mean harm, and the sentence of each. */
const REFUSED = [
  ['通知.xlsx', Buffer.from('各位业主：\n请按时交费。\n'), 'not-a-workbook'],
  ['空.xlsx', Buffer.alloc(0), 'file-empty'],
  ['070-zip-bomb.xlsx', corpus('070-zip-bomb.xlsx'), 'package-too-large'],
  ['079-xxe.xlsx', corpus('079-xxe.xlsx'), 'package-doctype'],
];

/** Each is refused with its sentence; the workbook, its name and what would be saved stay as they were. */
export async function refusals(site) {
  const bench = await openBench(site, { memory: { role: 'supervisor' } });
  const say = wordsOf('hostErrors');
  for (const [name, bytes, code] of REFUSED) {
    await give(bench, name, bytes);
    const notice = bench.page.locator('.bench-notice');
    await notice.getByText(patternOf(say[code])).waitFor();
    const file = await bench.page.locator('.bench-name').textContent();
    insist(file === '示例小区.xlsx', `after ${name} the page shows ${file}`);
    await press(bench, wordsOf('workbench').close, { among: notice });
  }
  insist((await save(bench)).equals(sample), 'the workbook is not as it was');
  insistNone(bench.faults, 'faults');
}
