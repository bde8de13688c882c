import { editSettings } from '../../../src/jobs/desk/editSettings';
import { mapSheet } from '../../../src/jobs/desk/mapSheet';
import { profileChanges, profileChoices } from '../../../src/jobs/desk/profileChanges';
import { settingsForm } from '../../../src/jobs/desk/settingsForm';
import { unrecognised } from '../../../src/jobs/desk/unrecognised';
import { toNumber } from '../../../src/kernel/decimal';
import { settingDefinitions } from '../../../src/registers/settingDefinitions';
import type { Settings } from '../../../src/registers/settings';
import { deskOver, differing, drawnCells, granted, refusal, said, saved, WISHES } from './drawnDesk';

const UNITS = '房号 | 建筑面积\n1-1-101 | 80';
const SETTINGS = '名称 | 值 | 说明\n公司名称 | 旧物业 | 抬头\n账期 | | 如 2026-11\n\n我的备注 | 别动';

test.each([
  ['in its own row', { company: '安居物业' }, ["B2='安居物业"]],
  ['in an empty row', { period: '2026-11' }, ["B3='2026-11"]],
  [
    'under the list, with its name',
    { payDays: '20', servicePhone: '0531-88886666' },
    ["A4='交费期限天数", "B4='20", "A6='客服电话", "B6='0531-88886666"],
  ],
  ['what says so already is left alone', { company: '旧物业' }, []],
  ['unsaid again', { company: null }, ['B2=']],
  [
    'several holidays, a row each',
    { holidays: ['2026-10-01至2026-10-07', '2027-01-01'] },
    ["A4='节假日", "B4='2026-10-01至2026-10-07", "A6='节假日", "B6='2027-01-01"],
  ],
] as const)('a setting is put down %s', (_, edits, expected) => {
  const opened = deskOver({ 设置: SETTINGS, 房屋台账: UNITS });
  expect(drawnCells(granted(editSettings(opened, edits, WISHES)).changes)).toEqual(expected);
});

test.each([
  [
    'a value that is none',
    { payDays: '很多' },
    '“交费期限天数”不能填“很多”。收费标准没有应缴日规则时，出单后几天到期',
  ],
  ['an option that is none', { noticeLayout: 'B5' }, '“通知单版式”不能填“B5”。可选的有：A4、A5。'],
  [
    'two values of one',
    { payDays: ['1', '2'] },
    '“交费期限天数”不能填“1；2”。收费标准没有应缴日规则时，出单后几天到期',
  ],
  ['no setting', { nonsense: '1' }, '没有“nonsense”这项设置。'],
])('refuses %s', (_, edits, expected) => {
  expect(refusal(editSettings(deskOver({ 设置: SETTINGS }), edits, WISHES))).toBe(expected);
});

test('every setting is read back as it was set, with a sheet or without one', async () => {
  const edits = {
    company: '安居物业',
    period: '2026-11',
    startRule: '按日',
    target: '92%',
    payDays: '20',
    accountNo: '6222020000000001234',
    holidays: ['2026-10-01', '2026-10-02'],
    heatStopRatio: '30%',
  };
  for (const sheets of [{ 房屋台账: UNITS }, { 设置: SETTINGS, 房屋台账: UNITS }]) {
    const opened = deskOver(sheets);
    const after = await saved(opened, granted(editSettings(opened, edits, WISHES)).changes);
    const { company, period, startRule, target, payDays, account, holidays } = after.book.settings;
    expect([company, period, startRule, target, payDays, account.no, holidays.size]).toEqual([
      '安居物业',
      2026 * 12 + 10,
      'byDay',
      { digits: 92, scale: 2 },
      20,
      '6222020000000001234',
      2,
    ]);
    const form = new Map(settingsForm(after).map((field) => [field.id, field.values]));
    expect(Object.keys(edits).map((id) => form.get(id))).toEqual(
      Object.values(edits).map((value) => (typeof value === 'string' ? [value] : value)),
    );
  }
});

test('the form tells of every setting where it stands and what is wrong with it', () => {
  const form = settingsForm(deskOver({ 设置: '名称 | 值\n交费期限天数 | 很多\n公司名称 | 安居' }));
  expect(form.map(({ id }) => id)).toEqual(settingDefinitions.map(({ id }) => id));
  const told = form.filter(({ place }) => place !== null);
  expect(
    told.map(({ id, place, issues, values }) => [id, place?.row, issues.map(({ code }) => code), values]),
  ).toEqual([
    ['company', 2, [], ['安居']],
    ['payDays', 1, ['WB-015'], ['很多']],
  ]);
});

test.each(
  profileChoices().flatMap(({ id, name }) => [[id, name.zh, 'zh'] as const, [id, name.en, 'en'] as const]),
)('the law of %s is set by %s', async (id, region, language) => {
  const opened = deskOver({ 设置: SETTINGS, 房屋台账: UNITS });
  const after = await saved(
    opened,
    granted(editSettings(opened, profileChanges(region, language), WISHES)).changes,
  );
  const alone = await saved(opened, granted(editSettings(opened, { profile: region }, WISHES)).changes);
  expect([id, plain(after.book.settings)]).toEqual([id, plain(alone.book.settings)]);
});

/** `0 %` and `0` are one ratio. */
function plain(settings: Settings): object {
  const { heatStopRatio } = settings;
  return { ...settings, heatStopRatio: heatStopRatio === null ? null : toNumber(heatStopRatio) };
}

describe('sheets nobody recognised', () => {
  const ROOMS = '房间 | 大小 | 楼\n1-1-101 | 80 | 1';
  const opened = deskOver({
    房屋清单: ROOMS,
    设置: SETTINGS,
    业主登记: '房号 | 姓名 | 喜好\n1-1-101 | 王 | 茶',
  });

  test('are listed with what they may be, and columns with the fields that are free', () => {
    const { sheets, columns } = unrecognised(opened);
    expect(
      sheets.map(({ sheet, headings, rows }) => [sheet, headings.map(({ text }) => text), rows]),
    ).toEqual([['房屋清单', ['房间', '大小', '楼'], 1]]);
    expect(sheets[0]?.guesses[0]).toMatchObject({
      register: 'units',
      columns: { 房间: 'unit' },
      missing: [],
    });
    expect(columns.map(({ sheet, column, text }) => [sheet, column, text])).toEqual([
      ['业主登记', 'C', '喜好'],
    ]);
    expect(columns[0]?.fields.map(({ field }) => field)).toContain('remark');
  });

  test('are read from then on as people said', async () => {
    const input = {
      sheet: '房屋清单',
      register: 'units',
      columns: { 大小: 'builtArea', 楼: 'building' },
    } as const;
    const entry = granted(mapSheet(opened, input, WISHES));
    expect(drawnCells(entry.changes)).toEqual(["A4='映射", "B4='房屋清单=房屋台账: 大小=建筑面积; 楼=楼栋"]);
    const after = await saved(opened, entry.changes);
    expect([after.book.units.size, after.book.units.at(0).builtArea]).toEqual([1, { digits: 80, scale: 0 }]);
    expect(unrecognised(after).sheets).toEqual([]);
    const again = granted(mapSheet(after, { ...input, columns: { 大小: 'innerArea' } }, WISHES));
    expect(drawnCells(again.changes)).toEqual(["B4='房屋清单=房屋台账: 大小=套内面积"]);
    expect(differing(after, await saved(after, again.changes))).toEqual(['设置!B4']);
  });

  test('with a sign in their name that a mapping cannot say are refused', () => {
    expect(
      refusal(
        mapSheet(opened, { sheet: '清单', register: 'units', columns: { '大,小': 'builtArea' } }, WISHES),
      ),
    ).toContain('“大,小”里有等号');
  });
});

test('what becomes wrong by a setting is told', () => {
  const opened = deskOver({ 设置: SETTINGS, 房屋台账: UNITS });
  expect(said(granted(editSettings(opened, { totalArea: '100' }, WISHES)))).toContain(
    'UNIT-014 null 面积合计 80 与项目总面积 100 不符。',
  );
});
