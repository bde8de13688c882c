import fc from 'fast-check';
import { amountText } from '../../../src/app/workbench/drawings/amounts';
import { boxOf } from '../../../src/app/workbench/drawings/place';
import { ticksOf } from '../../../src/app/workbench/drawings/ticks';

const amount = fc.integer({ min: -1e11, max: 1e11 }).map((fen) => fen / 100);

test('an axis is evenly divided, holds 0 and every value, and has no more than a dozen ticks', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (values) => {
      const ticks = ticksOf(values);
      const [low = 0, high = 0] = [ticks[0], ticks[ticks.length - 1]];
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(ticks).toContain(0);
      expect(values.filter((value) => value < low - 1e-6 || value > high + 1e-6)).toEqual([]);
    }),
  );
});

test.each([
  [0, null, '0'],
  [12500, null, '12,500'],
  [0.925, '0.0%', '92.5%'],
  [1, '0%', '100%'],
  [1234.5, '#,##0.00', '1,234.50'],
])('%s in the format %s is %s beside an axis', (value, format, text) => {
  expect(amountText(value, format)).toBe(text);
});

const OFFSETS = { rows: [20, 40, 40, 60], columns: [100, 200, 250] };
const corner = (row: number, column: number, dx = 0, dy = 0) => ({ row, column, dx, dy });

test.each([
  ['between two corners', corner(0, 1), corner(3, 2), { left: 100, top: 0, width: 100, height: 40 }],
  [
    'with offsets, in points',
    corner(1, 0, 15, 7.5),
    corner(3, 2),
    { left: 20, top: 30, width: 180, height: 10 },
  ],
  ['of a size of its own', corner(0, 0), null, { left: 0, top: 0, width: 96, height: 48 }],
  [
    'an offset reaches no further than its cell',
    corner(2, 0, 0, 30),
    corner(3, 1),
    { left: 0, top: 40, width: 100, height: 0 },
  ],
])('a drawing %s', (_, from, to, box) => {
  expect(boxOf({ from, to, width: 72, height: 36 }, OFFSETS)).toEqual(box);
});
