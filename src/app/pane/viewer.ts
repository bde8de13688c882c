import type { Severity } from '../../words/severity';

/** The spreadsheet beside the pane 表格: Excel, or the grid of the workbench. */
export interface Viewer {
  /** Shows a cell: its sheet comes forward and the cell is selected. `cell` such as `A17`; `null` is the sheet alone. */
  goTo(sheet: string, cell: string | null): Promise<void>;
  /** What is selected now; 0-based rows, both ends inside. */
  selection(): Promise<Selected | null>;
  /** Marks cells in colour; marks made before go. Nothing of the user's own formatting is changed. */
  mark(cells: readonly Marked[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Calls back when people change something in the workbook, until the returned function is called. */
  onEdit(listener: () => void): () => void;
}

export interface Selected {
  readonly sheet: string;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}

export interface Marked {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}
