import type { CellEdit } from '../../view/bookEdit';

/** A cell as it shall be 单元格改动: as a person edited it, or with what that asks of its neighbours. */
export interface CellChange extends CellEdit {
  /** An array formula put before the stored result, which stays. */
  readonly split?: string;
}

/** Whether what stands in the cell changes, not only its look. */
export function setsContent({ value }: CellEdit): boolean {
  return value !== undefined;
}
