import type { UserValue } from '../../../documents/userSheet';
import type { RegisterName } from '../../../registers';
import type { Mistake } from './mistakes';
import { type SampleRow, type SampleRows, shownOf } from './sampleRows';

/** A mistake in its place: the row of its register, counted from 0. */
export interface Placed {
  readonly mistake: Mistake;
  readonly row: SampleRow;
}

/** The rows with the mistakes made in them, and which rows bear them. */
export function withMistakes(
  rows: SampleRows,
  mistakes: readonly Mistake[],
): { rows: SampleRows; placed: readonly Placed[] } {
  const changed: Record<RegisterName, SampleRow[]> = { ...emptied(rows) };
  const placed: Placed[] = [];
  for (const mistake of mistakes) {
    const list = changed[mistake.register];
    const at = list.findIndex((row) => isMeant(row, mistake));
    const row = list[at];
    if (row === undefined)
      throw new RangeError(`no row for ${mistake.code} ${JSON.stringify(mistake.where)}`);
    placed.push({ mistake, row: applied(list, at, mistake) });
  }
  return { rows: changed, placed: placed.map(({ mistake, row }) => ({ mistake, row })) };
}

function emptied(rows: SampleRows): Record<RegisterName, SampleRow[]> {
  const lists = Object.entries(rows).map(([name, list]) => [name, [...list]] as const);
  return Object.fromEntries(lists) as Record<RegisterName, SampleRow[]>; // a list per register
}

function isMeant(row: SampleRow, { where }: Mistake): boolean {
  return Object.entries(where).every(([field, shown]) => shownOf(row[field]) === shown);
}

/** Makes the mistake and returns the row it is found in. */
function applied(list: SampleRow[], at: number, mistake: Mistake): SampleRow {
  const old = list[at] ?? {};
  if (mistake.gone === true) {
    list.splice(at, 1);
    return list.slice(at).find((row) => sharesKey(row, mistake)) ?? {};
  }
  const row = { ...old, ...changes(old, mistake) };
  if (mistake.again === true) list.splice(at + 1, 0, row);
  else list[at] = row;
  return row;
}

/** After a row was taken out: the next one of the same unit, or simply the next one. */
function sharesKey(row: SampleRow, { where }: Mistake): boolean {
  const { unit } = where;
  return unit === undefined || shownOf(row.unit) === unit;
}

function changes(old: SampleRow, { set }: Mistake): SampleRow {
  return Object.fromEntries(
    Object.entries(set).map(([field, value]): [string, UserValue] => {
      return [field, typeof value === 'function' ? value(old[field] ?? null, old) : value];
    }),
  );
}
