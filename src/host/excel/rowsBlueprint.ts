import type { CellStyle, ListSheet, ReportSheet } from '../../documents/sheetModel';
import type { UserSheet, UserValue } from '../../documents/userSheet';
import type { Area } from '../../sheet/grid';
import { LIST_HEAD_ROWS, listRows } from '../listLayout';
import { bandsOf } from './addresses';
import type { Blueprint, EncodedRow, Prompt } from './blueprint';
import { encoded, type Encoded, GENERAL } from './encoded';
import { heightsOf } from './heights';
import { looksOf } from './looks';

/** A new list: formats on its columns, so that a number typed below stays what it is. */
export function listBlueprint(model: ListSheet, date1904: boolean): Blueprint {
  const { columns, setup } = model;
  const rows = listRows(model);
  const titleRows = setup.titleRows ?? { first: LIST_HEAD_ROWS - 1, last: LIST_HEAD_ROWS - 1 };
  return {
    ...laidOut(rows, columns, date1904),
    widths: columns.map(({ width }) => width),
    paper: { setup, printArea: null, titleRows, breaks: [] },
    gridlines: true,
    frozen: { rows: LIST_HEAD_ROWS, columns: 0 },
    prompts: promptsOf(columns, LIST_HEAD_ROWS, rows.length),
  };
}

/** A report with its charts. */
export function reportBlueprint(model: ReportSheet, date1904: boolean): Blueprint {
  const { setup, charts, merges, widths, breaks = [] } = model;
  const laid = laidOut(model.rows, [], date1904);
  const columns = Math.max(laid.size.columns, widths.length);
  const bottom = charts.reduce((last, { at }) => Math.max(last, at.bottom), laid.size.rows - 1);
  const right = charts.reduce((last, { at }) => Math.max(last, at.right), columns - 1);
  const printArea = bottom < 0 || right < 0 ? null : { top: 0, left: 0, bottom, right };
  return {
    ...laid,
    widths,
    merges,
    allMerges: merges,
    paper: { setup, printArea, titleRows: setup.titleRows ?? null, breaks },
    gridlines: false,
    frozen: { rows: model.frozenRows ?? 0, columns: 0 },
    charts,
  };
}

/** A sheet of the user's own, as it leaves our hands. */
export function registerBlueprint(sheet: UserSheet, date1904: boolean): Blueprint {
  const { columns, rows, merges, frozen, filter, firstEntry } = sheet;
  const plain = rows.map((row) => {
    if (row === null) return null;
    const cells = row.cells.flatMap((cell, column) =>
      cell === null ? [] : [{ column, value: cell.value, style: cell.style ?? columns[column]?.style ?? {} }],
    );
    return row.height === undefined ? { cells } : { cells, height: row.height };
  });
  return {
    ...laidOut(plain, columns, date1904),
    widths: columns.map(({ width }) => width),
    merges,
    allMerges: merges,
    paper: { setup: DESK_PAPER, printArea: null, titleRows: null, breaks: [] },
    gridlines: true,
    frozen,
    prompts: promptsOf(columns, firstEntry, Math.max(rows.length, firstEntry)),
    filter,
    hiddenRows: bandsOf(rows.flatMap((row, i) => (row?.hidden === true ? [i] : []))),
  };
}

/** Millimetres; as the template's file has them. */
const DESK_PAPER = {
  paper: 'A4',
  orientation: 'landscape',
  scale: 100,
  margins: { left: 12.7, right: 12.7, top: 15.24, bottom: 15.24 },
  centred: false,
} as const;

interface PlainRow {
  readonly height?: number;
  readonly cells: readonly {
    readonly column: number;
    readonly style: CellStyle;
    readonly value: UserValue;
  }[];
}

function laidOut(
  rows: readonly (PlainRow | null)[],
  columns: readonly { readonly style: CellStyle }[],
  date1904: boolean,
): Omit<Blueprint, 'widths' | 'paper' | 'gridlines' | 'frozen'> {
  const columnFormats = columns.map(({ style }) => style.format);
  const sorted = rows.map((row) => [...(row?.cells ?? [])].sort((a, b) => a.column - b.column));
  const widest = sorted.reduce((most, cells) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const size = { rows: rows.length, columns: Math.max(widest, columns.length, 1) };
  const blank: Encoded = { input: null, format: null };
  const rowAt = (cells: PlainRow['cells'], row: number): EncodedRow => {
    const inputs = new Array<Encoded>(size.columns).fill(blank);
    for (const { column, style, value } of cells) {
      const format = columnFormats[column] ?? GENERAL;
      inputs[column] = encoded(value, { format, wanted: style.format, date1904, row: row + 1 });
    }
    return inputs;
  };
  return {
    size,
    columnFormats,
    looks: looksOf(
      sorted.flatMap((cells, row) => cells.map(({ column, style }) => ({ row, column, style }))),
    ),
    forms: [],
    merges: [],
    tiles: [],
    heights: heightsOf(rows.map((row) => row?.height)),
    rows: () => sorted.map(rowAt),
    charts: [],
    prompts: [],
    filter: null,
    hiddenRows: [],
    allMerges: [],
  };
}

/** Rows below the last that people may still fill in. */
const SPARE_ROWS = 2000;

function promptsOf(
  columns: readonly {
    readonly heading: string;
    readonly options?: readonly string[];
    readonly note?: string;
  }[],
  top: number,
  rows: number,
): Prompt[] {
  return columns.flatMap(({ heading, options = [], note }, column) => {
    const area: Area = { top, left: column, bottom: rows - 1 + SPARE_ROWS, right: column };
    return options.length === 0 && note === undefined ? [] : [{ area, heading, options, note }];
  });
}
