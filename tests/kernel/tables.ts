import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases of a corpus file; their form is the file's own, said where it is used. */
// The type is what the caller says the file holds; a wrong one fails its table.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function corpus<T>(name: string): readonly T[] {
  const file = JSON.parse(readFileSync(join(__dirname, '..', 'corpus', `${name}.json`), 'utf8')) as {
    cases: readonly T[];
  };
  return file.cases;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'fixtures', `${name}.json`), 'utf8')) as T;
}

/** What the corpus expects of a cell: neutral codes, ours are mapped beside the table. */
export interface Expectation {
  readonly level: 'ok' | 'warn' | 'error';
  readonly code?: string;
  readonly anyOf?: readonly string[];
  readonly value?: unknown;
}

export interface Case {
  readonly input: string | number | boolean;
  readonly expect: Expectation;
}

/** Cases for parsers of text and numbers; a boolean cell is refused by the column before any parser sees it. */
export function readable(cases: readonly Case[]): readonly (Case & { readonly input: string | number })[] {
  return cases.flatMap(({ input, expect }) => (typeof input === 'boolean' ? [] : [{ input, expect }]));
}
