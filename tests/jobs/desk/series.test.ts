import { nextInSeries } from '../../../src/jobs/desk/series';
import { day } from '../../book';

function next(numbers: readonly (readonly [string, string])[], on = '2026-11-24'): string | null {
  const series = numbers.map(([text, date]) => ({ text, day: date === '' ? null : day(date) }));
  return nextInSeries(
    series,
    numbers.map(([text]) => text),
    day(on),
  );
}

test.each([
  [
    'day and count',
    [
      ['SJ-20261123-007', '2026-11-23'],
      ['SJ-20261124-002', '2026-11-24'],
    ],
    'SJ-20261124-003',
  ],
  ['anew with the day', [['SJ-20261123-007', '2026-11-23']], 'SJ-20261124-001'],
  ['day and count run together', [['20261124012', '2026-11-24']], '20261124013'],
  ['short year', [['R261124-09', '2026-11-24']], 'R261124-10'],
  ['month', [['2026-11-0031', '2026-11-20']], '2026-11-0032'],
  ['month, anew', [['202610-0031', '2026-10-20']], '202611-0001'],
  ['year', [['2026-0457', '2026-11-20']], '2026-0458'],
  [
    'plain, its zeros kept',
    [
      ['No.0012344', '2026-11-20'],
      ['No.0012345', '2026-11-21'],
    ],
    'No.0012346',
  ],
  [
    'plain, without zeros, grows',
    [
      ['8', '2026-11-20'],
      ['9', '2026-11-21'],
    ],
    '10',
  ],
  [
    'the width is full',
    [
      ['A99', '2026-11-20'],
      ['A100', '2026-11-20'],
    ],
    'A101',
  ],
  [
    'the highest counts, whatever the order of rows',
    [
      ['005', '2026-11-21'],
      ['003', '2026-11-20'],
    ],
    '006',
  ],
  [
    'a void receipt was used',
    [
      ['SJ-20261124-002', '2026-11-24'],
      ['SJ-20261124-003作废', '2026-11-24'],
    ],
    'SJ-20261124-004',
  ],
  [
    'one put down late, under another day, does not end the series',
    [
      ['SJ-20261120-001', '2026-11-20'],
      ['SJ-20261121-001', '2026-11-21'],
      ['SJ-20261120-002', '2026-11-22'],
    ],
    'SJ-20261124-001',
  ],
  [
    'an order number of a bank is no series',
    [
      ['0007', '2026-11-20'],
      ['4200001234567890', '2026-11-24'],
    ],
    '0008',
  ],
  [
    'the series of the latest rows',
    [
      ['A-01', '2026-01-01'],
      ['B-07', '2026-11-01'],
    ],
    'B-08',
  ],
  [
    'rows without a day, in their order',
    [
      ['SJ001', ''],
      ['SJ002', ''],
    ],
    'SJ003',
  ],
  ['no number at all', [], null],
  ['words', [['现金', '2026-11-24']], null],
] as const)('%s', (_, numbers, expected) => {
  expect(next(numbers)).toBe(expected);
});
