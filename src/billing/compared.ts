import type { Fen } from '../kernel/money';
import type { Charge } from './account';
import type { Plan } from './plan';
import type { TypedFee } from './typed';

/** A typed line beside what the standard makes of it. */
export interface Compared {
  /** Typed rows of one unit, item and first day: a tiered item may be typed in several. */
  readonly typed: readonly [TypedFee, ...TypedFee[]];
  readonly plan: Plan;
  /** What the standard makes of it for the owner. */
  readonly computed: readonly Charge[];
  readonly value: Fen;
  readonly expect: Fen;
}
