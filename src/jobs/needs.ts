import type { Label } from '../kernel/label';
import type { OpenedBook } from './openBook';
import type { Refusal } from '../words/say';
import { registers } from '../registers';

/** A bill needs fees typed or standards to compute them from. */
export function needsFees({ book }: OpenedBook): Refusal | null {
  const has = book.fees.present || book.tariffs.present || book.ledger.present;
  return has ? null : missing(registers.tariffs.title);
}

export function needsRequests({ book }: OpenedBook): Refusal | null {
  return book.requests.present ? null : missing(registers.requests.title);
}

function missing(register: Label): Refusal {
  return { code: 'missing-register', facts: { register } };
}
