import { type Area, columnName } from '../../sheet/grid';

/** A sheet's name as formulas write it: `'主管汇总'`. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}

/** `$A$2:$A$9` */
export function fixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
