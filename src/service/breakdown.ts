import type { RequestCase } from './cases';

/** By what requests are counted 分组. */
export type Dimension = 'type' | 'category' | 'level' | 'department' | 'building' | 'channel';

/** How many of each; `name` is an option's id or the text as typed, `null` where it was left empty. */
export interface Group {
  readonly name: string | null;
  readonly total: number;
}

export type Breakdown = Readonly<Record<Dimension, readonly Group[]>>;

/** Counts by every dimension, most frequent first; each dimension's counts add up to the number of requests. */
export function breakdownOf(cases: readonly RequestCase[]): Breakdown {
  return {
    type: groups(cases, ({ request }) => request.reqType),
    category: groups(cases, ({ request }) => request.category),
    level: groups(cases, ({ request }) => request.level),
    department: groups(cases, ({ request }) => request.dept),
    building: groups(cases, ({ place }) => place?.building ?? null),
    channel: groups(cases, ({ request }) => request.channel),
  };
}

function groups(
  cases: readonly RequestCase[],
  nameOf: (one: RequestCase) => string | null,
): readonly Group[] {
  const totals = new Map<string | null, number>();
  for (const one of cases) {
    const name = nameOf(one);
    totals.set(name, (totals.get(name) ?? 0) + 1);
  }
  return [...totals].map(([name, total]) => ({ name, total })).sort(byTotal);
}

/** Equal counts by name, so that the order of rows does not show; the unnamed last. */
function byTotal(a: Group, b: Group): number {
  if (a.total !== b.total) return b.total - a.total;
  if (a.name === null || b.name === null) return a.name === null ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
