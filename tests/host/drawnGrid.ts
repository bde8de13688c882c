import { memoryWorkbook } from '../../src/host/memory/memoryWorkbook';
import { gridMaker } from '../../src/host/memory/gridMaker';
import type { Contents, Workbook } from '../../src/host/workbook';
import { cellAt, type Grid } from '../../src/sheet/grid';

/** What a person sees: a line per row, cells parted by `|`; blank rows are left out, numbers stay bare. */
export function drawn(grid: Grid | undefined): string[] {
  if (grid === undefined) return [];
  return [...grid.rows].map((_, i) =>
    grid.columns
      .map((__, column) => {
        const cell = cellAt(grid, i, column);
        return 'value' in cell ? String(cell.value) : '';
      })
      .join('|')
      .replace(/\|+$/u, ''),
  );
}

/** The other way round; what looks like a number becomes one. */
export function gridOf(lines: readonly string[], sheet = 'S', mark = 'notice-register'): Grid {
  const cells = lines.flatMap((line, row) =>
    line.split('|').map((text, column) => ({
      row,
      column,
      value: text === '' ? null : /^\d+(\.\d+)?$/u.test(text) ? { number: Number(text) } : { text },
    })),
  );
  return gridMaker([]).grid({ sheet, mark, merges: [] }, cells);
}

export const NO_CONTENTS: Contents = {
  grids: [],
  date1904: false,
  structureProtected: false,
  protectedSheets: new Set(),
  externalLinks: false,
};

export function emptyMemory(): Workbook {
  return memoryWorkbook(NO_CONTENTS);
}
