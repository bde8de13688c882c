import { percent } from '../../src/sheet/numberTypes';
import { showDecimal } from '../../src/kernel/decimal';

test.each([
  ['5%', '0.05'],
  ['0.05 %', '0.0005'],
  ['３‰', '0.003'],
  ['0.0005', '0.0005'],
])('a share written %s is %s', (written, share) => {
  const reading = percent.read({ kind: 'text', value: written });
  expect('value' in reading && reading.value !== null ? showDecimal(reading.value) : reading).toBe(share);
});
