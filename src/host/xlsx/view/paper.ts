import { attribute } from '../xml';
import { numberIn, type XmlNode } from './xmlNode';
import type { PrintView } from '../../view/printView';

type Paper = PrintView['paper'];

/** The sheet of paper 纸张 of a `pageSetup`: by its own size, else by Windows' number for it; A4 when it says neither. */
export function paperOf(setup: XmlNode | undefined): Paper {
  const width = measure(setup, 'paperWidth');
  const height = measure(setup, 'paperHeight');
  if (width !== null && height !== null) return { name: `${width} × ${height} mm`, width, height };
  const [name, wide, high] = PAPERS.get(numberIn(setup?.tag, 'paperSize', A4)) ?? FALLBACK;
  return { name, width: wide, height: high };
}

/** Millimetres of `210mm`, `8.5in`, `21cm` …; `null` when there is no such length. */
function measure(setup: XmlNode | undefined, name: string): number | null {
  const text = setup === undefined ? '' : (attribute(setup.tag, name) ?? '');
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)$/u.exec(text) ?? [];
  const factor = UNITS.get(unit);
  return factor === undefined || Number(number) === 0 ? null : Math.round(Number(number) * factor * 10) / 10;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['mm', 1],
  ['cm', 10],
  ['in', 25.4],
  ['pt', 25.4 / 72],
  ['pc', 25.4 / 6],
  ['pi', 25.4 / 6],
]);

const A4 = 9;
type Size = readonly [name: string, width: number, height: number];

const FALLBACK: Size = ['A4', 210, 297];

/** Windows' numbers (`DMPAPER_…`), which Excel writes; its B sizes are the Japanese ones, its 16K the Chinese. */
const PAPERS: ReadonlyMap<number, Size> = new Map<number, Size>([
  [1, ['Letter', 215.9, 279.4]],
  [2, ['Letter', 215.9, 279.4]],
  [3, ['Tabloid', 279.4, 431.8]],
  [4, ['Ledger', 431.8, 279.4]],
  [5, ['Legal', 215.9, 355.6]],
  [6, ['Statement', 139.7, 215.9]],
  [7, ['Executive', 184.1, 266.7]],
  [8, ['A3', 297, 420]],
  [A4, FALLBACK],
  [10, FALLBACK],
  [11, ['A5', 148, 210]],
  [12, ['B4 (JIS)', 257, 364]],
  [13, ['B5 (JIS)', 182, 257]],
  [14, ['Folio', 215.9, 330.2]],
  [15, ['Quarto', 215, 275]],
  [16, ['10×14 in', 254, 355.6]],
  [17, ['11×17 in', 279.4, 431.8]],
  [18, ['Note', 215.9, 279.4]],
  [20, ['Envelope #10', 104.8, 241.3]],
  [27, ['Envelope DL', 110, 220]],
  [28, ['Envelope C5', 162, 229]],
  [29, ['Envelope C3', 324, 458]],
  [30, ['Envelope C4', 229, 324]],
  [31, ['Envelope C6', 114, 162]],
  [33, ['B4', 250, 353]],
  [34, ['B5', 176, 250]],
  [42, ['B4 (ISO)', 250, 353]],
  [43, ['Postcard', 100, 148]],
  [66, ['A2', 420, 594]],
  [70, ['A6', 105, 148]],
  [77, ['A4', 297, 210]],
  [78, ['A5', 210, 148]],
  [88, ['B6 (JIS)', 128, 182]],
  [93, ['16K', 146, 215]],
  [94, ['32K', 97, 151]],
]);
