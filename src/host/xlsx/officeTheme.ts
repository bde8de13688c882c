import { TRANSITIONAL } from './dialect';

/** Colours of a workbook of ours 主题颜色, as Excel names them. */
const COLORS = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
] as const;

/** `RRGGBB` of a colour; `bg1` is what drawings call `lt1`. */
export function colorNamed(name: string): string {
  const wanted = name === 'bg1' ? 'lt1' : name;
  return COLORS.find(([known]) => known === wanted)?.[1] ?? '000000';
}

const FONT = '<a:latin typeface="Calibri"/><a:ea typeface="宋体"/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The plainest theme that is complete: the schema wants three of each format. */
export const OFFICE_THEME =
  `<a:theme xmlns:a="${TRANSITIONAL.drawing}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  COLORS.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join('') +
  '</a:clrScheme><a:fontScheme name="Office">' +
  `<a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Office">` +
  `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements></a:theme>';
