import { parseDay, showDay, showPeriod } from '../../src/kernel/calendar';
import { showDecimal } from '../../src/kernel/decimal';
import { profileOf, profiles } from '../../src/registers/profiles';
import { settingDefinitions, settingOf, settingsFrom } from '../../src/registers/settingDefinitions';
import type { SettingRow } from '../../src/registers/settingRows';
import type { Settings } from '../../src/registers/settings';
import { factsIn } from '../../src/words/facts';
import schema from '../fixtures/schema.json';

type Reading = ReturnType<typeof settingsFrom>;
/** A cell as it stands in the sheet: a number, a text, a day as `day:2024-06-01`, an error as `#N/A`. */
type Typed = string | number;

function read(...rows: readonly (readonly [string, Typed])[]): Reading {
  return settingsFrom(
    rows.map(([id, typed], i) => ({ id, cell: cell(typed), at: { sheet: '设置', row: i + 1, column: 1 } })),
  );
}

function cell(typed: Typed): SettingRow['cell'] {
  if (typeof typed === 'number') return { kind: 'number', value: typed };
  if (typed.startsWith('day:')) return { kind: 'date', value: parseDay(typed.slice(4))! };
  return typed.startsWith('#') ? { kind: 'error', value: typed } : { kind: 'text', value: typed };
}

const listed = schema.find(({ key }) => key === 'settings')!.fields;

test.each(listed)('设置 $zh is known by its Chinese, its English and its id', ({ zh, en, key }) => {
  expect([zh, en, key].map(settingOf)).toEqual([key, key, key]);
});

test.each([
  ['账期（yyyy-mm）', 'period'],
  [' 公 司 名 称：', 'company'],
  ['*收款账号', 'accountNo'],
  ['开户银行', 'bank'],
  ['户名', 'accountName'],
  ['调休上班日', 'workdays'],
  ['Make-up Days', 'workdays'],
  ['预收上限（月）', 'prepayCap'],
  ['报停收费比例', 'heatStopRatio'],
  ['映射', 'mapping'],
  ['今日天气', null],
])('the heading %j names %s', (heading, id) => {
  expect(settingOf(heading)).toBe(id);
});

test('no name stands for two settings', () => {
  const taken = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, label, also } of settingDefinitions) {
    for (const name of [id, label.zh, label.en, ...also]) {
      if (settingOf(name) !== id) clashes.push(`${name}: ${id} and ${settingOf(name) ?? 'none'}`);
      taken.set(name, id);
    }
  }
  expect(clashes).toEqual([]);
  expect(taken.size).toBeGreaterThan(100);
});

test('every setting has both names, a help in both languages, and a usual value that it can read', () => {
  const wrong = settingDefinitions.filter(({ label, help, usual, type }) => {
    const words = [label.zh, label.en, help.zh, help.en];
    return words.includes('') || (usual !== '' && 'refused' in type.read({ kind: 'text', value: usual }));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('an empty 设置: the usual way, and nothing known that was not said', () => {
  const { settings, issues } = read();
  expect(issues).toEqual([]);
  expect(settings).toEqual({
    isGiven: false,
    company: null,
    community: null,
    profile: null,
    period: null,
    startRule: 'nextMonth',
    dayRule: 'actual',
    account: { name: null, bank: null, no: null },
    servicePhone: null,
    target: null,
    holidays: new Set(),
    workdays: new Set(),
    documentLanguage: 'zh',
    payDays: 15,
    noticeLayout: 'A4',
    allocation: 'principalFirst',
    heatStopRatio: null,
    heatBasis: 'heated', // the built area where a unit has no heated one
    totalArea: null,
    prepayCap: 12,
    mappings: [],
  });
});

test('the usual value shown beside a setting is the one that holds', () => {
  const shown = settingDefinitions
    .filter(({ usual }) => usual !== '')
    .map(({ id, usual }) => [id, usual] as const);
  const { settings } = read(...shown);
  expect(settings).toEqual({ ...read().settings, isGiven: true, profile: '默认' });
  expect(shown.length).toBeGreaterThan(7);
});

test.each<[string, Typed, keyof Settings, unknown]>([
  ['company', '  某某物业 ', 'company', '某某物业'],
  ['period', '2024-06', 'period', '2024-06'],
  ['period', '2024年6月', 'period', '2024-06'],
  ['period', 'day:2024-06-01', 'period', '2024-06'],
  ['period', 202406, 'period', '2024-06'],
  ['startRule', '次月', 'startRule', 'nextMonth'],
  ['startRule', 'halfMonth', 'startRule', 'halfMonth'],
  ['startRule', '交付日起', 'startRule', 'byDay'],
  ['dayRule', 'd30', 'dayRule', 'd30'],
  ['servicePhone', '0531-8888 6666', 'servicePhone', '0531-88886666'],
  ['target', '92%', 'target', '0.92'],
  ['target', 0.92, 'target', '0.92'],
  ['target', 92, 'target', '0.92'], // nobody aims at 9,200 %
  ['target', 1, 'target', '1'],
  ['documentLanguage', 'English', 'documentLanguage', 'en'],
  ['payDays', '15天', 'payDays', 15],
  ['payDays', 7, 'payDays', 7],
  ['prepayCap', '12个月', 'prepayCap', 12],
  ['noticeLayout', 'a5', 'noticeLayout', 'A5'],
  ['allocation', 'civil561', 'allocation', 'civil561'],
  ['heatStopRatio', '30%', 'heatStopRatio', '0.3'],
  ['heatStopRatio', 0, 'heatStopRatio', '0'],
  ['heatBasis', '套内', 'heatBasis', 'heated'], // not an option: refused, see below
  ['totalArea', '12,345.67', 'totalArea', '12345.67'],
])('设置 %s written %j', (id, typed, field, expected) => {
  expect(shown(read([id, typed]).settings, field)).toEqual(expected);
});

function shown(settings: Settings, field: keyof Settings): unknown {
  if (field === 'period') return settings.period === null ? null : showPeriod(settings.period);
  if (field === 'target' || field === 'heatStopRatio' || field === 'totalArea') {
    const value = settings[field];
    return value === null ? null : showDecimal(value);
  }
  return settings[field];
}

test.each<[string, Typed, string, Record<string, string>]>([
  [
    'startRule',
    '看情况',
    'WB-017',
    { col: '计费起始规则', value: '看情况', options: '次月起、按日、半月、整月' },
  ],
  ['heatBasis', '套内', 'WB-017', { value: '套内' }],
  ['period', '六月', 'WB-018', { col: '账期', value: '六月' }],
  ['target', '120%', 'WB-015', { value: '120%' }],
  ['target', '高', 'WB-015', { value: '高' }],
  ['payDays', 0, 'WB-015', { value: '0' }],
  ['payDays', 1.5, 'WB-015', { value: '1.5' }],
  ['holidays', '国庆', 'WB-016', { col: '节假日', value: '国庆' }],
  ['holidays', '2024-10-07至2024-10-01', 'WB-016', {}],
  ['servicePhone', '12', 'OWN-016', { value: '12' }],
  ['accountNo', 6222020000000001000, 'WB-020', { n: '19' }], // Excel has zeroed its end
  ['company', '#N/A', 'WB-009', { value: '#N/A' }],
  ['mapping', '房屋清单=不存在的台账: 房间=房号', 'WB-017', {}],
  ['mapping', '房屋清单=房屋台账: 房间=不存在的列', 'WB-017', {}],
])('设置 %s written %j is %s, with its cell, and not set', (id, typed, code, facts) => {
  const { settings, issues } = read(['community', '桂园'], [id, typed]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code,
    sheet: '设置',
    cell: 'B3',
    register: 'settings',
  });
  expect(factsIn(issues[0]!.facts, 'zh')).toMatchObject({ cell: 'B3', ...facts });
  expect(settings).toEqual(read(['community', '桂园']).settings);
});

test('of two rows for one setting the first counts', () => {
  expect(read(['payDays', 7], ['payDays', 9]).settings.payDays).toBe(7);
});

test.each<[string, readonly Typed[], readonly string[]]>([
  ['a date cell', ['day:2024-10-01'], ['2024-10-01']],
  ['several rows', ['day:2024-10-01', '2024-10-02'], ['2024-10-01', '2024-10-02']],
  ['a span', ['2024-09-30至2024-10-02'], ['2024-09-30', '2024-10-01', '2024-10-02']],
  ['a span with ~', ['2024-10-01~2024-10-02'], ['2024-10-01', '2024-10-02']],
  ['a span whose end is short', ['2024-10-01至10-03'], ['2024-10-01', '2024-10-02', '2024-10-03']],
  ['as people say it', ['2024年10月1日至3日'], ['2024-10-01', '2024-10-02', '2024-10-03']],
  ['with a dash', ['2024年10月1日-2日'], ['2024-10-01', '2024-10-02']],
  ['a list', ['2024-09-29、2024-10-12'], ['2024-09-29', '2024-10-12']],
])('节假日 of %s', (_, typed, expected) => {
  const { settings, issues } = read(...typed.map((one) => ['holidays', one] as const));
  expect(issues).toEqual([]);
  expect([...settings.holidays].map(showDay)).toEqual(expected);
});

const FULL = { name: '某某物业有限公司', bank: '工商银行历下支行', no: '1602 0012 0910 0001' };

test.each<[string, readonly (readonly [string, Typed])[], Settings['account']]>([
  [
    'in one cell with slashes',
    [['account', '某某物业有限公司 / 工商银行历下支行 / 1602 0012 0910 0001']],
    FULL,
  ],
  ['in any order', [['account', '1602 0012 0910 0001；工商银行历下支行；某某物业有限公司']], FULL],
  [
    'with labels',
    [['account', '户名：某某物业有限公司 开户行：工商银行历下支行 账号：1602 0012 0910 0001']],
    FULL,
  ],
  [
    'in rows of their own',
    [
      ['accountName', FULL.name],
      ['bank', FULL.bank],
      ['accountNo', FULL.no],
    ],
    FULL,
  ],
  [
    'rows of their own win',
    [
      ['account', '甲 / 乙银行 / 12345678'],
      ['bank', FULL.bank],
    ],
    { name: '甲', bank: FULL.bank, no: '12345678' },
  ],
  ['only a number', [['accountNo', 16020012091]], { name: null, bank: null, no: '16020012091' }],
])('收款账户 %s', (_, rows, account) => {
  expect(read(...rows).settings.account).toEqual(account);
});

test('映射: sheets and headings of people to registers and fields, by name or id', () => {
  const { settings, issues } = read(
    ['mapping', '房屋清单=房屋台账：房间=房号；面积→建筑面积'],
    ['mapping', 'Rent=fees: Flat=unit'],
  );
  expect(issues).toEqual([]);
  expect(settings.mappings).toEqual([
    {
      sheet: '房屋清单',
      register: 'units',
      columns: new Map([
        ['房间', 'unit'],
        ['面积', 'builtArea'],
      ]),
    },
    { sheet: 'Rent', register: 'charges', columns: new Map([['Flat', 'unit']]) },
  ]);
});

test.each([
  ['default', 'nextMonth', null, 'heated', 12],
  ['北京', 'nextMonth', null, 'built', 12],
  ['山东省', 'nextMonth', '0', 'heated', 12],
  ['菏泽', 'nextMonth', '0', 'heated', 12],
  ['临沂市', 'nextMonth', '0', 'heated', 12],
  ['滨州', 'nextMonth', '0', 'heated', 12],
  ['上海', 'nextMonth', null, 'heated', 12],
  ['Hangzhou', 'byDay', null, 'heated', 12],
  ['郑州', 'nextMonth', null, 'heated', 12],
] as const)('地区方案 %s: start %s, 报停 %s, heating on %s, prepaid at most %i months', (name, ...law) => {
  const { settings } = read(['profile', name]);
  const { startRule, heatStopRatio, heatBasis, prepayCap } = settings;
  expect([startRule, heatStopRatio && showDecimal(heatStopRatio), heatBasis, prepayCap]).toEqual(law);
});

test.each([
  ['a setting of its own wins over the law', '山东', ['heatStopRatio', '30%'], 'heatStopRatio', '0.3'],
  ['also where the law names a start', '杭州', ['startRule', '次月起'], 'startRule', 'nextMonth'],
] as const)('%s', (_, profile, row, field, expected) => {
  expect(shown(read(['profile', profile], row).settings, field)).toBe(expected);
});

test.each<[string, string, readonly (readonly [string, Typed])[], readonly string[]]>([
  ['北京 leaves 报停 to the contract (30 % or 60 %)', '北京', [], ['heatStopRatio']],
  ['山东 leaves the start to the contract', '山东', [], ['startRule']],
  ['said by the office', '山东', [['startRule', '按日']], []],
  ['a region whose law is not known here', '成都', [], ['profile', 'heatStopRatio']],
])('待确认: %s', (_, profile, rows, undecided) => {
  expect(read(['profile', profile], ...rows).undecided).toEqual(undecided);
});

test('西安 and others keep the name they were given', () => {
  expect(read(['profile', '西安']).settings.profile).toBe('西安');
  expect(profileOf('西安')).toBeNull();
});

test('供热 of 临沂 and 滨州: caps and refunds differ (临沂18、32，滨州28、29)', () => {
  const caps = [profiles.linyi, profiles.binzhou].map(({ basicHeatCap, heatCap, underTempRefunds }) => ({
    basic: showDecimal(basicHeatCap),
    whole: showDecimal(heatCap),
    refunds: underTempRefunds.map(showDecimal),
  }));
  expect(caps).toEqual([
    { basic: '0.3', whole: '1', refunds: ['0.2', '0.5', '1'] },
    { basic: '0.3', whole: '1.1', refunds: ['0.3', '0.5', '1'] },
  ]);
});
