/** The file behind `ExtendedOverrides`, as Microsoft's schema has it. */
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type?: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Texts };
}

export type Texts = Readonly<Record<string, { readonly value: string }>>;

/** Of all combinations only these are free in Excel and in browsers (Microsoft's advice). */
const FREE = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/u;
const TOKEN = /^\$\{resource\.(.+)\}$/u;

export function wrongShortcuts(
  { actions, shortcuts, resources }: Shortcuts,
  translated: readonly Texts[],
  associated: ReadonlySet<string>,
): readonly string[] {
  const found: string[] = [];
  for (const { id, name } of actions) {
    if (!associated.has(id)) found.push(`nobody answers to “${id}”`);
    if (shortcuts.every(({ action }) => action !== id)) found.push(`“${id}” has no keys`);
    const token = TOKEN.exec(name)?.[1] ?? '';
    for (const texts of [resources.default, ...translated]) {
      if ((texts[token]?.value ?? '') === '') found.push(`“${name}” is not said in every language`);
    }
  }
  const keys = shortcuts.flatMap(({ key }) => Object.values(key));
  for (const { action, key } of shortcuts) {
    if (actions.every(({ id }) => id !== action)) found.push(`there is no action “${action}”`);
    if (key['default'] === undefined) found.push(`“${action}” has no default keys`);
  }
  for (const [i, key] of keys.entries()) {
    if (!FREE.test(key)) found.push(`${key} may be taken`);
    if (keys.indexOf(key) < i) found.push(`${key} stands twice`);
  }
  return found;
}
