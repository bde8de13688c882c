import type { ListColumn, ListSheet } from '../../documents/sheetModel';
import { LIST_HEAD_ROWS, listRows } from '../listLayout';
import { textHash } from '../valueHash';
import type { CellWriter } from './cellXml';
import { totalsOf } from './reportDraft';
import { rowsXml } from './rowsXml';
import type { SheetDraft } from './sheetDraft';
import { mergesOf } from './sheetFrame';
import { validationsXml } from './validationsXml';

/** A list as it is first written; later runs patch it. */
export function listDraft(writer: CellWriter, model: ListSheet): SheetDraft {
  const { columns, setup } = model;
  const rows = listRows(model);
  return {
    frame: {
      widths: columns.map(({ width }) => width),
      columnStyles: columns.map((column) => blankStyle(writer, column)),
      setup,
      size: { rows: rows.length, columns: columns.length },
      frozenRows: LIST_HEAD_ROWS,
      merges: mergesOf([]),
      breaks: [],
      validations: validationsXml(columns, LIST_HEAD_ROWS, rows.length),
    },
    rows: { [Symbol.iterator]: () => rowsXml(writer, rows) },
    charts: [],
    ...totalsOf(writer, rows, textHash(JSON.stringify([model.mark.layout, columns, setup]))),
    printArea: null,
    titleRows: setup.titleRows ?? { first: LIST_HEAD_ROWS - 1, last: LIST_HEAD_ROWS - 1 },
    count: model.rows.length,
  };
}

/** The format alone, for the cells below: a unit number typed there must stay text, a frame would go on for ever. */
function blankStyle(writer: CellWriter, { style }: ListColumn): number {
  return style.format === undefined ? 0 : writer.styles.xf({ format: style.format });
}
