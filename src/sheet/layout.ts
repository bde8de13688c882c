import type { UnitPrefix } from './composedUnits';
import type { Grid } from './grid';
import type { Header } from './headers';
import type { Sheet } from './schema';

/** Where a definition's fields stand in a grid, and what it takes as given where there is no column. */
export interface Layout {
  readonly definition: Sheet;
  readonly grid: Grid;
  readonly header: Header;
  /** Sheet column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Encoded values that hold for every row: the item of a wide sheet's column, the month in a sheet's title. */
  readonly constants: ReadonlyMap<string, number>;
  /** A row is an entry only where this field's cell holds something: a wide sheet's amount. */
  readonly onlyWhere: string | null;
  /** 楼栋 and 单元 columns that stand before a unit column of rooms; empty when there are none. */
  readonly unitPrefix: UnitPrefix;
}
