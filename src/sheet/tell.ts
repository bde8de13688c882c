import type { Facts } from '../words/facts';
import type { CellIssueCode, IssueCode } from '../words/issues';
import { severityOf } from '../words/severity';
import { type Cell, cellName } from './grid';
import type { Issue } from './issue';
import type { Layout } from './layout';
import type { Findings } from './columnSource';
import type { Column } from './schema';
import { refusalCode, refusalFacts } from './refusals';
import type { Note } from './types';

/** A table being read, as far as sentences about its cells need to know it. */
export interface Telling {
  readonly layout: Layout;
  readonly rows: Int32Array;
  readonly bad: Uint8Array;
  readonly report: (issue: Issue) => void;
  unitOf: (k: number) => string | null;
  itemOf: (k: number) => string;
}

/** Turns what reading a column finds into issues with their cells; a required value that is not there spoils the row. */
export function findingsOf(at: number, column: Column<unknown>, told: Telling): Findings {
  const { layout, rows, bad } = told;
  const col = headingAt(layout, at);
  const spoil = (k: number): void => {
    if (column.need === 'required') bad[k] = 1;
  };
  const tell = (k: number, code: IssueCode, facts: Facts): void => {
    const row = layout.grid.rows[rows[k] ?? 0] ?? 0;
    const cell = cellName(row, at);
    const unit = told.unitOf(k);
    told.report({
      code,
      severity: severityOf[code],
      sheet: layout.grid.sheet,
      cell,
      unit,
      register: layout.definition.id,
      facts: {
        cell,
        row: String(row + 1),
        col,
        sheet: layout.grid.sheet,
        unit: unit ?? '',
        item: told.itemOf(k),
        ...facts,
      },
    });
  };
  return {
    refused: (k, cell, why) => {
      // A formula without a result is only a warning, but nothing may be charged on a value nobody knows.
      if ('code' in why && why.code === 'WB-013') bad[k] = 1;
      spoil(k);
      tell(k, refusalCode(why, column.unreadable), {
        value: shownCell(cell),
        ...refusalFacts(why, column.type),
      });
    },
    noted: (k, note, value) => {
      tell(k, noteCode(note), { value, ...noteFacts(note) });
    },
    missing: (k) => {
      spoil(k);
      if (column.missing !== null) tell(k, column.missing, { value: '' });
    },
    failed: (k, cell, check) => {
      spoil(k);
      const code: CellIssueCode | undefined = column.checks[check]?.code;
      if (code !== undefined) tell(k, code, { value: shownCell(cell) });
    },
  };
}

function noteCode(note: Note): IssueCode {
  if (note === 'text-number') return 'WB-010';
  return note === 'cleaned' ? 'WB-011' : note.code;
}

function noteFacts(note: Note): Facts {
  return typeof note === 'string' ? {} : (note.facts ?? {});
}

function shownCell(cell: Cell): string {
  return cell.kind === 'blank' || cell.kind === 'uncached' ? '' : String(cell.value);
}

function headingAt(layout: Layout, column: number): string {
  return layout.header.headings.find((heading) => heading.column === column)?.text ?? '';
}
