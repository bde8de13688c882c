import type { Dictionaries } from './codes';
import type { Findings, Source } from './columnSource';
import { blankColumn, emptyColumn, emptyOf, type Encoded, isEmpty } from './encoded';
import { FORMULA, type GridColumn, KIND } from './grid';
import { cellOf, cellReader, type ReadCell } from './readCell';
import { EMPTY } from './register';
import type { Column } from './schema';
import { recalled, type TextMemo } from './textMemo';

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
  const { type, missing, checks } = column;
  if (stored === undefined) {
    if (missing !== null) for (let k = 0; k < rows.length; k += 1) findings.missing(k);
    return emptyColumn(type, rows.length);
  }
  const ways: Ways = {
    memo: dictionaries.memos(type, texts),
    itself: type.itself ?? [Infinity, -Infinity],
    fast: type.fromNumber,
    slow: cellReader(source, column, dictionaries, findings),
    blank: missing === null ? null : findings.missing,
    checked: checks.length === 0 ? null : checker(source, column, findings),
  };
  const out = blankColumn(type, rows.length);
  if (out instanceof Int32Array) readInts(stored, rows, ways, out);
  else readDoubles(stored, rows, ways, out);
  return out;
}

/** How the cells of a column are read, the quickest way first. */
interface Ways {
  readonly memo: TextMemo;
  readonly itself: readonly [number, number];
  readonly fast: (x: number, isDate: boolean) => number;
  readonly slow: ReadCell;
  readonly blank: ((k: number) => void) | null;
  /** The value where it keeps all checks, else empty. */
  readonly checked: ((encoded: number, k: number, kind: number, raw: number) => number) | null;
}

/** Mostly texts: codes and choices, days. */
function readInts({ kinds, values }: GridColumn, rows: Int32Array, ways: Ways, out: Int32Array): void {
  const { memo, fast, slow, blank, checked } = ways;
  const [first, last] = ways.itself;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    const kind = (kinds[i] ?? 0) & ~FORMULA;
    if (kind === KIND.blank) {
      if (blank !== null) blank(k);
      out[k] = EMPTY;
      continue;
    }
    const raw = values[i] ?? 0;
    let encoded = Number.NaN;
    if (kind === KIND.text) encoded = recalled(memo, raw);
    else if (kind === KIND.number || kind === KIND.date) {
      encoded = raw >= first && raw <= last && (raw | 0) === raw ? raw : fast(raw, kind === KIND.date);
    }
    if (!(encoded >= 0)) encoded = slow(k, kind, raw);
    out[k] = checked === null ? encoded : checked(encoded, k, kind, raw);
  }
}

/** Mostly numbers. */
function readDoubles({ kinds, values }: GridColumn, rows: Int32Array, ways: Ways, out: Float64Array): void {
  const { fast, slow, blank, checked } = ways;
  const [first, last] = ways.itself;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    const kind = (kinds[i] ?? 0) & ~FORMULA;
    if (kind === KIND.blank) {
      if (blank !== null) blank(k);
      out[k] = Number.NaN;
      continue;
    }
    const raw = values[i] ?? 0;
    let encoded = Number.NaN;
    if (kind === KIND.number && raw >= first && raw <= last) encoded = raw;
    else if (kind === KIND.number || kind === KIND.date) encoded = fast(raw, kind === KIND.date);
    if (Number.isNaN(encoded)) encoded = slow(k, kind, raw);
    out[k] = checked === null ? encoded : checked(encoded, k, kind, raw);
  }
}

function checker(
  { texts }: Source,
  { type, checks }: Column<unknown>,
  findings: Findings,
): NonNullable<Ways['checked']> {
  return (encoded, k, kind, raw) => {
    if (isEmpty(encoded)) return encoded;
    for (let c = 0; c < checks.length; c += 1) {
      if (checks[c]?.holds(encoded) !== false) continue;
      findings.failed(k, cellOf(kind, raw, texts), c);
      return emptyOf(type);
    }
    return encoded;
  };
}
