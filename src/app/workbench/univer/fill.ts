import { SetFormulaDataMutation, FormulaDataModel } from '@univerjs/engine-formula';
import type { RowBlock } from '../snapshot/rowsOf';
import type { GridHost } from './host';

/** Puts a block of rows into a sheet, past the grid's commands: a command a block would look at every cell again. */
export function fillBlock(host: GridHost, sheet: string, block: RowBlock): void {
  const worksheet = host.sheet(sheet);
  if (worksheet === null) return;
  const matrix = worksheet.getCellMatrix();
  for (const [row, cells] of Object.entries(block.cells)) matrix.setRow(Number(row), cells);
  Object.assign(worksheet.getRowManager().getRowData(), block.rows);
}

/** Tells the grid's calculation which formulas a filled sheet has. */
export function announceFormulas(host: GridHost, sheet: string): void {
  const unit = host.book().getUnitId();
  const formulas = host.get(FormulaDataModel).getSheetFormulaData(unit, sheet) ?? {};
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way yet to announce formulas.
  host.run(SetFormulaDataMutation.id, { formulaData: { [unit]: { [sheet]: formulas } } });
}
