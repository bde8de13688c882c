import type { UserCell, UserColumn, UserRow, UserSheet } from '../../../documents/userSheet';
import { type RegisterName, registers } from '../../../registers';
import type { Sheet } from '../../../sheet/schema';
import { type OfficeColumn, officeColumns } from './officeColumns';
import { officeFoot } from './officeFoot';
import { officeHead } from './officeHead';
import { type OfficeLayout, officeLayouts } from './officeLayouts';
import type { SampleRow } from './sampleRows';

/** A register as its office keeps it 办公室的台账, with where its rows and fields stand. */
export interface OfficeSheet {
  readonly sheet: UserSheet;
  readonly columnOf: ReadonlyMap<string, number>;
}

export function officeSheet(register: RegisterName, rows: readonly SampleRow[]): OfficeSheet {
  const definition: Sheet = registers[register];
  const layout = officeLayouts[register];
  const columns = officeColumns(definition.columns, layout);
  const head = officeHead(layout, columns);
  const entries = rows.map((row) => entryOf(row, columns, layout));
  const notes = layout.notes ?? [];
  const firstEntry = head.rows.length;
  const bottom = firstEntry + rows.length - 1;
  return {
    sheet: {
      name: definition.title.zh,
      columns: [...columns, ...(notes.length === 0 ? [] : NOTE_COLUMNS)],
      rows: [
        ...head.rows,
        ...withNotes(entries, notes, columns.length + 1),
        ...officeFoot(layout, columns, rows, firstEntry),
      ],
      merges: head.merges,
      frozen: { rows: firstEntry, columns: 1 },
      filter:
        layout.filtered === true ? { top: firstEntry - 1, left: 0, bottom, right: columns.length - 1 } : null,
      firstEntry,
    },
    columnOf: new Map(columns.map(({ field }, at) => [field, at])),
  };
}

const NOTE_COLUMNS: readonly UserColumn[] = [
  { heading: '', width: 3, style: {} },
  { heading: '', width: 44, style: {} },
];

function entryOf(row: SampleRow, columns: readonly OfficeColumn[], { own, look }: OfficeLayout): UserRow {
  const seen = look?.(row) ?? null;
  const cells = columns.map(({ field, style, marked }): UserCell | null => {
    const value = field === '' ? { text: own?.of(row) ?? '' } : (row[field] ?? null);
    if (value !== null && 'day' in value && style.format === '@') return { value, style: MANGLED };
    if (seen === 'marked') return { value, style: marked };
    return value === null || ('text' in value && value.text === '') ? null : { value };
  });
  return seen === 'hidden' ? { cells, hidden: true } : { cells };
}

/** What Excel makes of 6-8 typed into a cell that was not text. */
const MANGLED = { format: 'm"月"d"日"' } as const;

/** The text block stands beside the first entries, a free column between. */
function withNotes(entries: readonly UserRow[], notes: readonly string[], column: number): UserRow[] {
  return entries.map((row, i) => {
    const note = notes[i];
    if (note === undefined) return row;
    const gap = Array.from({ length: column - row.cells.length }, () => null);
    return { ...row, cells: [...row.cells, ...gap, { value: { text: note } }] };
  });
}
