import { existsSync, readdirSync } from 'node:fs';
import { showDay } from '../../src/kernel/calendar';
import { sumFen, yuan } from '../../src/kernel/money';
import { jobs } from '../../src/jobs';
import { entries } from '../../src/sheet/register';
import manifest from '../corpus/workbooks/manifest.json';
import { gridsOf, partsOf, partText } from '../host/xlsx/saved';
import {
  bookIn,
  bytesOf,
  CORPUS,
  corpusBook,
  type Document,
  inFolder,
  matrixOf,
  NOVEMBER,
  run,
  runJson,
  sheetOf,
} from './office';

/** Exit codes of check · charges · notices · reminders · requests · summary · run. */
const CODES: Readonly<Record<string, string>> = {
  '001-good.xlsx': '0000000',
  // The manifest wants the missing fee sheet named; with standards and readings there is nothing missing: charges are computed.
  '002-missing-fee-sheet.xlsx': '0000000',
  // Four rows stand outside the merged names, so they have none (OWN-001); under the merges the name speaks for all rows.
  '006-merged.xlsx': '1111111',
  '007-formula-errors.xlsx': '1111111',
  '008-date1904.xlsx': '0000000',
  '010-dimension-lies-big.xlsx': '0000000',
  '012-sheets-300.xlsx': '0000000',
  '013-protected-output.xlsx': '0000000',
  '014-protected-password.xlsx': '0000000',
  // Nothing overdue: no reminder, nothing to write, so nothing to refuse.
  '015-protected-structure.xlsx': '2220222',
  '016-very-hidden.xlsx': '0000000',
  '017-empty.xlsx': '2222222',
  '018-header-only.xlsx': '0000000',
  // No register of requests: `requests` has nothing to work on and says so, here and below.
  '020-two-row-header.xlsx': '0000200',
  '022-case-width-collision.xlsx': '0000000',
  '023-table-and-totals.xlsx': '0000000',
  '025-drawing-usershapes.xlsx': '0000000',
  // Owners alone: nothing can be billed, and each job says which register it needs, here and below.
  '032-unit-key-variants.xlsx': '1222212',
  '033-same-name-owners.xlsx': '0222202',
  '035-mangled-units.xlsx': '1111211',
  // 217 units are billed again and again: each further row is FEE-004, which the summary counts too.
  '041-float-money.xlsx': '1111211',
  // Handed over in 1900 or 2100, before 1990 in 044: UNIT-012, though each day is read as what it is.
  '043-leap-days.xlsx': '1222212',
  '044-timezone-dates.xlsx': '1222212',
  '045-dates-as-text.xlsx': '1222212',
  '046-rich-text-newlines.xlsx': '0222202',
  '047-inline-strings-wps.xlsx': '0222202',
  '048-shared-array-formulas.xlsx': '0000200',
  '050-formula-injection-data.xlsx': '0222202',
  '051-hyperlinks.xlsx': '0000000',
  '053-full-column.xlsx': '0222202',
  '054-phantom-rows.xlsx': '0000000',
  '055-spaces-only-rows.xlsx': '0000000',
  '056-user-notes-in-output.xlsx': '0000000',
  '057-comments-validation-cf.xlsx': '0222202',
  '070-zip-bomb.xlsx': '2222222',
  // Cells without addresses push the heading row out of reach (WB-002): a check reports it, the others stop.
  '071-zip-bomb-cells.xlsx': '1222222',
  '072-many-entries.xlsx': '2222222',
  '073-declared-size-lie.xlsx': '2222222',
  '076-bad-crc.xlsx': '2222222',
  '077-duplicate-entries.xlsx': '2222222',
  '079-xxe.xlsx': '2222222',
  '080-billion-laughs.xlsx': '2222222',
  '081-csv-gbk-as.xlsx': '2222222',
  // The manifest would read it; CSV is not read (it has lost what Excel guessed): it is named, and the way out given.
  '082-csv-utf8-no-bom.csv': '2222222',
  '083-html-as.xls': '2222222',
  '085-ods-as.xlsx': '2222222',
  '086-xlsb.xlsb': '2222222',
  '088-external-links.xlsx': '0000200',
  '091-macro-as.xlsx': '2222222',
  '092-ns-prefix.xlsx': '0000000',
  '095-missing-styles.xlsx': '0000000',
  '097-malformed-xml.xlsx': '2222222',
  '098-comment-proto.xlsx': '0000000',
};

const files = manifest.cases.map(({ file }) => file);

test('every workbook of the corpus has its row', () => {
  expect(files.filter((file) => CODES[file] === undefined)).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const hostile = manifest.cases.some((one) => one.file === file && 'hostile' in one);

  test('every job ends as it should: no exception, no stack, quickly, and writes only when it says so', async () => {
    const before = bytesOf(corpusBook(file));
    const codes: number[] = [];
    const wrong: string[] = [];
    for (const { id } of jobs) {
      const out = inFolder(`${file}-${id}.xlsx`);
      const start = performance.now();
      const { code, document, err } = await runJson(id, corpusBook(file), ...NOVEMBER, '--out', out);
      const took = performance.now() - start;
      codes.push(code);
      wrong.push(
        ...faultsOf({ code, document, err, wrote: existsSync(out) }).map((fault) => `${id}: ${fault}`),
      );
      if (hostile && took > 2000) wrong.push(`${id}: took ${took.toFixed(0)} ms`);
    }
    expect({ codes: codes.join(''), wrong }).toEqual({ codes: CODES[file], wrong: [] });
    expect(Buffer.compare(bytesOf(corpusBook(file)), before)).toBe(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

interface Ended {
  readonly code: number;
  /** A refusal by the host has nothing but its sentence. */
  readonly document: Partial<Document>;
  readonly err: string;
  readonly wrote: boolean;
}

function faultsOf({ code, document, err, wrote }: Ended): string[] {
  const { refused, issues = [], written = [] } = document;
  const sentences = [err, refused?.message ?? '', ...issues.map(({ message }) => message)];
  const claims: readonly (readonly [string, boolean])[] = [
    ['refused, and no exit 2', (refused !== undefined) === (code === 2)],
    ['exit 1 without an error', code !== 1 || issues.some(({ severity }) => severity === 'error')],
    ['exit 0 with an error', code !== 0 || !issues.some(({ severity }) => severity === 'error')],
    ['wrote after refusing', code !== 2 || !wrote],
    ['a file without a word of it', !wrote || written.length > 0],
    [
      'a stack or an exception',
      !sentences.some((text) => /\bat \S+:\d+:\d+|Error:|undefined|NaN|\[object/u.test(text)),
    ],
    ['a sentence with a hole in it', !sentences.some((text) => /\{\w+\}|有  个|“”/u.test(text))],
  ];
  return claims.filter(([, holds]) => !holds).map(([fault]) => fault);
}

function facts({ charges, notices, reminders, requests, ...rest }: Document): unknown {
  const { summary } = rest as { summary?: unknown };
  return { charges, notices, reminders, requests, summary };
}

test('001: every amount is what was typed, every notice what is left of it', async () => {
  const good = corpusBook('001-good.xlsx');
  const { document } = await runJson('run', good, ...NOVEMBER, '--dry-run');
  const owed = new Map<string, number>();
  for (const [unit, , , gross, received] of matrixOf(await sheetOf(good, '收费表')).slice(1)) {
    const left = fenIn(gross) - fenIn(received);
    owed.set(textIn(unit), (owed.get(textIn(unit)) ?? 0) + left);
  }
  const expected = [...owed].filter(([, left]) => left > 0).map(([unit, left]) => [unit, left]);
  expect(document.charges).toHaveLength(24);
  expect(document.notices?.map(({ unit, total }) => [unit, Math.round(Number(total) * 100)])).toEqual(
    expected,
  );
  expect(document.requests).toHaveLength(1);
});

type Cells = ReturnType<typeof matrixOf>[number];

function fenIn(cell: Cells[number] | undefined): number {
  return cell?.kind === 'number' ? Math.round(cell.value * 100) : 0;
}

function textIn(cell: Cells[number] | undefined): string {
  return cell?.kind === 'text' ? cell.value : '';
}

test.each([
  ['008-date1904.xlsx', 'days of a 1904 workbook are the same civil days'],
  ['010-dimension-lies-big.xlsx', 'what the dimension says is not believed'],
  ['012-sheets-300.xlsx', 'among 295 other sheets'],
  ['013-protected-output.xlsx', 'the user has a 交费通知单 of their own'],
  ['014-protected-password.xlsx', 'a protected fee sheet can be read'],
  ['016-very-hidden.xlsx', 'hidden sheets are no input'],
  ['022-case-width-collision.xlsx', 'sheets whose names differ by width'],
  ['023-table-and-totals.xlsx', 'the totals row of a table is no owner'],
  ['025-drawing-usershapes.xlsx', 'drawings are not looked at'],
  ['051-hyperlinks.xlsx', 'links are not followed'],
  ['054-phantom-rows.xlsx', '5,000 formatted rows are empty rows'],
  ['055-spaces-only-rows.xlsx', 'rows of spaces are empty rows'],
  ['056-user-notes-in-output.xlsx', 'the user has notes on a sheet of that name'],
  ['092-ns-prefix.xlsx', 'elements may bear a prefix'],
  // The manifest wants days flagged as numbers; a number in a column of days is a serial, as Excel means it.
  ['095-missing-styles.xlsx', 'without styles a serial is a number'],
  ['098-comment-proto.xlsx', 'a comment at __proto__ is not looked at'],
])('%s comes to the same as 001: %s', async (file) => {
  const of = async (name: string): Promise<unknown> =>
    facts((await runJson('run', corpusBook(name), ...NOVEMBER, '--dry-run')).document);
  expect(await of(file)).toEqual(await of('001-good.xlsx'));
});

test('054: 12 owners, no error for any of 5,000 blank rows', async () => {
  const { document } = await runJson('check', corpusBook('054-phantom-rows.xlsx'), ...NOVEMBER);
  expect(document.registers.find(({ id }) => id === 'owners')?.rows).toBe(12);
  expect(document.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('047: texts inline are read like shared ones', async () => {
  const unitsOf = async (file: string): Promise<unknown[]> =>
    [...entries((await bookIn(corpusBook(file))).units)].map(plain);
  const inline = await unitsOf('047-inline-strings-wps.xlsx');
  expect(inline).toEqual((await unitsOf('001-good.xlsx')).slice(0, 5));
});

/** A record is a view of getters: for comparing, its values. */
function plain(record: object): unknown {
  const values: Record<string, unknown> = {};
  for (const name in record) values[name] = (record as Record<string, unknown>)[name]; // any field may be asked for
  return values;
}

/** Parts of the workbook that were there before, as they lie in the file afterwards. */
async function untouchedParts(file: string, out: string, parts: RegExp): Promise<string[]> {
  const [old, now] = [await partsOf(bytesOf(file)), await partsOf(bytesOf(out))];
  const asked = [...old.values()].filter(({ name }) => parts.test(name));
  expect(asked.length).toBeGreaterThan(0);
  return asked
    .filter(({ name, packed }) => {
      const other = now.get(name.toLowerCase());
      return other === undefined || Buffer.compare(other.packed, packed) !== 0;
    })
    .map(({ name }) => name);
}

test.each([
  ['013-protected-output.xlsx', ['交费通知单']],
  ['014-protected-password.xlsx', ['收费表']],
  ['016-very-hidden.xlsx', ['旧数据', '隐藏']],
  ['022-case-width-collision.xlsx', ['交费通知单', 'ABC', 'ＡＢＣ']],
  ['056-user-notes-in-output.xlsx', ['交费通知单']],
])(
  '%s: the user’s sheets are byte for byte what they were, ours have names of their own',
  async (file, theirs) => {
    const out = inFolder(`theirs-${file}`);
    const { document } = await runJson('run', corpusBook(file), ...NOVEMBER, '--out', out);
    expect(await untouchedParts(corpusBook(file), out, /^xl\/worksheets\/sheet\d+\.xml$/u)).toEqual([]);
    const [before, after] = [await gridsOf(bytesOf(corpusBook(file))), await gridsOf(bytesOf(out))];
    const shown = (grids: typeof before): unknown[] =>
      grids.map(({ sheet, visibility }) => ({ sheet, visibility }));
    expect(shown(after).slice(0, before.length)).toEqual(shown(before));
    const ours = document.written.map(({ sheet }) => sheet);
    expect(ours.length).toBeGreaterThan(4);
    expect(ours.filter((sheet) => theirs.includes(sheet))).toEqual([]);
  },
);

test.each([
  ['015-protected-structure.xlsx', 'run', '工作簿结构有保护'],
  ['017-empty.xlsx', 'run', '请按“service-office template 空白.xlsx”生成的样表整理'],
  ['070-zip-bomb.xlsx', 'check', '可能是压缩炸弹'],
  ['072-many-entries.xlsx', 'check', '超过 2000 个的上限'],
  ['077-duplicate-entries.xlsx', 'check', '部件“xl/worksheets/sheet1.xml”重复'],
  ['079-xxe.xlsx', 'check', '外部定义（DOCTYPE）'],
  ['080-billion-laughs.xlsx', 'check', '外部定义（DOCTYPE）'],
  ['081-csv-gbk-as.xlsx', 'check', '是 CSV 文本（GBK）'],
  ['082-csv-utf8-no-bom.csv', 'check', '是 CSV 文本（UTF-8）'],
  ['083-html-as.xls', 'check', '另存为“Excel 工作簿 (*.xlsx)”'],
  ['091-macro-as.xlsx', 'check', '带有宏'],
])('%s %s is refused with “%s…”, nothing beside it', async (file, job, sentence) => {
  const before = readdirSync(CORPUS).join();
  const ran = await run(job, corpusBook(file), ...NOVEMBER);
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
  expect(ran.err).toContain(sentence);
  expect(readdirSync(CORPUS).join()).toBe(before);
});

test('018: headings without rows make 0 notices, no error, and a sentence', async () => {
  const out = inFolder('018.xlsx');
  const { document, code } = await runJson(
    'notices',
    corpusBook('018-header-only.xlsx'),
    ...NOVEMBER,
    '--out',
    out,
  );
  expect({ code, notices: document.notices }).toEqual({ code: 0, notices: [] });
  const said = await run('notices', corpusBook('018-header-only.xlsx'), ...NOVEMBER, '--out', out);
  expect(said.out).toMatch(/没有需要(?:写入的内容|交费的住户)/u);
  expect(existsSync(out)).toBe(false);
});

test('002: with standards and readings the charges are computed: area by price, water by usage', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('002-missing-fee-sheet.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  const of = (unit: string): unknown =>
    document.charges
      ?.filter((one) => one['unit'] === unit)
      .map(({ item, net }) => `${String(item)} ${String(net)}`);
  expect(of('1-1-102')).toEqual(['水费 3.85', '物业管理费 183.13', '采暖费 1831.25']);
});

test('006: a merged name speaks for all the rows it covers, and that is said', async () => {
  const { owners } = await bookIn(corpusBook('006-merged.xlsx'));
  const named = [...entries(owners)].map(({ unit, ownerName }) => `${unit} ${ownerName}`);
  expect(named.slice(0, 6)).toEqual([
    '1-1-101 赵伟',
    '1-1-102 赵伟',
    '1-1-201 赵伟',
    '1-1-202 李芳',
    '1-1-301 李芳',
    '1-1-302 李芳',
  ]);
  const { document } = await runJson('check', corpusBook('006-merged.xlsx'), ...NOVEMBER);
  expect(cellsWith(document, 'WB-007')).toEqual(['A3', 'A6']);
});

function cellsWith({ issues }: Document, code: string): (string | null)[] {
  return issues.filter((one) => one.code === code).map(({ cell }) => cell);
}

test('007: seven error values and a formula without a result are named, none is taken for 0', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('007-formula-errors.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  expect(cellsWith(document, 'WB-009')).toEqual(['D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8']);
  expect(cellsWith(document, 'WB-013')).toEqual(['D10']);
  expect(document.charges?.map(({ unit, gross }) => [unit, gross])).toEqual([['1-1-501', '3.00']]);
});

test('020: charges by the items of a two-row header; the 合计 is a check and no item', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('020-two-row-header.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  const first = document.charges?.filter(({ unit }) => unit === '1-1-101');
  expect(first?.map(({ item, net }) => [item, net])).toEqual([
    ['水费', '20.50'],
    ['物业费', '100.00'],
    ['电费', '30.00'],
  ]);
});

test('032: ten spellings are two units, and each group is named with its rows', async () => {
  const { document } = await runJson('check', corpusBook('032-unit-key-variants.xlsx'), ...NOVEMBER);
  const twice = document.issues.filter(({ code }) => code === 'UNIT-002').map(({ message }) => message);
  expect(twice).toEqual([
    '房号“1-1-101”重复：第 2、3、4、5、6、7、8 行。',
    '房号“A-101”重复：第 9、10、11 行。',
  ]);
});

test('033: six owners of one name stay six', async () => {
  const { owners } = await bookIn(corpusBook('033-same-name-owners.xlsx'));
  expect(
    new Set(
      [...entries(owners)].map(({ unit, phone, certNo }) => `${unit} ${String(phone)} ${String(certNo)}`),
    ).size,
  ).toBe(6);
  const { document } = await runJson('check', corpusBook('033-same-name-owners.xlsx'), ...NOVEMBER);
  expect(document.issues).toEqual([]);
});

test('035: a room number that Excel made a date is refused with what it may have been, and never used', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('035-mangled-units.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  const said = document.issues
    .filter(({ code }) => code === 'UNIT-003')
    .map(({ cell, message }) => [cell, message]);
  expect(said).toEqual([
    ['A2', expect.stringContaining('1-2?')],
    ['A3', expect.stringContaining('3-2-28?')],
  ]);
  expect(document.charges?.map(({ unit }) => unit)).toEqual(['301', '30100', '1-2']);
});

test('041: 1,000 amounts of 0.1 and 0.2 and one of 0.30000000000000004 are exactly 150.30', async () => {
  const { fees } = await bookIn(corpusBook('041-float-money.xlsx'));
  expect(yuan(sumFen([...entries(fees)].map(({ gross }) => gross)))).toBe('150.30');
});

test.each([
  [
    '043-leap-days.xlsx',
    ['1900-02-28', '1900-03-01', '2000-02-29', '2024-02-29', '2026-02-28', '2100-02-28', '2100-03-01'],
    // 60 is 29 February 1900, a day that never was.
    ['F9'],
  ],
  [
    '044-timezone-dates.xlsx',
    // Never up to the next day for a time of day; an instant of UTC is 2 November in Beijing.
    [
      '1986-05-04',
      '1940-06-01',
      '1927-12-31',
      '1991-09-15',
      '2011-12-30',
      '2026-11-01',
      '2026-11-01',
      '2026-11-02',
    ],
    [],
  ],
  [
    '045-dates-as-text.xlsx',
    [
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
    ],
    // Two digits of a year, the order of another country, a month without a day, no day at all.
    ['F9', 'F10', 'F11', 'F12', 'F14'],
  ],
])('%s: days are read as the civil days they say', async (file, days, refused) => {
  const { units } = await bookIn(corpusBook(file));
  expect(
    [...entries(units)]
      .map(({ handover }) => handover)
      .flatMap((day) => (day === null ? [] : [showDay(day)])),
  ).toEqual(days);
  const { document } = await runJson('check', corpusBook(file), ...NOVEMBER);
  expect(cellsWith(document, 'WB-016')).toEqual(refused);
});

test('048: cached results of shared and array formulas are read', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('048-shared-array-formulas.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  expect(document.charges?.map(({ gross }) => gross)).toEqual(['5.00', '7.50', '10.00', '22.50']);
});

test('050: names that look like formulas are read as they stand, and no output holds a formula of them', async () => {
  const file = corpusBook('050-formula-injection-data.xlsx');
  const names = matrixOf(await sheetOf(file, '业主登记'))
    .slice(1)
    .map((line) => textIn(line[1]));
  const { owners } = await bookIn(file);
  expect([...entries(owners)].map(({ ownerName }) => ownerName)).toEqual(names.map((name) => name.trim()));
  const out = inFolder('050.xlsx');
  for (const job of ['check', 'summary']) {
    await run(job, file, ...NOVEMBER, '--out', out);
    expect(await formulasIn(out, file)).toEqual([]);
  }
});

/** Formulas on sheets that were not there before, but for sums of ours. */
async function formulasIn(out: string, before: string): Promise<string[]> {
  const old = await partsOf(bytesOf(before));
  const ours = [...(await partsOf(bytesOf(out))).values()].filter(
    ({ name }) => !old.has(name.toLowerCase()) && /worksheets\/[^/]+\.xml$/u.test(name),
  );
  const found: string[] = [];
  for (const { name } of ours) {
    const xml = await partText(bytesOf(out), name);
    found.push(...[...xml.matchAll(/<f(?:\s[^>]*)?>([^<]*)</gu)].map(([, formula = '']) => formula));
  }
  return found.filter((formula) => !/^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/u.test(formula));
}

test('051: no link of the user’s is on a sheet of ours', async () => {
  const [file, out] = [corpusBook('051-hyperlinks.xlsx'), inFolder('051.xlsx')];
  await run('run', file, ...NOVEMBER, '--out', out);
  const old = await partsOf(bytesOf(file));
  const ours = [...(await partsOf(bytesOf(out))).values()].filter(({ name }) => !old.has(name.toLowerCase()));
  const linked: string[] = [];
  for (const { name } of ours.filter((part) => /\.(?:xml|rels)$/u.test(part.name))) {
    if (/hyperlink|javascript:|file:\/\/|\\\\/iu.test(await partText(bytesOf(out), name))) linked.push(name);
  }
  expect(ours.length).toBeGreaterThan(5);
  expect(linked).toEqual([]);
});

test('053: a value in the last row of Excel is read, in less than five seconds', async () => {
  const start = performance.now();
  const { document } = await runJson('check', corpusBook('053-full-column.xlsx'), ...NOVEMBER);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(document.registers.find(({ id }) => id === 'owners')?.rows).toBe(4);
  const { owners } = await bookIn(corpusBook('053-full-column.xlsx'));
  expect(owners.at(3)).toMatchObject({ unit: '9-9-909', ownerName: '末行业主' });
});

test('088: what another workbook gave last is read, said, and never refreshed', async () => {
  const { document } = await runJson(
    'charges',
    corpusBook('088-external-links.xlsx'),
    ...NOVEMBER,
    '--dry-run',
  );
  expect(document.issues.map(({ code, severity }) => [code, severity])).toEqual([['WB-019', 'warning']]);
  expect(document.charges?.map(({ gross }) => gross)).toEqual(['99.00']);
});
