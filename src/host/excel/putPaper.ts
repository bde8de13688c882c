import type { PageSetup } from '../../documents/sheetModel';
import { areaName, rowsName } from './addresses';
import type { Paper } from './blueprint';
import type { Trip } from './trip';

/** Of one page break in a request. */
const BREAK_BYTES = 250;

/** Paper, margins, what is printed and where a new sheet of paper begins 页面设置. */
export async function putPaper(
  trip: Trip,
  sheet: Excel.Worksheet,
  { setup, printArea, titleRows, breaks }: Paper,
): Promise<void> {
  const { pageLayout: layout } = sheet;
  const { left, right, top, bottom } = setup.margins;
  layout.paperSize = setup.paper === 'A4' ? 'A4' : 'A5';
  layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.leftMargin = points(left);
  layout.rightMargin = points(right);
  layout.topMargin = points(top);
  layout.bottomMargin = points(bottom);
  // Header and footer stand half-way in the margin, where every printer reaches them.
  layout.headerMargin = points(top / 2);
  layout.footerMargin = points(bottom / 2);
  layout.centerHorizontally = setup.centred;
  putHeaders(layout.headersFooters.defaultForAllPages, setup);
  if (printArea !== null) layout.setPrintArea(areaName(printArea));
  if (titleRows !== null)
    layout.setPrintTitleRows(
      `$${rowsName({ top: titleRows.first, bottom: titleRows.last }).replace(':', ':$')}`,
    );
  for (const row of breaks) {
    await trip.spend(BREAK_BYTES);
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  // Last, for it does not always stay otherwise (office-js#1860).
  layout.zoom = { scale: setup.scale };
}

/** Millimetres to points. */
function points(millimetres: number): number {
  return Math.round(((millimetres * 72) / 25.4) * 100) / 100;
}

function putHeaders(sides: Excel.HeaderFooter, { header, footer }: PageSetup): void {
  const top = header === undefined ? null : headerSections(header);
  const bottom = footer === undefined ? null : headerSections(footer);
  if (top?.left) sides.leftHeader = top.left;
  if (top?.center) sides.centerHeader = top.center;
  if (top?.right) sides.rightHeader = top.right;
  if (bottom?.left) sides.leftFooter = bottom.left;
  if (bottom?.center) sides.centerFooter = bottom.center;
  if (bottom?.right) sides.rightFooter = bottom.right;
}

/** `&L…&C…&R…` in its three sections 页眉页脚三段; what stands in front of the first is in the middle. */
export function headerSections(code: string): Readonly<Record<'left' | 'center' | 'right', string>> {
  const sections = { left: '', center: '', right: '' };
  let at: keyof typeof sections = 'center';
  for (const [piece] of code.matchAll(/&[\s\S]|[^&]+|&/gu)) {
    const next = SECTIONS[piece.toUpperCase()];
    if (next === undefined) sections[at] += piece;
    else at = next;
  }
  return sections;
}

const SECTIONS: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  '&L': 'left',
  '&C': 'center',
  '&R': 'right',
};
