import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/app/cli/main';
import { momentOf, parseDay } from '../../src/kernel/calendar';

const CORPUS = path.join(__dirname, '../corpus/workbooks');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'office-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    now: momentOf(parseDay('2026-11-24')!, 600),
    isWatched: false,
  });
  return { code, out, err };
}

function book(name: string): string {
  return path.join(CORPUS, name);
}

describe('what cannot be done is refused with a sentence, exit 2, nothing written', () => {
  test.each([
    [[], '没有说要办什么。'],
    [['fly'], '没有“fly”这项工作。'],
    [['check'], '没有说用哪个工作簿。'],
    [['check', 'a.xlsx', 'b.xlsx'], '一次只能处理一个工作簿'],
    [['check', 'none.xlsx'], '找不到文件“none.xlsx”。请检查路径和文件名。'],
    [['check', CORPUS], '是文件夹，不是工作簿。'],
    [
      ['notices', book('001-good.xlsx'), '--period', '2026-13'],
      '账期“2026-13”看不懂。请写成 2026-11 的样子。',
    ],
    [['notices', book('001-good.xlsx'), '--as-of', '11/24'], '日期“11/24”看不懂。'],
    [['notices', book('001-good.xlsx'), '--lang', 'fr'], '语言“fr”不认识。'],
    [['notices', book('001-good.xlsx'), '--colour'], '选项看不懂：--colour。'],
    [['notices', book('001-good.xlsx'), '--units', '9-9-999'], '房号“9-9-999”在工作簿里找不到。'],
    [['notices', book('017-empty.xlsx')], '工作簿“017-empty.xlsx”里没有认得出的台账。'],
    [
      ['notices', book('033-same-name-owners.xlsx')],
      '这项工作需要“收费标准”，工作簿里没有。找到的工作表有：业主登记。',
    ],
    [['requests', book('041-float-money.xlsx')], '这项工作需要“诉求登记”，工作簿里没有。'],
    [['notices', book('071-zip-bomb-cells.xlsx')], '处结构问题，没有办理：工作表“业主登记”找不到表头行。'],
    [['check', book('083-html-as.xls')], '其实是网页表格'],
    [['check', book('081-csv-gbk-as.xlsx')], '是 CSV 文本（GBK）'],
  ])('%j', async (args, sentence) => {
    const before = readdirSync(CORPUS).join();
    const ran = await run(...args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
    expect(ran.err).toContain(sentence);
    expect(readdirSync(CORPUS).join()).toBe(before);
  });

  test('in English when asked for', async () => {
    expect((await run('check', 'none.xlsx', '--lang', 'en')).err).toBe(
      'There is no file "none.xlsx". Check the path and the name.\n',
    );
  });

  test('an output file that is none', async () => {
    const ran = await run('charges', book('020-two-row-header.xlsx'), '--out', path.join(folder, 'x.csv'));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('要以 .xlsx 结尾');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that is not there', async () => {
    const ran = await run(
      'charges',
      book('020-two-row-header.xlsx'),
      '--out',
      path.join(folder, 'no', 'x.xlsx'),
    );
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('写不进去（ENOENT）');
  });

  test('with --json the refusal is a document too', async () => {
    const ran = await run('check', 'none.xlsx', '--json');
    expect(JSON.parse(ran.out)).toEqual({
      refused: { code: 'file-not-found', message: '找不到文件“none.xlsx”。请检查路径和文件名。' },
    });
  });
});

test('--json prints one document and nothing else, with what was recognised', async () => {
  const ran = await run('check', book('020-two-row-header.xlsx'), '--json');
  const document = JSON.parse(ran.out) as { registers: unknown[] };
  expect(document.registers).toEqual([
    {
      id: 'charges',
      sheet: '收费表',
      headerRow: 2,
      rows: 15,
      skipped: [],
      columns: [
        { field: 'unit', heading: '房号', column: 'A' },
        { field: 'gross', heading: '应收.物业费', column: 'B' },
        { field: 'gross', heading: '应收.水费', column: 'C' },
        { field: 'gross', heading: '应收.电费', column: 'D' },
      ],
      unknown: [],
    },
  ]);
});

test('the input is never changed, and the result stands beside it under a free name', async () => {
  const input = path.join(folder, '小区.xlsx');
  const bytes = readFileSync(book('020-two-row-header.xlsx'));
  writeFileSync(input, bytes);
  await run('charges', input, '--period', '2026-11');
  await run('charges', input, '--period', '2026-11');
  expect(readdirSync(folder).sort()).toEqual([
    '小区-charges-2026-11 (2).xlsx',
    '小区-charges-2026-11.xlsx',
    '小区.xlsx',
  ]);
  expect(readFileSync(input).equals(bytes)).toBe(true);
});

test('a dry run writes nothing', async () => {
  const input = path.join(folder, '小区.xlsx');
  writeFileSync(input, readFileSync(book('020-two-row-header.xlsx')));
  const ran = await run('charges', input, '--dry-run');
  expect(ran.out).toContain('试算：什么都没有写。');
  expect(readdirSync(folder)).toEqual(['小区.xlsx']);
});

test('a second run on its own output changes no byte', async () => {
  const [first, second] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
  await run('charges', book('020-two-row-header.xlsx'), '--period', '2026-11', '--out', first);
  const ran = await run('charges', first, '--period', '2026-11', '--out', second);
  expect(ran.out).toContain('内容没有变化');
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});
