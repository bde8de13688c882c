import { gridMaker, type GridMaker } from '../../host/memory/gridMaker';
import { userCells } from '../../host/memory/userCells';
import { freeSheetName } from '../../host/sheetName';
import type { Change, Contents } from '../../host/workbook';
import type { Grid } from '../../sheet/grid';

/** What a workbook would hold after changes to the user's own sheets 试改, without touching it. */
export function withChanges(contents: Contents, changes: readonly Change[]): Contents {
  const maker = gridMaker(contents.grids[0]?.texts ?? []);
  let grids: readonly Grid[] = contents.grids;
  for (const change of changes) grids = changed(grids, change, maker);
  return { ...contents, grids: grids.map((grid) => ({ ...grid, texts: maker.texts })) };
}

function changed(grids: readonly Grid[], change: Change, maker: GridMaker): readonly Grid[] {
  if (change.kind === 'cells') {
    return grids.map((grid) => (grid.sheet === change.sheet ? maker.patched(grid, change.cells) : grid));
  }
  if (change.kind === 'sheet') return grids;
  const name = freeSheetName(
    change.sheet.name,
    grids.map(({ sheet }) => sheet),
  );
  const place = { sheet: name, mark: null, merges: change.sheet.merges };
  return [...grids, maker.grid(place, userCells(change.sheet))];
}
