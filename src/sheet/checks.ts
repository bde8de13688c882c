import type { CellIssueCode } from '../words/issues';
import type { Check } from './schema';

/** Greater than zero. */
export function positive(code: CellIssueCode): Check {
  return { code, holds: (x) => x > 0 };
}

/** Zero or more. */
export function zeroOrMore(code: CellIssueCode): Check {
  return { code, holds: (x) => x >= 0 };
}

/** From `low` to `high`, both inside. */
export function between(code: CellIssueCode, low: number, high: number): Check {
  return { code, holds: (x) => x >= low && x <= high };
}
