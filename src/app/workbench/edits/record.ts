import type { ICellData, Nullable } from '@univerjs/core';
import type { LayoutPart, Touch } from './touches';

/** What was edited since the file was last told 未同步的改动. */
export interface Edited {
  readonly sheets: ReadonlyMap<string, SheetEdited>;
  readonly tabs: boolean;
}

export interface SheetEdited {
  /** Row → column → what stood there before the first edit. */
  readonly cells: Map<number, Map<number, Nullable<ICellData>>>;
  readonly parts: Set<LayoutPart>;
  moved: boolean;
}

/** Keeps account of edits until they are taken. */
export interface EditRecord {
  /** To be called before the grid carries a mutation out. */
  add(touches: readonly Touch[]): void;
  take(): Edited;
  readonly isEmpty: () => boolean;
}

/** `before` reads a cell as it stands. */
export function editRecord(
  before: (sheet: string, row: number, column: number) => Nullable<ICellData>,
): EditRecord {
  let sheets = new Map<string, SheetEdited>();
  let tabs = false;
  const sheetOf = (id: string): SheetEdited => {
    const known = sheets.get(id);
    if (known !== undefined) return known;
    const fresh: SheetEdited = { cells: new Map(), parts: new Set(), moved: false };
    sheets.set(id, fresh);
    return fresh;
  };
  const note = (id: string, row: number, column: number): void => {
    const { cells, moved } = sheetOf(id);
    if (moved) return;
    const line = cells.get(row) ?? new Map<number, Nullable<ICellData>>();
    cells.set(row, line);
    if (!line.has(column)) line.set(column, copied(before(id, row, column)));
  };
  const addOne = (touch: Touch): void => {
    switch (touch.kind) {
      case 'tabs':
        tabs = true;
        return;
      case 'part':
        sheetOf(touch.sheet).parts.add(touch.part);
        return;
      case 'moved':
        sheetOf(touch.sheet).moved = true;
        sheetOf(touch.sheet).cells.clear();
        return;
      case 'cells':
        for (const [row, line] of Object.entries(touch.cells)) {
          for (const column of Object.keys(line ?? {})) note(touch.sheet, Number(row), Number(column));
        }
        return;
      case 'area': {
        const { startRow, endRow, startColumn, endColumn } = touch.area;
        for (let row = startRow; row <= endRow; row++) {
          for (let column = startColumn; column <= endColumn; column++) note(touch.sheet, row, column);
        }
      }
    }
  };
  return {
    add: (touches) => {
      touches.forEach(addOne);
    },
    take: () => {
      const taken: Edited = { sheets, tabs };
      sheets = new Map();
      tabs = false;
      return taken;
    },
    isEmpty: () => sheets.size === 0 && !tabs,
  };
}

/** The grid writes into the cell it has; only its look and value are looked at later, so one level is enough. */
function copied(cell: Nullable<ICellData>): Nullable<ICellData> {
  return cell == null ? cell : { ...cell };
}
