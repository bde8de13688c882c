import { type Label, listed } from '../kernel/label';
import type { Facts } from '../words/facts';
import type { IssueCode } from '../words/issues';
import type { ColumnType, Refusal } from './types';

/** What is said of a cell that is no value of its type, where its column says nothing of its own. */
const MISMATCH = {
  number: 'WB-015',
  day: 'WB-016',
  moment: 'WB-016',
  option: 'WB-017',
  period: 'WB-018',
  digits: 'WB-020',
} as const satisfies Record<string, IssueCode>;

/** The code of a refused cell; `unreadable` is its column's own. */
export function refusalCode(why: Refusal, unreadable: IssueCode | null = null): IssueCode {
  return 'code' in why ? why.code : (unreadable ?? MISMATCH[why.kind]);
}

/** What a sentence about a refused cell knows of it beside the cell: the choices there are, or how many digits it has. */
export function refusalFacts(why: Refusal, { options = [] }: Pick<ColumnType<unknown>, 'options'>): Facts {
  return 'code' in why ? (why.facts ?? {}) : { options: listOf(options), n: why.n ?? '' };
}

/** A list of choices is made once, however many cells hold none of them. */
function listOf(options: readonly Label[]): Label {
  const list = LISTS.get(options) ?? listed(options);
  LISTS.set(options, list);
  return list;
}

const LISTS = new WeakMap<readonly Label[], Label>();
