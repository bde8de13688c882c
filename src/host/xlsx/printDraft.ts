import type { CellStyle, CellValue, Page, PageShape, PrintSheet } from '../../documents/sheetModel';
import { MOST_PAGES } from '../limits';
import { mixed, textHash, valueHash } from '../valueHash';
import { HostError } from '../workbook';
import { byteSink, handedOver } from './byteSink';
import { type CellWriter, lookOf } from './cellXml';
import { type CompiledShape, compileShape, putMerges, putPage } from './pageShape';
import type { SheetDraft } from './sheetDraft';
import type { Look } from './xfXml';

/** Lays the pages of a print sheet under one another, each shape compiled once. */
export function printDraft(writer: CellWriter, model: PrintSheet): SheetDraft {
  const { pages, pagesPerBreak, widths, setup, mark } = model;
  const papers = Math.ceil(pages.length / pagesPerBreak);
  if (papers > MOST_PAGES) {
    throw new HostError('too-many-pages', {
      sheet: model.name,
      found: String(papers),
      limit: String(MOST_PAGES),
    });
  }
  const shapes = pages.map(({ shape }) => surveyed(writer, shape));
  const totals = {
    sum: 0,
    fingerprint: textHash(JSON.stringify([mark.layout, widths, setup, pagesPerBreak])),
    hasFormulas: false,
  };
  pages.forEach((page, i) => {
    const shape = shapes[i];
    if (shape !== undefined) addPage(writer, shape, page, totals);
  });
  const { breaks, rows } = placed(model);
  const columns = shapes.reduce((most, shape) => Math.max(most, shape.columns), widths.length);
  const laid = { pages, compiled: shapes.map(({ compiled }) => compiled) };
  const merges = {
    count: pages.reduce((count, { shape }) => count + shape.merges.length, 0),
    xml: { [Symbol.iterator]: () => chunks(laid, putMerges) },
  };
  return {
    frame: { widths, setup, size: { rows, columns }, merges, breaks },
    rows: { [Symbol.iterator]: () => chunks(laid, putPage) },
    charts: [],
    ...totals,
    printArea: rows === 0 ? null : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    titleRows: setup.titleRows ?? null,
    count: pages.length,
  };
}

interface Surveyed {
  readonly compiled: CompiledShape;
  readonly slots: readonly Slot[];
  readonly sum: number;
  readonly hash: number;
  readonly columns: number;
  readonly hasFormulas: boolean;
}

/** A slot and what it said last, which it mostly says again. */
interface Slot {
  readonly style: CellStyle;
  readonly looks: Set<Look>;
  said: string;
  hash: number;
}

/** Forms are surveyed once for all sheets of a write. */
const known = new WeakMap<CellWriter, Map<PageShape, Surveyed>>();

function surveyed(writer: CellWriter, shape: PageShape): Surveyed {
  let shapes = known.get(writer);
  if (shapes === undefined) known.set(writer, (shapes = new Map<PageShape, Surveyed>()));
  let found = shapes.get(shape);
  if (found === undefined) shapes.set(shape, (found = survey(writer, shape)));
  return found;
}

function survey(writer: CellWriter, shape: PageShape): Surveyed {
  const cells = shape.rows.flatMap((row) => row.cells);
  const constants = cells.map(({ content }) => (content === 'slot' ? null : content.constant));
  return {
    compiled: compileShape(writer, shape),
    slots: cells
      .filter(({ content }) => content === 'slot')
      .map(({ style }) => ({ style, looks: new Set(), said: '', hash: 0 })),
    sum: constants.reduce((sum: number, value) => sum + valueHash(value), 0),
    hash: textHash(JSON.stringify([shape.rows, shape.merges])),
    columns: cells.reduce((most, { column }) => Math.max(most, column + 1), 1),
    hasFormulas: constants.some(isFormula),
  };
}

/** Also makes sure that every style the page needs is there before the styles part is closed. */
function addPage(
  writer: CellWriter,
  shape: Surveyed,
  { values }: Page,
  totals: { sum: number; fingerprint: number; hasFormulas: boolean },
): void {
  let sum = shape.sum;
  let fingerprint = mixed(totals.fingerprint, shape.hash);
  for (let i = 0; i < shape.slots.length; i += 1) {
    const slot = shape.slots[i];
    if (slot === undefined) continue;
    const value = values[i] ?? null;
    const hash = slotHash(writer, slot, value);
    sum += hash;
    fingerprint = mixed(fingerprint, hash);
    totals.hasFormulas ||= isFormula(value);
  }
  totals.sum += sum;
  totals.fingerprint = fingerprint;
  totals.hasFormulas ||= shape.hasFormulas;
}

function slotHash(writer: CellWriter, slot: Slot, value: CellValue): number {
  const text = value !== null && 'text' in value ? value.text : '';
  if (text !== '' && text === slot.said) return slot.hash;
  const look = lookOf(value);
  if (!slot.looks.has(look)) {
    writer.styles.xf(slot.style, look);
    slot.looks.add(look);
  }
  const hash = valueHash(value);
  if (text !== '') {
    slot.said = text;
    slot.hash = hash;
  }
  return hash;
}

function isFormula(value: CellValue): boolean {
  return value !== null && 'formula' in value;
}

function placed({ pages, pagesPerBreak }: PrintSheet) {
  const breaks: number[] = [];
  let rows = 0;
  pages.forEach(({ shape }, i) => {
    if (i > 0 && i % pagesPerBreak === 0) breaks.push(rows);
    rows += shape.rows.length;
  });
  return { breaks, rows };
}

interface LaidOut {
  readonly pages: readonly Page[];
  /** The shape of each page. */
  readonly compiled: readonly CompiledShape[];
}

/** Long enough for the packer to be quick, short enough to stay out of the way. */
const CHUNK = 1 << 18;
const LARGE_PAGE = 1 << 16;

function* chunks({ pages, compiled }: LaidOut, put: typeof putPage): Generator<Uint8Array> {
  const sink = byteSink(CHUNK + LARGE_PAGE);
  let row = 1;
  for (let i = 0; i < compiled.length; i += 1) {
    const shape = compiled[i];
    if (shape === undefined) continue;
    put(sink, shape, row, pages[i]?.values ?? []);
    row += shape.rows;
    if (sink.at >= CHUNK) yield handedOver(sink);
  }
  yield sink.bytes.subarray(0, sink.at);
}
