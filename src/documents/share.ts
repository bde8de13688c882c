import { showScaled } from '../kernel/decimal';
import { type Fen, roundedRatio } from '../kernel/money';

/** Money of money in per cent, rounded once: `64.20%`. `whole` is not 0. */
export function moneyShare(part: Fen, whole: Fen): string {
  return `${showScaled(roundedRatio(part * 10000, whole), 2)}%`;
}
