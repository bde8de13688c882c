import coercion from '../../corpus/coercion.json';
import injection from '../../corpus/formula-injection.json';
import { dayFromCivil } from './model/civil';
import { codeOf, oneSheet, written } from './oneSheet';

const day = (year: number, month: number, at: number) => dayFromCivil(year, month, at);

describe('a value written into a General cell is taken as if it were typed', () => {
  test.each([
    ['3-2', day(2026, 3, 2)],
    ['1/2', day(2026, 1, 2)],
    ['2-1-30', day(2002, 1, 30)], // as a Chinese Excel reads it
    ['2026-11-01', day(2026, 11, 1)],
    ['2026年11月1日', day(2026, 11, 1)],
    ['11月1日', day(2026, 11, 1)],
    ['JAN1', day(2026, 1, 1)],
    ['2-30', '2-30'], // no such day
    ['3-2-301', '3-2-301'],
    ['12:30', 12.5 / 24],
    ['上午8:30', 8.5 / 24],
    ['下午8:30', 20.5 / 24],
    ['007', 7],
    ['123 ', 123],
    ['1,234', 1234],
    ['1,23', '1,23'],
    ['0 1/2', 0.5],
    ['5%', 0.05],
    ['.5', 0.5],
    ['1e5', 100000],
    ['3E02', 300],
    ['(5)', -5],
    ['０１２', 12],
    ['110101199003070003', 110101199003070000], // fifteen digits are kept
    ['+86138', 86138],
    ['TRUE', true],
    ['#N/A', '#N/A'],
    ['-', '-'],
    ['+', '+'],
    ['010-88886666', '010-88886666'],
    ['A1', 'A1'],
    ["'007", '007'], // the apostrophe says text, and is gone when read
    ['', ''],
  ])('%s → %s', async (text, value) => {
    expect((await written(oneSheet(), 'A1', [[text]])).value).toBe(value);
  });
});

test.each(['=1+1', '+备注', '-甲', '@甲', '+A1', '=HYPERLINK("x")'])('%s starts a formula', async (text) => {
  expect((await written(oneSheet(), 'A1', [[text]])).formula).toBe(text.startsWith('=') ? text : `=${text}`);
});

test.each([
  ['3-2', 'm"月"d"日"'],
  ['5%', '0%'],
  ['12:30', 'h:mm'],
  ['7', 'General'],
])('%s leaves its cell in the format %s', async (text, format) => {
  expect((await written(oneSheet(), 'A1', [[text]])).format).toBe(format);
});

const TEXTS = [...coercion.cases.map(({ value }) => value), ...injection.cases.map(payloadOf)].filter(
  (text) => text !== '' && !text.startsWith("'"),
);

function payloadOf(one: unknown): string {
  const payload = typeof one === 'object' && one !== null && 'value' in one ? one.value : one;
  return String(payload);
}

test('in a cell that was made text before, every text stays itself', async () => {
  const excel = oneSheet();
  const back = await excel.say((sheet) => {
    const range = sheet.getRange(`A1:A${TEXTS.length}`);
    range.numberFormat = [['@']];
    range.values = TEXTS.map((text) => [text]);
    range.load('values,formulas');
    return () => (range.values as string[][]).map(([value]) => value);
  });
  expect(back).toEqual(TEXTS);
});

test('the format has to come first', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    sheet.getRange('A1').values = [['007']];
    sheet.getRange('A1').numberFormat = [['@']];
    return () => null;
  });
  expect(excel.sheet.rows.get(0)?.contents[0]).toBe(7);
});

test('null skips a cell, an empty text clears it, null for the whole range is refused', async () => {
  const excel = oneSheet(['a|b|c']);
  await written(excel, 'A1:C1', [[null, '', 'x']]);
  expect(excel.sheet.rows.get(0)?.contents.slice(0, 3)).toEqual(['a', undefined, 'x']);
  expect(await codeOf(written(excel, 'A1:C1', null))).toBe('InvalidArgument');
});

test('one value fills a range, alone or in an array; any other shape is refused', async () => {
  const excel = oneSheet();
  await written(excel, 'A1:B2', 5);
  await written(excel, 'C1:D2', [[6]]);
  expect(excel.sheet.rows.get(1)?.contents).toEqual([5, 5, 6, 6]);
  expect(await codeOf(written(excel, 'A1:B2', [[1, 2]]))).toBe('InvalidArgument');
});

test('whole columns take one number format, and no values', async () => {
  const excel = oneSheet(['a']);
  await excel.say((sheet) => {
    sheet.getRange('B:B').numberFormat = [['@']];
    sheet.getRange('B5').values = [['007']];
    return () => null;
  });
  expect(excel.sheet.rows.get(4)?.contents[1]).toBe('007');
  expect(await codeOf(written(excel, 'B:B', [['x']]))).toBe('InvalidArgument');
});

test('a text longer than a cell is refused', async () => {
  expect(await codeOf(written(oneSheet(), 'A1', [['字'.repeat(32768)]]))).toBe('InvalidArgument');
});
