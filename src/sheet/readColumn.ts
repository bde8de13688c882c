import type { Fact } from '../words/facts';
import type { Dictionaries, Dictionary } from './codes';
import { type Cell, FORMULA, type GridColumn, KIND } from './grid';
import { EMPTY } from './register';
import type { Column } from './schema';
import type { TextMemo } from './textMemo';
import { type ColumnType, nameOf, type Note, type Reading, type Refusal } from './types';

/** What reading a column finds beside its values; `k` counts the table's rows. */
export interface Findings {
  readonly refused: (k: number, cell: Cell, why: Refusal) => void;
  readonly noted: (k: number, note: Note, value: Fact) => void;
  readonly missing: (k: number) => void;
  /** `check` is the index of the column's check that does not hold. */
  readonly failed: (k: number, cell: Cell, check: number) => void;
}

/** One column of a table to be read. */
export interface Source {
  readonly stored: GridColumn | undefined;
  /** Stored rows that hold entries. */
  readonly rows: Int32Array;
  readonly texts: readonly string[];
}

export type Encoded = Int32Array | Float64Array;

/** Empty in a column of this type. */
export function emptyOf(type: ColumnType<unknown>): number {
  return type.width === 'int' ? EMPTY : Number.NaN;
}

export function isEmpty(encoded: number): boolean {
  return encoded === EMPTY || Number.isNaN(encoded);
}

export function emptyColumn(type: ColumnType<unknown>, size: number): Encoded {
  return (type.width === 'int' ? new Int32Array(size) : new Float64Array(size)).fill(emptyOf(type));
}

/**
 * Reads a column's cells into encoded values, one a row. A plain number goes the type's fast way; a text is read once
 * however often it stands in the workbook.
 */
export function readColumn(
  source: Source,
  column: Column<unknown>,
  dictionaries: Dictionaries,
  findings: Findings,
): Encoded {
  const { stored, rows, texts } = source;
  const { type, checks, missing } = column;
  const out = emptyColumn(type, rows.length);
  const memo = dictionaries.memos(type, texts);
  const read = cellReader(source, column, { memo, codes: dictionaries.of(type.domain ?? '') }, findings);
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    const kind = stored === undefined ? KIND.blank : (stored.kinds[i] ?? 0) & ~FORMULA;
    if (kind === KIND.blank) {
      if (missing !== null) findings.missing(k);
      continue;
    }
    const raw = stored?.values[i] ?? 0;
    const seen = kind === KIND.text ? (memo.seen[raw] ?? 0) : 0;
    const encoded = seen > 0 ? (memo.plain[seen - 1] ?? Number.NaN) : read(k, kind, raw);
    if (isEmpty(encoded)) continue;
    if (checks.length === 0 || holdsAll(column, encoded, source, { k, kind, raw }, findings))
      out[k] = encoded;
  }
  return out;
}

type ReadCell = (k: number, kind: number, raw: number) => number;

function cellReader(
  { texts }: Source,
  column: Column<unknown>,
  { memo, codes }: { readonly memo: TextMemo; readonly codes: Dictionary },
  findings: Findings,
): ReadCell {
  const { type } = column;
  const settled = (k: number, cell: Cell, reading: Reading<unknown>): number => {
    if ('refused' in reading) {
      findings.refused(k, cell, reading.refused);
      return emptyOf(type);
    }
    const { value } = reading;
    if (value === null) {
      if (column.missing !== null) findings.missing(k);
      return emptyOf(type);
    }
    for (const note of reading.notes ?? []) findings.noted(k, note, nameOf(type, value));
    return type.encode(value, codes);
  };
  return (k, kind, raw) => {
    if (kind === KIND.number || kind === KIND.date) {
      const fast = type.fromNumber(raw, kind === KIND.date);
      if (!Number.isNaN(fast)) return fast;
    }
    if (kind === KIND.text && type.asItStands?.(texts[raw] ?? '') === true) {
      const code = codes.codeAt(texts, raw);
      memo.seen[raw] = memo.plain.push(code);
      return code;
    }
    const cell = cellOf(kind, raw, texts);
    if (kind !== KIND.text) return settled(k, cell, readCell(type, cell));
    const odd = memo.odd[-1 - (memo.seen[raw] ?? 0)];
    if (odd !== undefined) return settled(k, cell, odd);
    const reading = readCell(type, cell);
    if ('refused' in reading || reading.value === null || reading.notes !== undefined) {
      memo.seen[raw] = -memo.odd.push(reading);
      return settled(k, cell, reading);
    }
    const isItself = type.domain !== null && 'value' in cell && reading.value === cell.value;
    const encoded = isItself ? codes.codeAt(texts, raw) : type.encode(reading.value, codes);
    memo.seen[raw] = memo.plain.push(encoded);
    return encoded;
  };
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

function holdsAll(
  column: Column<unknown>,
  encoded: number,
  source: Source,
  at: { readonly k: number; readonly kind: number; readonly raw: number },
  findings: Findings,
): boolean {
  for (let c = 0; c < column.checks.length; c += 1) {
    if (column.checks[c]?.holds(encoded) !== false) continue;
    findings.failed(at.k, cellOf(at.kind, at.raw, source.texts), c);
    return false;
  }
  return true;
}

function cellOf(kind: number, raw: number, texts: readonly string[]): Cell {
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
