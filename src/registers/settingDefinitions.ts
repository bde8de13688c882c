import type { Label } from '../kernel/label';
import { headingForms } from '../sheet/heading';
import type { Issue } from '../sheet/issue';
import { settingList } from './settingList';
import { readRows, type Setting, type SettingRow } from './settingRows';
import { type Decided, decided } from './settingValues';

/** Every setting 设置项, in the order of a blank 设置 sheet. */
export const settingDefinitions: readonly Setting<unknown>[] = Object.entries<Omit<Setting<unknown>, 'id'>>(
  settingList,
).map(([id, setting]) => ({ id, ...setting }));

/** The id of the setting a heading names, in either language or by an alias; `null` for none. */
export function settingOf(heading: string): string | null {
  for (const form of headingForms(heading)) {
    const id = BY_NAME.get(form);
    if (id !== undefined) return id;
  }
  return null;
}

/** What holds where a setting is left out, as people write it; `null` when nothing does. */
export function usualOf({ usual, type }: Pick<Setting<unknown>, 'usual' | 'type'>): Label | null {
  if (usual === '') return null;
  return type.options?.find(({ zh }) => zh === usual) ?? { zh: usual, en: usual };
}

/** Reads the rows of 设置: what is written stands before the region's law, what cannot be read is an issue and not set. */
export function settingsFrom(rows: readonly SettingRow[]): Decided & { readonly issues: readonly Issue[] } {
  const { values, issues } = readRows(rows, BY_ID);
  return { ...decided(values), issues };
}

const BY_ID: ReadonlyMap<string, Setting<unknown>> = new Map(
  settingDefinitions.map((setting) => [setting.id, setting]),
);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  settingDefinitions.flatMap(({ id, label, also }) =>
    [id, label.zh, label.en, ...also].flatMap((name) =>
      headingForms(name).map((form) => [form, id] as const),
    ),
  ),
);
