import type { ViewStyle } from '../../view/sheetView';
import type { StyleTables } from '../styleTables';
import { attribute } from '../xml';
import { rootOf } from '../xmlTree';
import { withAttributes } from './attributes';
import { alignedXml } from './alignedXml';
import { fontedXml } from './fontedXml';
import { filledXml, linedXml } from './linedXml';

/** Equal keys are equal looks. */
export function lookKey({ font, fill, lines, ...rest }: ViewStyle): string {
  const { name, size, bold, italic, underline, strike, color } = font;
  const { align, valign, wrap, shrink, indent, rotation, format } = rest;
  const sides = [lines.top, lines.right, lines.bottom, lines.left].map((line) =>
    line === null ? null : [line.style, line.color],
  );
  return JSON.stringify([
    [name, size, bold, italic, underline, strike, color],
    [fill, align, valign, wrap, shrink, indent, rotation, format],
    sides,
  ]);
}

/**
 * A stored format with another look: only the parts of it that differ from how it looks `now` are written anew, so that
 * colours of the theme and the like stay where nobody changed them.
 */
export function lookedXml(tables: StyleTables, base: number, style: ViewStyle, now: ViewStyle): string {
  const plain = `<${tables.q('xf')} numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  const stored = tables.cellXfs.xmlOf(base) ?? tables.cellXfs.xmlOf(0) ?? plain;
  const { tag } = rootOf(stored, 'xf');
  const number = (name: string): number => Number(attribute(tag, name) ?? 0);
  const changes: Record<string, string> = {};
  const set = (id: string, apply: string, value: number): void => {
    changes[id] = String(value);
    changes[apply] = '1';
  };
  if (style.format !== now.format) set('numFmtId', 'applyNumberFormat', formatId(tables, style.format));
  if (!same(style.font, now.font)) {
    set('fontId', 'applyFont', fontedXml(tables, number('fontId'), style.font, now.font));
  }
  if (style.fill !== now.fill) set('fillId', 'applyFill', filledXml(tables, style.fill));
  if (!same(style.lines, now.lines)) {
    set('borderId', 'applyBorder', linedXml(tables, number('borderId'), style.lines, now.lines));
  }
  return alignedXml(withAttributes(stored, changes), style, now, tables.q);
}

function formatId({ formats }: StyleTables, code: string): number {
  return code === 'General' || code === '' ? 0 : formats.idOf(code);
}

function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).sort()) : one,
  );
}
