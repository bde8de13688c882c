import { ExcelError } from '../wire';
import { isThing, type ClassName, type Selves } from '../thing';

/** Arguments of requests are checked as Excel checks them: what does not fit is `InvalidArgument`. */
export function text(value: unknown, name = 'argument'): string {
  if (typeof value === 'string') return value;
  throw new ExcelError('InvalidArgument', `${name}: ${JSON.stringify(value)} is no text`);
}

export function number(value: unknown, name = 'argument'): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ExcelError('InvalidArgument', `${name}: ${JSON.stringify(value)} is no number`);
}

export function flag(value: unknown, name = 'argument'): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument', `${name}: ${JSON.stringify(value)} is neither true nor false`);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new ExcelError('InvalidArgument', `${JSON.stringify(value)} is none of ${allowed.join()}`);
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>; // any such object may be asked for names
  }
  throw new ExcelError('InvalidArgument', `${JSON.stringify(value)} is no object`);
}

/** The thing of a class that an argument refers to. */
export function selfOf<K extends ClassName>(value: unknown, kind: K): Selves[K] {
  if (isThing(value) && value.kind === kind) return value.self as Selves[K]; // by its kind
  throw new ExcelError('InvalidArgument', `not a ${kind}`);
}
