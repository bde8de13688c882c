import type { CellStyle, CellValue, Page, PageShape, PrintSheet } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import { MOST_PAGES } from '../limits';
import { mixed, textHash, valueHash } from '../valueHash';
import { HostError } from '../workbook';
import { byteSink, taken } from './byteSink';
import { type CellWriter, styleFor } from './cellXml';
import { type CompiledShape, compileShape, putPage } from './pageShape';
import type { SheetDraft } from './sheetDraft';

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
  const shapes = new Map<PageShape, Surveyed>();
  const totals = {
    sum: 0,
    fingerprint: textHash(JSON.stringify([mark.layout, widths, setup, pagesPerBreak])),
  };
  let hasFormulas = false;
  for (const page of pages) {
    let shape = shapes.get(page.shape);
    if (shape === undefined) shapes.set(page.shape, (shape = surveyed(writer, page.shape)));
    addPage(writer, shape, page, totals);
    hasFormulas ||= shape.hasFormulas || page.values.some(isFormula);
  }
  const { merges, breaks, rows } = placed(model);
  const columns = [...shapes.values()].reduce((most, shape) => Math.max(most, shape.columns), widths.length);
  return {
    frame: { widths, setup, size: { rows, columns }, merges, breaks },
    rows: { [Symbol.iterator]: () => pagesXml(pages, shapes) },
    charts: [],
    ...totals,
    hasFormulas,
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
  said: string;
  hash: number;
}

function surveyed(writer: CellWriter, shape: PageShape): Surveyed {
  const cells = shape.rows.flatMap((row) => row.cells);
  const constants = cells.map(({ content }) => (content === 'slot' ? null : content.constant));
  return {
    compiled: compileShape(writer, shape),
    slots: cells
      .filter(({ content }) => content === 'slot')
      .map(({ style }) => ({ style, said: '', hash: 0 })),
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
  page: Page,
  totals: { sum: number; fingerprint: number },
): void {
  let sum = shape.sum;
  let fingerprint = mixed(totals.fingerprint, shape.hash);
  for (let slot = 0; slot < shape.slots.length; slot += 1) {
    const at = shape.slots[slot];
    if (at === undefined) continue;
    const hash = slotHash(writer, at, page.values[slot] ?? null);
    sum += hash;
    fingerprint = mixed(fingerprint, hash);
  }
  totals.sum += sum;
  totals.fingerprint = fingerprint;
}

function slotHash(writer: CellWriter, slot: Slot, value: CellValue): number {
  const text = value !== null && 'text' in value ? value.text : '';
  if (text !== '' && text === slot.said) return slot.hash;
  styleFor(writer, slot.style, value);
  const hash = valueHash(value);
  if (text !== '') Object.assign(slot, { said: text, hash });
  return hash;
}

function isFormula(value: CellValue): boolean {
  return value !== null && 'formula' in value;
}

function placed({ pages, pagesPerBreak }: PrintSheet) {
  const merges: Area[] = [];
  const breaks: number[] = [];
  let rows = 0;
  pages.forEach(({ shape }, i) => {
    if (i > 0 && i % pagesPerBreak === 0) breaks.push(rows);
    for (const { top, left, bottom, right } of shape.merges) {
      merges.push({ top: top + rows, left, bottom: bottom + rows, right });
    }
    rows += shape.rows.length;
  });
  return { merges, breaks, rows };
}

/** Long enough for the packer to be quick, short enough to stay out of the way. */
const CHUNK = 1 << 18;

function* pagesXml(pages: readonly Page[], shapes: ReadonlyMap<PageShape, Surveyed>): Generator<Uint8Array> {
  const sink = byteSink(CHUNK * 2);
  let row = 1;
  for (const { shape, values } of pages) {
    const compiled = shapes.get(shape)?.compiled;
    if (compiled === undefined) continue;
    putPage(sink, compiled, row, values);
    row += compiled.rows;
    if (sink.at >= CHUNK) yield taken(sink);
  }
  if (sink.at > 0) yield taken(sink);
}
