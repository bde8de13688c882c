import cases from '../fixtures/oracle-cases.json';

/** An oracle case 核算样例: amounts worked out apart from the product, in exact fractions. */
export interface OracleCase<I, E> {
  readonly id: string;
  readonly title: string;
  readonly input: I;
  readonly expected: E;
}

/** Cases whose id begins with a letter, as rows for `test.each`. */
export function oracle<I, E>(category: string): [string, I, E][] {
  const all = cases as unknown as OracleCase<I, E>[]; // the shape of each category is stated by its test
  return all
    .filter(({ id }) => id.startsWith(category))
    .map(({ id, title, input, expected }) => [`${id} ${title}`, input, expected]);
}
