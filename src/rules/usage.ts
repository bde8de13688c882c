import { decimalOf, power10, showDecimal, ZERO_DECIMAL } from '../kernel/decimal';
import type { MeterReading } from '../registers/readings';
import type { Register } from '../sheet/register';
import { numbers, orZero, type Reader, whether } from './columns';

/**
 * Usage of a reading 用量 to judge it by (what is billed is computed exactly): over a rollover 翻转 and a replacement
 * 换表, times the multiplier; NaN where a reading is missing.
 */
export function usageOf(readings: Register<MeterReading>): Reader {
  const [prev, curr] = [numbers(readings, 'prev'), numbers(readings, 'curr')];
  const [oldEnd, newStart] = [numbers(readings, 'oldEnd'), orZero(numbers(readings, 'newStart'))];
  const [ratio, digits] = [numbers(readings, 'ratio'), numbers(readings, 'digits')];
  const isRollover = whether(readings, 'rollover', (rollover) => rollover);
  const counted: Reader = (i) => {
    if (!Number.isNaN(oldEnd(i))) return oldEnd(i) - prev(i) + curr(i) - newStart(i);
    if (isRollover(i) && curr(i) < prev(i)) return fullTurn(digits(i)) - prev(i) + curr(i);
    return curr(i) - prev(i);
  };
  return (i) => counted(i) * (Number.isNaN(ratio(i)) ? 1 : ratio(i));
}

/** A quantity that was computed in doubles, as the decimal it stands for. */
export function shown(quantity: number): string {
  return showDecimal(decimalOf(quantity) ?? ZERO_DECIMAL);
}

function fullTurn(digits: number): number {
  return Number.isInteger(digits) && digits >= 1 && digits <= 9 ? power10(digits) : Number.NaN;
}
