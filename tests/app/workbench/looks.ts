import fc from 'fast-check';
import type { Line, ViewFont, ViewStyle } from '../../../src/host/view/sheetView';

/** The look a workbook has by itself. */
export const PLAIN: ViewStyle = {
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  align: 'general',
  valign: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  format: 'General',
  lines: { top: null, right: null, bottom: null, left: null },
};

const color = fc.constantFrom(null, '000000', 'C00000', '4472C4');
const line = fc.option(
  fc.record<Line>({ style: fc.constantFrom('thin', 'double', 'mediumDashDotDot', 'thick', 'hair'), color }),
  { nil: null },
);

export const font = fc.record<ViewFont>({
  name: fc.constantFrom('宋体', 'Calibri', '仿宋'),
  size: fc.constantFrom(9, 10.5, 11, 22),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strike: fc.boolean(),
  color,
});

/** A cell is wrapped or shrunk, never both: Excel wraps then. `fill` is shown as left, and comes back as that. */
export const style = fc
  .record({
    font,
    fill: color,
    align: fc.constantFrom('general', 'left', 'center', 'right', 'justify'),
    valign: fc.constantFrom('top', 'center', 'bottom'),
    fit: fc.constantFrom('none', 'wrap', 'shrink'),
    indent: fc.nat(6),
    rotation: fc.constantFrom(0, 45, -90, 90, 255),
    format: fc.constantFrom('General', '@', '0.00', 'yyyy"年"m"月"d"日"'),
    lines: fc.record({ top: line, right: line, bottom: line, left: line }),
  })
  .map(({ fit, ...rest }): ViewStyle => ({ ...rest, wrap: fit === 'wrap', shrink: fit === 'shrink' }));
