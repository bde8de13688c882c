import { fillSheets } from './fillSheets';
import type { Journal } from './journal';
import { patchSheets, type ReadyPatch, readyPatches } from './patchSheets';
import type { FillStep, PatchStep, Step } from './steps';
import type { Writing } from './writing';

/** Carries steps out 执行: sheets that can share a request do. What is refused is refused before anything is written. */
export async function carryOut(writing: Writing, steps: readonly Step[]): Promise<Journal['entries']> {
  const { trip } = writing;
  const groups = grouped(steps);
  const early = await readyPatches(
    writing,
    groups.flatMap(({ patches }) =>
      patches.filter(({ place }) => place.id !== null && isAlone(steps, place.id)),
    ),
  );
  trip.context.application.suspendScreenUpdatingUntilNextSync();
  const entries: Journal['entries'][number][] = [];
  for (const { fills, patches } of groups) {
    if (fills.length > 0) entries.push(...(await fillSheets(writing, fills)));
    if (patches.length > 0)
      entries.push(...(await patchSheets(writing, await readied(writing, patches, early))));
  }
  await trip.sync();
  return entries;
}

/** A sheet that an earlier step of the same write changes is looked at when it is its turn. */
async function readied(
  writing: Writing,
  patches: readonly PatchStep[],
  early: readonly ReadyPatch[],
): Promise<ReadyPatch[]> {
  const known = new Map(early.map((ready) => [ready.step, ready]));
  const late = await readyPatches(
    writing,
    patches.filter((step) => !known.has(step)),
  );
  for (const ready of late) known.set(ready.step, ready);
  return patches.flatMap((step) => known.get(step) ?? []);
}

function isAlone(steps: readonly Step[], id: string): boolean {
  return steps.filter(({ place }) => place.id === id).length === 1;
}

interface Group {
  readonly fills: FillStep[];
  readonly patches: PatchStep[];
}

/** Steps of one kind that follow each other, each on a sheet of its own. */
function grouped(steps: readonly Step[]): Group[] {
  const groups: Group[] = [];
  let touched = new Set<string>();
  let kind = '';
  for (const step of steps) {
    const now = step.kind === 'patch' ? 'patch' : 'fill';
    if (now !== kind || touched.has(step.place.name)) {
      groups.push({ fills: [], patches: [] });
      touched = new Set();
      kind = now;
    }
    touched.add(step.place.name);
    const group = groups[groups.length - 1];
    if (step.kind === 'patch') group?.patches.push(step);
    else group?.fills.push(step);
  }
  return groups;
}
