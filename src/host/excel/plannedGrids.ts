import type { SheetModel } from '../../documents/sheetModel';
import type { UserSheet } from '../../documents/userSheet';
import type { Grid } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import { listRows } from '../listLayout';
import { gridMaker } from '../memory/gridMaker';
import { placedCells } from '../memory/placedCells';
import { userCells } from '../memory/userCells';

/** The grid a model will read back as; worked out when somebody asks, for most often nobody does. */
export function gridOfModel(model: SheetModel, sheet: string): () => Grid {
  return once(() => {
    const maker = gridMaker([]);
    if (model.kind !== 'list') {
      const { cells, merges } = placedCells(model);
      return maker.grid({ sheet, mark: model.mark.id, merges }, cells);
    }
    const cells = listRows(model).flatMap((row, i) => row.cells.map((cell) => ({ ...cell, row: i })));
    return maker.grid({ sheet, mark: model.mark.id, merges: [] }, cells);
  });
}

export function gridOfRegister(register: UserSheet, sheet: string): () => Grid {
  return once(() => gridMaker([]).grid({ sheet, mark: null, merges: register.merges }, userCells(register)));
}

/** The grid with cells set. */
export function patchedGrid(grid: () => Grid, patches: readonly CellPatch[]): () => Grid {
  return once(() => {
    const before = grid();
    return gridMaker(before.texts).patched(before, patches);
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
