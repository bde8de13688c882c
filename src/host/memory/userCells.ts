import type { UserSheet } from '../../documents/userSheet';
import type { PlacedValue } from './gridMaker';

/** The cells of a user's own sheet 用户表 where they will stand. */
export function userCells({ rows }: UserSheet): readonly PlacedValue[] {
  return rows.flatMap((row, at) =>
    (row?.cells ?? []).flatMap((cell, column) =>
      cell === null || cell.value === null ? [] : [{ row: at, column, value: cell.value }],
    ),
  );
}
