import type { Day } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { CellRef } from '../sheet/register';
import type { Charge } from './account';
import type { Fraction } from './months';
import type { Standard } from './standard';

/** A line as its method works it out, before payers and waivers. */
export interface Draft {
  readonly standard: Standard;
  readonly bearer: Charge['bearer'];
  readonly from: Day;
  readonly to: Day;
  readonly tier: number | null;
  /** Sets apart lines of one item and first day: `''`, or `|2` for a second meter. */
  readonly nth: string;
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  readonly months: Fraction | null;
  readonly prev: Decimal | null;
  readonly curr: Decimal | null;
  readonly ratio: Decimal | null;
  readonly gross: Fen;
  readonly basis: string;
  readonly sources: readonly CellRef[];
}

/** What a line has when no meter and no tier is in it. */
export const UNMETERED = { tier: null, nth: '', prev: null, curr: null, ratio: null } as const;
