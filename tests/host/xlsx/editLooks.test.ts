import { looksOf } from '../../../src/host/xlsx/edit/looks';
import type { ViewStyle } from '../../../src/host/view/sheetView';
import { FONT, LOOK } from './editSamples';

const XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="3" quotePrefix="1" applyFont="1"><alignment horizontal="distributed" readingOrder="1"/><protection locked="0"/></xf>',
];
const STYLES =
  '<styleSheet xmlns="m"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><sz val="10"/><color theme="4"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/></border><border diagonalUp="1"><left style="thin"><color theme="1"/></left><diagonal style="thin"/></border></borders>' +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">${XFS.join('')}</cellXfs></styleSheet>`;

/** What was appended to a table by giving the format 1 another look. */
function appended(change: (now: ViewStyle) => ViewStyle): { xf: string; styles: string } {
  const looks = looksOf(STYLES, null);
  expect(looks.idOf(1, change(looks.viewOf(1)))).toBe(2);
  const styles = looks.changed() ?? '';
  const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(styles)?.[1] ?? '';
  return { xf: xfs.slice(XFS.join('').length), styles };
}

const OPEN = '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="3" quotePrefix="1" applyFont="1"';
const INNER = '<alignment horizontal="distributed" readingOrder="1"/><protection locked="0"/></xf>';

test.each<[what: string, change: (now: ViewStyle) => ViewStyle, xf: string, added: string]>([
  [
    'italic: the font keeps its colour of the theme and its scheme',
    (now) => ({ ...now, font: { ...now.font, italic: true } }),
    `${OPEN.replace('fontId="1"', 'fontId="2"')}>${INNER}`,
    '<font><b/><i/><sz val="10"/><color theme="4"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  ],
  [
    'another font: what belonged to the old one goes',
    (now) => ({ ...now, font: { ...now.font, name: '微软雅黑', bold: false, color: null } }),
    `${OPEN.replace('fontId="1"', 'fontId="2"')}>${INNER}`,
    '<font><sz val="10"/><name val="微软雅黑"/><charset val="134"/></font></fonts>',
  ],
  [
    'no fill',
    (now) => ({ ...now, fill: null }),
    `${OPEN.replace('fillId="2"', 'fillId="0"')} applyFill="1">${INNER}`,
    '',
  ],
  [
    'a line below: the others and the diagonal stay',
    (now) => ({ ...now, lines: { ...now.lines, bottom: { style: 'hair', color: 'FF0000' } } }),
    `${OPEN.replace('borderId="1"', 'borderId="2"')} applyBorder="1">${INNER}`,
    '<border diagonalUp="1"><left style="thin"><color theme="1"/></left><bottom style="hair"><color rgb="FFFF0000"/></bottom><diagonal style="thin"/></border></borders>',
  ],
  [
    'wrapped: what the screen has no name for stays',
    (now) => ({ ...now, wrap: true }),
    `${OPEN} applyAlignment="1"><alignment horizontal="distributed" readingOrder="1" wrapText="1"/><protection locked="0"/></xf>`,
    '',
  ],
  [
    'another format',
    (now) => ({ ...now, format: '0.000' }),
    `${OPEN.replace('numFmtId="14"', 'numFmtId="164"')} applyNumberFormat="1">${INNER}`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts',
  ],
])('only what was changed: %s', (_, change, xf, added) => {
  const found = appended(change);
  expect(found.xf).toBe(xf);
  expect(found.styles).toContain(added);
});

test('equal looks are one format, and the look a format has is that format', () => {
  const looks = looksOf(STYLES, null);
  expect(looks.idOf(1, looks.viewOf(1))).toBe(1);
  expect([looks.idOf(0, LOOK), looks.idOf(0, { ...LOOK, font: { ...FONT } })]).toEqual([2, 2]);
  expect(looks.viewOf(2)).toEqual(LOOK);
  // From another format it is another: that one is not locked.
  expect(looks.idOf(1, LOOK)).toBe(3);
});

test.each([
  ['quoted', 1, 1],
  ['text', 1, 1],
  ['quoted', 0, 2],
  ['text', 0, 0],
  ['other', 0, 0],
  // A number typed over a text with an apostrophe.
  ['other', 1, 2],
] as const)('an apostrophe where it belongs: %s in format %i', (content, id, fitting) => {
  expect(looksOf(STYLES, null).fitting(id, content)).toBe(fitting);
});

test('what is written reads back as it was meant', () => {
  const looks = looksOf(STYLES, null);
  const id = looks.idOf(0, LOOK);
  expect(looksOf(looks.changed() ?? '', null).viewOf(id)).toEqual(LOOK);
});
