import { showDecimal } from '../../src/kernel/decimal';
import { parseTiers } from '../../src/rules/tiers';

test.each([
  ['180:5;260:7;:9', '180:5 260:7 ∞:9'],
  ['１８０：５；２６０：７；：９', '180:5 260:7 ∞:9'],
  ['0-180:5, 180-260:7, 260以上:9', '180:5 260:7 ∞:9'],
  ['180=5; 260=7; >260=9', '180:5 260:7 ∞:9'],
  ['0~180:5元、181至260:7元、261及以上:9元', '180:5 260:7 ∞:9'],
  ['180:5;inf:9', '180:5 ∞:9'],
  [':0.52', '∞:0.52'],
])('%s are tiers %s', (written, expected) => {
  expect(
    parseTiers(written)
      ?.map(({ limit, price }) => `${limit === null ? '∞' : showDecimal(limit)}:${showDecimal(price)}`)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['', 'nothing'],
  ['180:5', 'the last has a limit'],
  ['260:5;180:7;:9', 'limits do not ascend'],
  ['180:5;180:7;:9', 'two of the same limit'],
  ['180:五;:9', 'no number'],
  [':5;:9', 'two without a limit'],
])('%j are no tiers: %s', (written) => {
  expect(parseTiers(written)).toBeNull();
});
