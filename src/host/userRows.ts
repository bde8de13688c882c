import type { UserSheet } from '../documents/userSheet';

/** How many rows of a user's sheet 用户表 hold an entry already: those below its headings. */
export function entryRows({ rows, firstEntry }: UserSheet): number {
  return rows.slice(firstEntry).filter((row) => row !== null).length;
}
