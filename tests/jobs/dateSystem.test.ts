import { dateSystemIssues } from '../../src/jobs/dateSystem';
import { readBook } from '../../src/registers/readBook';
import { day } from '../book';
import { grid } from '../grid';

const asOf = day('2026-11-24');

function codes(date1904: boolean, ...handovers: string[]): string[] {
  const rows = handovers.map((handover, i) => `1-1-10${String(i)} | 80 | ${handover}`);
  const grids = [grid('房屋台账')([['房号 | 建筑面积 | 交付日期', ...rows].join('\n')])];
  const { book } = readBook(grids, { period: null, asOf });
  const contents = {
    grids,
    date1904,
    structureProtected: false,
    protectedSheets: new Set<string>(),
    externalLinks: false,
  };
  return dateSystemIssues(contents, book, asOf).map(({ code }) => code);
}

test.each([
  ['days of the past are right', true, ['2020-01-05', '2021-06-01'], []],
  [
    'most days years ahead: serials of 1900 stand in a workbook of 1904',
    true,
    ['2030-01-05', '2030-06-01', '2020-01-01'],
    ['WB-012'],
  ],
  ['a workbook of 1900 is not doubted', false, ['2030-01-05'], []],
  ['no day at all says nothing', true, [''], []],
])('%s', (_, date1904, handovers, expected) => {
  expect(codes(date1904, ...handovers)).toEqual(expected);
});
