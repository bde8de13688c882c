import { type Period, periodOf } from '../../../kernel/calendar';
import type { Random } from './random';

/** How a household pays 交费习惯. */
export type Habit =
  | { readonly kind: 'monthly' }
  /** In the first month of a quarter, some of it ahead. */
  | { readonly kind: 'quarterly' }
  /** In January for the year. */
  | { readonly kind: 'yearly' }
  /** Every other month, weeks after it was due. */
  | { readonly kind: 'late' }
  /** Paid month by month until this one, nothing since. */
  | { readonly kind: 'stopped'; readonly since: Period };

/** Most pay in time; a few have been behind for months, fewer for years. */
export function habitFrom(random: Random): Habit {
  const draw = random.int(1, 1000);
  if (draw <= 330) return { kind: 'monthly' };
  if (draw <= 640) return { kind: 'quarterly' };
  if (draw <= 790) return { kind: 'yearly' };
  if (draw <= 910) return { kind: 'late' };
  if (draw <= 970) return { kind: 'stopped', since: periodOf(2026, random.int(5, 9)) };
  const since = random.chance(0.4) ? periodOf(2023, 12) : periodOf(random.int(2024, 2025), random.int(2, 11));
  return { kind: 'stopped', since };
}
