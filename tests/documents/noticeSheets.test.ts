import { drawn } from '../../src/documents/drawn';
import { noticeSheets } from '../../src/documents/noticeSheets';
import { pageHeight } from '../../src/documents/paper';
import { noticesFor, type Notices } from '../../src/documents/paymentNotice';
import type { PrintSheet } from '../../src/documents/sheetModel';
import type { Language } from '../../src/kernel/label';
import { slotsOf, wrongFormulas } from './formulas';
import { noticeContext } from './context';
import { account, accountK01, period, settled, TERMS } from './given';

function noticesOf(units: readonly string[], lines = 1, language: Language = 'zh'): Notices['notices'] {
  const accounts = units.map((unit) =>
    account(
      [
        ...Array.from({ length: lines }, (_, i) =>
          settled({ month: '2024-06', amount: '1.25', item: `公摊${i + 1}`, unit, late: TERMS }),
        ),
        settled({ month: '2024-05', amount: '2.00', unit, lateFee: '0.10', overdueDays: 9, late: TERMS }),
      ],
      { unit },
    ),
  );
  return noticesFor(accounts, noticeContext(language)).notices;
}

function unitsOf(building: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${building}-1-${1000 + i}`);
}

const JUNE = { period: period('2024-06'), language: 'zh', layout: 'A4' } as const;

/** Heights of every sheet of paper in points. */
function paperHeights({ pages, pagesPerBreak }: PrintSheet): number[] {
  const heights = pages.map(({ shape }) => shape.rows.reduce((sum, { height }) => sum + height, 0));
  return pagesPerBreak === 1
    ? heights
    : heights.filter((_, i) => i % 2 === 0).map((height, i) => height + (heights[i * 2 + 1] ?? 0));
}

test('one notice, one sheet of paper, placed by its rows', () => {
  const { sheets, places } = noticeSheets(noticesOf(['1-1-101', '1-1-102']), JUNE);
  expect(
    sheets.map(({ name, mark, pages, pagesPerBreak }) => [name, mark.id, pages.length, pagesPerBreak]),
  ).toEqual([['交费通知单 2024-06', 'payment-notices:2024-06', 2, 1]]);
  expect(places.map(({ subject, page, range }) => [subject.unit, page, range])).toEqual([
    ['1-1-101', 1, 'A1:I29'],
    ['1-1-102', 2, 'A30:I58'],
  ]);
});

test('equal notices share one shape, so that hosts compile it once', () => {
  const { sheets } = noticeSheets(noticesOf(unitsOf('1', 50)), JUNE);
  expect(new Set(sheets[0]!.pages.map(({ shape }) => shape)).size).toBe(1);
});

test.each<['A4' | 'A5', Language]>([
  ['A4', 'zh'],
  ['A4', 'en'],
  ['A5', 'zh'],
  ['A5', 'en'],
])('%s in %s: up to 70 lines nothing is lost, cut off or added up wrongly', (layout, language) => {
  const wrong: string[] = [];
  for (const lines of [1, 4, 5, 6, 7, 8, 9, 10, 12, 16, 17, 18, 19, 22, 24, 25, 26, 40, 41, 55, 70]) {
    const { sheets } = noticeSheets(noticesOf(['1-1-101', '1-1-102', '1-1-103'], lines, language), {
      ...JUNE,
      layout,
      language,
    });
    const sheet = sheets[0]!;
    const room = pageHeight(sheet.setup);
    const said = sheet.pages.map(drawn).join('\n');
    if (paperHeights(sheet).some((height) => height > room + 1)) wrong.push(`${lines} lines are too high`);
    if (sheet.pages.some((page) => slotsOf(page) !== page.values.length))
      wrong.push(`${lines} lines leave slots`);
    wrong.push(...sheet.pages.flatMap(wrongFormulas).map((formula) => `${lines} lines: ${formula}`));
    const last = said.match(new RegExp(`公摊${lines} `, 'gu')) ?? [];
    if (last.length !== 3) wrong.push(`${lines} lines: the last one is there ${last.length} times`);
    if (sheet.pages.length % sheet.pagesPerBreak !== 0) wrong.push(`${lines} lines shift the breaks`);
  }
  expect(wrong).toEqual([]);
});

test('more than 1,000 sheets of paper: a sheet per building, a large building in several', () => {
  const notices = noticesOf([...unitsOf('1', 1001), ...unitsOf('2', 3)]);
  const { sheets, places } = noticeSheets(notices, JUNE);
  expect(sheets.map(({ name, mark, pages }) => [name, mark.id, pages.length])).toEqual([
    ['交费通知单 2024-06 1栋', 'payment-notices:2024-06:1:1', 1000],
    ['交费通知单 2024-06 1栋(2)', 'payment-notices:2024-06:1:2', 1],
    ['交费通知单 2024-06 2栋', 'payment-notices:2024-06:2:1', 3],
  ]);
  expect(places).toHaveLength(notices.length);
});

test('two thousand halves fit on a thousand sheets of paper', () => {
  const { sheets } = noticeSheets(noticesOf(unitsOf('1', 2000)), { ...JUNE, layout: 'A5' });
  expect(sheets.map(({ pages, pagesPerBreak }) => [pages.length, pagesPerBreak])).toEqual([[2000, 2]]);
});

test('every text of a page is a text: nothing that looks like a formula becomes one', () => {
  const given = accountK01();
  const { notices } = noticesFor(
    [
      {
        ...given,
        payer: '=HYPERLINK("x")',
        charges: given.charges.map((one) => ({
          ...one,
          charge: { ...one.charge, payer: '=HYPERLINK("x")' },
        })),
      },
    ],
    noticeContext(),
  );
  const { sheets } = noticeSheets(notices, JUNE);
  const formulas = sheets[0]!.pages[0]!.values.filter((value) => value !== null && 'formula' in value);
  expect(formulas).toEqual([
    { formula: 'SUM(H{r+6}:H{r+11})', result: 453.05 },
    { formula: 'H{r+12}+H{r+13}+H{r+14}', result: 1084.1 },
  ]);
});
