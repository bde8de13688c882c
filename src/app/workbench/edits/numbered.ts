import type { IObjectArrayPrimitiveType } from '@univerjs/core';

/** What the grid keeps by number, such as rows and columns, ascending. */
export function numbered<T>(kept: IObjectArrayPrimitiveType<T>): (readonly [number, NonNullable<T>])[] {
  return Object.keys(kept)
    .map(Number)
    .filter((at) => Number.isInteger(at))
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const one = kept[at];
      return one === undefined || one === null ? [] : [[at, one] as const];
    });
}
