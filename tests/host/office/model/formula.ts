import { areaOf, splitAddress } from './area';
import type { Scalar } from './content';

/** What a formula reads: values of a place, row by row; a missing sheet is `null`. */
export type Reading = (sheet: string | null, address: string) => readonly Scalar[] | null;

/**
 * The result of a formula 公式结果 built of numbers, texts, places, `+ - * / &`, brackets, SUM, ROUND, COUNT and
 * COUNTA; `null`: more than we compute.
 */
export function resultOf(formula: string, read: Reading): Scalar | null {
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return null;
  const state = { tokens, at: 0, read };
  try {
    const values = joined(state);
    return state.at === tokens.length && values.length === 1 ? (values[0] ?? 0) : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Unknown extends Error {}

interface State {
  readonly tokens: readonly string[];
  at: number;
  readonly read: Reading;
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|[-+*/&(),])\s*/uy;

const parsed = new Map<string, readonly string[] | null>();

function tokensOf(text: string): readonly string[] | null {
  let tokens = parsed.get(text);
  if (tokens === undefined) {
    tokens = cut(text);
    parsed.set(text, tokens);
  }
  return tokens;
}

function cut(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

function joined(state: State): readonly Scalar[] {
  let left = sum(state);
  while (state.tokens[state.at] === '&') {
    state.at += 1;
    left = [textOf(left) + textOf(sum(state))];
  }
  return left;
}

function sum(state: State): readonly Scalar[] {
  let left = product(state);
  for (;;) {
    const sign = state.tokens[state.at];
    if (sign !== '+' && sign !== '-') return left;
    state.at += 1;
    const right = product(state);
    left = [sign === '+' ? numberOf(left) + numberOf(right) : numberOf(left) - numberOf(right)];
  }
}

function product(state: State): readonly Scalar[] {
  let left = signed(state);
  for (;;) {
    const sign = state.tokens[state.at];
    if (sign !== '*' && sign !== '/') return left;
    state.at += 1;
    const right = numberOf(signed(state));
    if (sign === '/' && right === 0) return [{ error: '#DIV/0!' }];
    left = [sign === '*' ? numberOf(left) * right : numberOf(left) / right];
  }
}

function signed(state: State): readonly Scalar[] {
  const sign = state.tokens[state.at];
  if (sign !== '-' && sign !== '+') return single(state);
  state.at += 1;
  const value = numberOf(signed(state));
  return [sign === '-' ? -value : value];
}

function single(state: State): readonly Scalar[] {
  const token = state.tokens[state.at++];
  if (token === undefined) throw new Unknown();
  if (token.startsWith('"')) return [token.slice(1, -1).replaceAll('""', '"')];
  if (/^\d/u.test(token)) return [Number(token)];
  if (token === '(') {
    const inner = joined(state);
    expectToken(state, ')');
    return inner;
  }
  if (state.tokens[state.at] === '(' && token in FUNCTIONS) return called(token, state);
  const { sheet, rest } = splitAddress(token);
  if (areaOf(rest) === null) throw new Unknown();
  const values = state.read(sheet, rest);
  return values ?? [{ error: '#REF!' }];
}

function called(name: string, state: State): readonly Scalar[] {
  state.at += 1;
  const given: (readonly Scalar[])[] = [];
  while (state.tokens[state.at] !== ')') {
    given.push(joined(state));
    if (state.tokens[state.at] !== ')') expectToken(state, ',');
  }
  state.at += 1;
  return [FUNCTIONS[name]!(given)];
}

const FUNCTIONS: Readonly<Record<string, (given: readonly (readonly Scalar[])[]) => Scalar>> = {
  SUM: (given) => numbers(given).reduce((total, value) => total + value, 0),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => given.flat().filter((value) => value !== '').length,
  ROUND: ([value = [], places = []]) => {
    const size = 10 ** numberOf(places);
    const scaled = Math.abs(numberOf(value)) * size;
    return (Math.sign(numberOf(value)) * Math.round(Number(scaled.toPrecision(15)))) / size;
  },
};

function numbers(given: readonly (readonly Scalar[])[]): readonly number[] {
  return given.flat().filter((value) => typeof value === 'number');
}

function numberOf([value = 0]: readonly Scalar[]): number {
  if (value === '') return 0;
  if (typeof value === 'object' || typeof value === 'string') throw new Unknown();
  return Number(value);
}

function textOf([value = '']: readonly Scalar[]): string {
  if (typeof value === 'object') throw new Unknown();
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function expectToken(state: State, token: string): void {
  if (state.tokens[state.at++] !== token) throw new Unknown();
}
