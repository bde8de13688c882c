import type { Planned } from '../../engine/shown';
import type { Entry } from '../../../jobs/desk/entry';
import type { Enter } from '../useEnter';

/** What one of the forms wants planned. */
export type PlanStep = (enter: Enter) => Promise<Planned<Entry> | null>;
