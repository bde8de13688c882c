import type { PageSetup, SheetModel } from '../../documents/sheetModel';
import { type Area, cellName } from '../../sheet/grid';
import type { Dialect } from './dialect';
import type { KeepingRelations } from './sheetKeeping';
import { MARK_NAME } from './sheetMark';
import { textXml } from './xmlText';

/** All of a sheet of ours but its cells. */
export interface Frame {
  readonly widths: readonly number[];
  /** Style number per column for cells people fill in later; empty: none. */
  readonly columnStyles?: readonly number[];
  readonly setup: PageSetup;
  /** Rows and columns in use. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly frozenRows?: number;
  readonly merges: Merges;
  /** 1-based rows after which a sheet of paper ends. */
  readonly breaks: readonly number[];
  /** `<dataValidations>`, or empty. */
  readonly validations?: string;
  /** Relations of what we keep beside the sheet, and of the drawing if there are charts. */
  readonly keeping: KeepingRelations;
  readonly drawing: string | null;
}

/** Merged areas 合并单元格 as `<mergeCell>`s. */
export interface Merges {
  readonly count: number;
  readonly xml: Iterable<string | Uint8Array>;
}

export function mergesOf(areas: readonly Area[]): Merges {
  const xml = areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  return { count: areas.length, xml: [xml] };
}

/** Everything in front of the first row. */
export function frameHead(frame: Frame, kind: SheetModel['kind'], dialect: Dialect): string {
  const { size, frozenRows } = frame;
  const pane =
    frozenRows === undefined || frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft"/>`;
  const grid = kind === 'list' ? '' : ' showGridLines="0"';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">` +
    `<dimension ref="${wholeArea(size)}"/>` +
    `<sheetViews><sheetView${grid} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(frame)}<sheetData>`
  );
}

/** Everything behind the last row, in the order the schema demands. */
export function* frameTail(frame: Frame): Generator<string | Uint8Array> {
  yield '</sheetData>';
  const { count, xml } = frame.merges;
  if (count > 0) {
    yield `<mergeCells count="${count}">`;
    yield* xml;
    yield '</mergeCells>';
  }
  yield behindMerges(frame);
}

function behindMerges(frame: Frame): string {
  const { setup, breaks, size } = frame;
  const broken = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const all = wholeArea(size);
  return (
    (frame.validations ?? '') +
    (setup.centred ? '<printOptions horizontalCentered="1"/>' : '') +
    setupXml(setup) +
    (broken === ''
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${broken}</rowBreaks>`) +
    keepingXml(frame.keeping) +
    `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>` +
    (frame.drawing === null ? '' : `<drawing r:id="${frame.drawing}"/>`) +
    '</worksheet>'
  );
}

/** `A1:C9`, or `A1` for a single cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

function wholeArea({ rows, columns }: Frame['size']): string {
  return areaName({ top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
}

function keepingXml({ mark, memory }: KeepingRelations): string {
  const property = (name: string, id: string): string => `<customPr name="${name}" r:id="${id}"/>`;
  const more = memory === null ? '' : property(`${MARK_NAME}-list`, memory);
  return `<customProperties>${property(MARK_NAME, mark)}${more}</customProperties>`;
}

function columnsXml({ widths, columnStyles = [] }: Frame): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => {
    const style = columnStyles[i] ?? 0;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${style === 0 ? '' : ` style="${style}"`} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** Excel's numbers for paper sizes. */
const PAPER = { A4: 9, A5: 11 } as const;

function setupXml(setup: PageSetup): string {
  const { left, right, top, bottom } = setup.margins;
  // Header and footer stand half-way in the margin, where every printer reaches them.
  const edges = `header="${inches(top / 2)}" footer="${inches(bottom / 2)}"`;
  const margins = `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`;
  const paper = `paperSize="${PAPER[setup.paper]}" scale="${setup.scale}" orientation="${setup.orientation}"`;
  return `<pageMargins ${margins} ${edges}/><pageSetup ${paper}/>${headerFooterXml(setup)}`;
}

function headerFooterXml({ header, footer }: PageSetup): string {
  if (header === undefined && footer === undefined) return '';
  const top = header === undefined ? '' : `<oddHeader>${textXml(header)}</oddHeader>`;
  const bottom = footer === undefined ? '' : `<oddFooter>${textXml(footer)}</oddFooter>`;
  return `<headerFooter>${top}${bottom}</headerFooter>`;
}

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 10000) / 10000;
}
