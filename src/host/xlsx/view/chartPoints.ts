import { dayOfMoment, momentOfSerial, showDay } from '../../../kernel/calendar';
import type { Cell } from '../../../sheet/grid';
import { SHOWS, shownBy } from '../dateFormats';
import { MOST_POINTS, type ReferredCells } from './referredCells';
import { allNamed, descendants, numberIn, within, type XmlNode } from './xmlNode';

/** Where the points of a chart come from. */
export interface PointSource {
  readonly cells: ReferredCells;
  /** Days to add to a date of the workbook's own system. */
  readonly shift: number;
}

/** Points of a series as numbers 数据点: the copies kept in the chart, or, where there are none, the cells. */
export function numbersOf(element: XmlNode | undefined, { cells }: PointSource): readonly (number | null)[] {
  const texts = cached(element);
  if (texts !== null)
    return texts.map((text) => (text === null || text.trim() === '' ? null : finite(Number(text))));
  return (cells(referenceIn(element)) ?? []).map((cell) =>
    cell.kind === 'number' || cell.kind === 'date' ? cell.value : null,
  );
}

/** Points as texts: categories, or the name of a series. */
export function textsOf(element: XmlNode | undefined, { cells, shift }: PointSource): readonly string[] {
  const texts = cached(element);
  if (texts === null) return (cells(referenceIn(element)) ?? []).map(shown);
  const code = descendants(element, 'formatCode')[0]?.text;
  const isDay = code !== undefined && shownBy(-1, code) === SHOWS.calendar;
  return texts.map((text) => {
    const serial = isDay && text !== null ? finite(Number(text)) : null;
    return serial === null ? (text ?? '') : day(serial + shift);
  });
}

/** The outermost level of categories in several comes last; the innermost tells points apart. */
function cached(element: XmlNode | undefined): readonly (string | null)[] | null {
  const cache = ['strCache', 'numCache', 'strLit', 'numLit', 'multiLvlStrCache']
    .flatMap((name) => descendants(element, name))
    .at(0);
  if (cache === undefined) return null;
  const points = allNamed(within(cache, 'lvl') ?? cache, 'pt');
  const count = numberIn(within(cache, 'ptCount')?.tag, 'val', points.length);
  const texts = new Array<string | null>(Math.min(MOST_POINTS, Math.max(0, Math.trunc(count)))).fill(null);
  points.forEach((point, i) => {
    const at = numberIn(point.tag, 'idx', i);
    if (at in texts) texts[at] = within(point, 'v')?.text ?? null;
  });
  return texts.length === 0 ? null : texts;
}

function referenceIn(element: XmlNode | undefined): string {
  return descendants(element, 'f')[0]?.text ?? '';
}

function shown(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
    case 'uncached':
      return '';
    case 'date':
      return day(cell.value);
    default:
      return String(cell.value);
  }
}

function day(serial: number): string {
  return serial < 1 ? String(serial) : showDay(dayOfMoment(momentOfSerial(serial)));
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
