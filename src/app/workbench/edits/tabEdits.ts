import type { BookEdit } from '../../../host/view/bookEdit';

/** A sheet's tab 标签. `id` is the grid's and stays the same through renaming. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** The edits that lead from one row of tabs to another; whatever happened in between does not matter. */
export function tabEdits(before: readonly Tab[], after: readonly Tab[]): BookEdit[] {
  const stays = new Map(after.map((tab) => [tab.id, tab]));
  const had = new Map(before.map((tab) => [tab.id, tab]));
  const gone = before.filter(({ id }) => !stays.has(id));
  const kept = after.filter(({ id }) => had.has(id));
  const added = after.filter(({ id }) => !had.has(id));
  const { edits, nameOf } = renamed(before, stays);
  const order = before.map(({ id }) => id);
  // What is new comes before what goes: a workbook is never without a sheet.
  for (const { id, name } of added) {
    edits.push({ kind: 'add-sheet', sheet: name, at: order.length });
    order.push(id);
  }
  for (const { id } of gone) {
    edits.push({ kind: 'remove-sheet', sheet: nameOf(id) });
    order.splice(order.indexOf(id), 1);
  }
  after.forEach(({ id, name }, to) => {
    const from = order.indexOf(id);
    if (from === to) return;
    edits.push({ kind: 'move-sheet', sheet: name, to });
    order.splice(to, 0, ...order.splice(from, 1));
  });
  for (const { id, name, isHidden } of [...kept, ...added]) {
    if ((had.get(id)?.isHidden ?? false) === isHidden) continue;
    edits.push({ kind: 'show-sheet', sheet: name, visibility: isHidden ? 'hidden' : 'visible' });
  }
  return edits;
}

/** Renames; a name that another sheet still holds, or a new one is to have, is made free first. */
function renamed(
  before: readonly Tab[],
  stays: ReadonlyMap<string, Tab>,
): { edits: BookEdit[]; nameOf: (id: string) => string } {
  const names = new Map(before.map(({ id, name }) => [id, name]));
  const edits: BookEdit[] = [];
  const wanted = new Set([...stays.values()].map(({ name }) => name));
  const rename = (id: string, to: string): void => {
    edits.push({ kind: 'rename-sheet', sheet: names.get(id) ?? '', to });
    names.set(id, to);
  };
  for (const { id, name } of before) {
    const now = stays.get(id)?.name;
    if (now === name || !wanted.has(name)) continue;
    rename(id, freeName(new Set([...names.values(), ...wanted])));
  }
  for (const { id } of before) {
    const now = stays.get(id)?.name;
    if (now !== undefined && now !== names.get(id)) rename(id, now);
  }
  return { edits, nameOf: (id) => names.get(id) ?? '' };
}

function freeName(taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`~${String(n)}`)) n += 1;
  return `~${String(n)}`;
}
