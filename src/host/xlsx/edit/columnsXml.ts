import type { ColumnRun } from '../../view/sheetView';
import { columnPoints, digitWidth } from '../view/digitWidth';
import type { Splice } from '../splice';
import { attribute, flag } from '../xml';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';
import { withAttributes } from './attributes';
import type { LayoutContext } from './layoutContext';
import { childSplices, type SheetShell, xmlOf } from './sheetShell';

/** Sets the widths, looks and visibility of columns 列宽; a column that is as wanted stays as it is written. */
export function columnSplices(
  shell: SheetShell,
  runs: readonly ColumnRun[],
  context: LayoutContext,
): readonly Splice[] {
  const cols = childNamed(shell.root, 'cols');
  const stored = (cols === undefined ? [] : childrenNamed(cols, 'col')).map((element) =>
    storedIn(shell, element),
  );
  const digit = digitWidth(context.looks.normal);
  const pieces = cut(stored, runs).map(({ first, last, before, run }) => {
    const xml = before?.xml ?? `<${shell.prefix}col min="1" max="1"/>`;
    const changes = changesOf(before, run, digit, context);
    const isNothing = Object.values({ ...before?.kept, ...changes }).every((value) => value === null);
    return isNothing ? null : { first, last, before, xml: withAttributes(xml, changes) };
  });
  const inner = joined(pieces.filter((piece) => piece !== null)).map(({ first, last, xml }) =>
    withAttributes(xml, { min: String(first + 1), max: String(last + 1) }),
  );
  const name = `${shell.prefix}cols`;
  if (cols !== undefined && inner.join('') === stored.map(({ xml }) => xml).join('')) return [];
  return childSplices(shell, 'cols', inner.length === 0 ? '' : `<${name}>${inner.join('')}</${name}>`);
}

interface StoredColumns {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
  readonly width: string | null;
  readonly style: number;
  readonly hidden: boolean;
  /** What makes the element worth keeping. */
  readonly kept: Readonly<Record<string, string | null>>;
}

function storedIn(shell: SheetShell, element: XmlElement): StoredColumns {
  const { tag } = element;
  const said = (name: string): string | null => attribute(tag, name) ?? null;
  return {
    first: Number(attribute(tag, 'min') ?? 1) - 1,
    last: Math.min(Number(attribute(tag, 'max') ?? 1) - 1, LAST),
    xml: xmlOf(shell, element),
    width: said('width'),
    style: Number(attribute(tag, 'style') ?? 0),
    hidden: flag(tag, 'hidden'),
    kept: {
      width: said('width'),
      style: said('style'),
      hidden: said('hidden'),
      outlineLevel: said('outlineLevel'),
      collapsed: said('collapsed'),
      phonetic: said('phonetic'),
    },
  };
}

const LAST = 16383;

/** A column that no run names has the default width, and the look it had. */
function changesOf(
  before: StoredColumns | undefined,
  run: ColumnRun | undefined,
  digit: number,
  { numberOf }: LayoutContext,
): Record<string, string | null> {
  const stored = before?.style ?? 0;
  if (run === undefined) return { width: null, customWidth: null, bestFit: null, hidden: null };
  const style = numberOf(run.style, stored);
  const width = before?.width ?? null;
  const isSame = width !== null && Math.abs(columnPoints(Number(width), digit) - run.width) < SAME;
  return {
    ...(isSame ? {} : { width: charactersOf(run.width, digit), customWidth: '1', bestFit: null }),
    ...(run.hidden === (before?.hidden ?? false) ? {} : { hidden: run.hidden ? '1' : null }),
    ...(style === stored ? {} : { style: style === 0 ? null : String(style) }),
  };
}

/** Half a pixel. */
const SAME = 0.375;

/** A width of the file from points: whole pixels in digits of the font, to a 256th. */
function charactersOf(points: number, digit: number): string {
  const pixels = Math.max(0, Math.round(points / 0.75));
  return String(Math.min(255, Math.ceil((pixels / digit) * 256) / 256));
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly before: StoredColumns | undefined;
  readonly run: ColumnRun | undefined;
}

/** The columns parted where what is stored or what is wanted changes. */
function cut(stored: readonly StoredColumns[], runs: readonly ColumnRun[]): Piece[] {
  const edges = new Set([...stored, ...runs].flatMap(({ first, last }) => [first, last + 1]));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((first, i) => {
    const last = Math.min((sorted[i + 1] ?? first + 1) - 1, LAST);
    const before = stored.find((one) => one.first <= first && first <= one.last);
    const run = runs.find((one) => one.first <= first && first <= one.last);
    return before === undefined && run === undefined ? [] : [{ first, last, before, run }];
  });
}

type Written = Pick<Piece, 'first' | 'last' | 'before'> & { readonly xml: string };

/** Neighbours of one origin that came out alike are one element again. */
function joined(pieces: readonly Written[]): Written[] {
  const runs: Written[] = [];
  for (const piece of pieces) {
    const previous = runs[runs.length - 1];
    const follows =
      previous?.last === piece.first - 1 && previous.before === piece.before && previous.xml === piece.xml;
    if (follows) runs[runs.length - 1] = { ...previous, last: piece.last };
    else runs.push(piece);
  }
  return runs;
}
