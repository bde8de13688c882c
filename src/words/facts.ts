import type { Label, Language } from '../kernel/label';

/** What a sentence is filled with 事实: a text as it is, or a name that is said in the language of the sentence. */
export type Fact = string | Label;
export type Facts = Readonly<Record<string, Fact>>;

/** Facts as a sentence of a language says them. */
export function factsIn(facts: Facts, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact[language]]),
  );
}
