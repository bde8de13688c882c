import type { Dictionaries } from './codes';
import { emptyOf } from './encoded';
import { type Cell, KIND } from './grid';
import type { Findings, Source } from './columnSource';
import type { Column } from './schema';
import { remember } from './textMemo';
import { type ColumnType, nameOf, type Reading } from './types';

/** The encoded value of a cell that is not blank, or empty; `k` counts the table's rows. */
export type ReadCell = (k: number, kind: number, raw: number) => number;

/** Reads one cell of a column, whatever stands in it, and tells what is found beside its value. */
export function cellReader(
  { texts }: Source,
  column: Column<unknown>,
  dictionaries: Dictionaries,
  findings: Findings,
): ReadCell {
  const { type } = column;
  const empty = emptyOf(type);
  const memo = dictionaries.memos(type, texts);
  const codes = dictionaries.of(type.domain ?? '');
  const settled = (k: number, cell: Cell, reading: Reading<unknown>): number => {
    if ('refused' in reading) {
      findings.refused(k, cell, reading.refused);
      return empty;
    }
    const { value } = reading;
    if (value === null) {
      if (column.missing !== null) findings.missing(k);
      return empty;
    }
    for (const note of reading.notes ?? []) findings.noted(k, note, nameOf(type, value));
    return type.encode(value, codes);
  };
  return (k, kind, raw) => {
    if (kind !== KIND.text) {
      const cell = cellOf(kind, raw, texts);
      return settled(k, cell, readCell(type, cell));
    }
    const text = texts[raw] ?? '';
    const known = memo.others.size === 0 ? undefined : memo.others.get(raw);
    if (known !== undefined) return known;
    if (type.asItStands?.(text) === true) {
      const code = codes.codeAt(texts, raw);
      remember(memo, raw, code);
      return code;
    }
    const cell: Cell = { kind: 'text', value: text };
    const reading = memo.odd.get(raw) ?? type.read(cell);
    if (!isPlain(reading)) {
      memo.odd.set(raw, reading);
      return settled(k, cell, reading);
    }
    const isItself = type.domain !== null && reading.value === text;
    const encoded = isItself ? codes.codeAt(texts, raw) : type.encode(reading.value, codes);
    remember(memo, raw, encoded);
    return encoded;
  };
}

/** A value with nothing to say of it. */
function isPlain(reading: Reading<unknown>): reading is { readonly value: unknown } {
  return !('refused' in reading) && reading.value !== null && reading.notes === undefined;
}

function readCell(type: ColumnType<unknown>, cell: Cell): Reading<unknown> {
  switch (cell.kind) {
    case 'blank':
      return { value: null };
    case 'error':
      return { refused: { code: 'WB-009' } };
    case 'uncached':
      return { refused: { code: 'WB-013' } };
    default:
      return type.read(cell);
  }
}

export function cellOf(kind: number, raw: number, texts: readonly string[]): Cell {
  switch (kind) {
    case KIND.text:
      return { kind: 'text', value: texts[raw] ?? '' };
    case KIND.error:
      return { kind: 'error', value: texts[raw] ?? '' };
    case KIND.boolean:
      return { kind: 'boolean', value: raw === 1 };
    case KIND.uncached:
      return { kind: 'uncached' };
    case KIND.date:
      return { kind: 'date', value: raw };
    default:
      return { kind: 'number', value: raw };
  }
}
