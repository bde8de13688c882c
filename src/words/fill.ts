/** Puts facts in place of `{name}`; what is not given stays away. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(facts[name] ?? ''));
}
