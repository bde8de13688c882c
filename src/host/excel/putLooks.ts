import type { Border, CellStyle } from '../../documents/sheetModel';
import { addressLists, areaName, type Joins } from './addresses';
import type { LookAreas } from './looks';
import type { Trip } from './trip';

/** Bytes of one look as requested, without its addresses. */
const LOOK_BYTES = 4000;

/** Gives areas their looks 外观: each look once per list of addresses, never cell by cell. */
export async function putLooks(
  trip: Trip,
  sheet: Excel.Worksheet,
  looks: readonly LookAreas[],
): Promise<void> {
  for (const { style, joins, areas } of looks) {
    for (const list of addressLists(areas.map(areaName))) {
      await trip.spend(LOOK_BYTES + list.length);
      setLook(sheet.getRanges(list).format, style, joins);
    }
  }
}

function setLook(format: Excel.RangeFormat, style: CellStyle, joins: Joins): void {
  const { font, fill, align, valign, wrap, shrink, indent, border } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align !== undefined) format.horizontalAlignment = ACROSS[align];
  if (valign !== undefined) format.verticalAlignment = DOWN[valign];
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (indent !== undefined) format.indentLevel = indent;
  if (border === undefined) return;
  for (const [edge, line] of linesOf(border, joins)) setLine(format.borders.getItem(edge), line);
}

const ACROSS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const DOWN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

function linesOf(
  { top, right, bottom, left }: NonNullable<CellStyle['border']>,
  joins: Joins,
): (readonly [Edge, Exclude<Border, 'none'>])[] {
  const lines: (readonly [Edge, Border | undefined])[] = [
    ['EdgeTop', top],
    ['EdgeRight', right],
    ['EdgeBottom', bottom],
    ['EdgeLeft', left],
    ['InsideHorizontal', joins.down ? top : undefined],
    ['InsideVertical', joins.across ? left : undefined],
  ];
  return lines.flatMap(([edge, line]) =>
    line === undefined || line === 'none' ? [] : [[edge, line] as const],
  );
}

const LINES = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
} as const;

/** A new line is thin and continuous by itself. */
function setLine(line: Excel.RangeBorder, kind: Exclude<Border, 'none'>): void {
  const { style, weight } = LINES[kind];
  line.style = style;
  if (weight !== 'Thin') line.weight = weight;
}
