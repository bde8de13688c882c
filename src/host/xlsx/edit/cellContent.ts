import { cleanText } from '../../cellText';
import type { ViewValue } from '../../view/sheetView';
import { numeral } from '../cellXml';
import type { Qualify } from '../styleXml';
import { hasOuterSpace, textXml } from '../xmlText';
import { storedFormula } from './storedFormula';

/** What a person put into a cell 单元格内容. */
export interface Content {
  readonly value: ViewValue;
  /** Without `=`; `null` or empty: no formula. */
  readonly formula?: string | null | undefined;
  /** Area of an array formula that begins here. */
  readonly array?: { readonly ref: string; readonly metadata: string | null } | undefined;
}

/** What stands in a cell after its address and style: ` t="b"><v>1</v></c>`. A text is never a formula or a number. */
export function contentXml({ value, formula, array }: Content, q: Qualify): string {
  if (typeof formula === 'string' && formula !== '') {
    const stored = storedValue(value, q);
    const dynamic = array?.metadata === null || array === undefined ? '' : ` cm="${array.metadata}"`;
    const kind = array === undefined ? '' : ` t="array" ref="${array.ref}"`;
    const tag = `<${q('f')}${kind}>${textXml(storedFormula(formula))}</${q('f')}>`;
    return `${stored.type}${dynamic}>${tag}${stored.xml}</${q('c')}>`;
  }
  if (typeof value === 'string') return value === '' ? '/>' : inlineText(value, q);
  const { type, xml } = storedValue(value, q);
  return xml === '' ? '/>' : `${type}>${xml}</${q('c')}>`;
}

/** Whether a reader finds something in the cell. */
export function isFilled({ value, formula }: Content): boolean {
  return (typeof formula === 'string' && formula !== '') || (value !== null && value !== '');
}

export function textElement(text: string, q: Qualify): string {
  const space = hasOuterSpace(text) || text.includes('\n') ? ' xml:space="preserve"' : '';
  return `<${q('t')}${space}>${textXml(text)}</${q('t')}>`;
}

function inlineText(text: string, q: Qualify): string {
  return ` t="inlineStr"><${q('is')}>${textElement(text, q)}</${q('is')}></${q('c')}>`;
}

function storedValue(value: ViewValue, q: Qualify): { type: string; xml: string } {
  const v = (text: string): string => `<${q('v')}>${text}</${q('v')}>`;
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: v(numeral(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (typeof value === 'string') return { type: ' t="str"', xml: v(textXml(cleanText(value))) };
  return { type: ' t="e"', xml: v(ERRORS.has(value.error) ? textXml(value.error) : '#VALUE!') };
}

/** The errors a file may hold (ECMA-376 18.18.11); Excel itself stores newer ones, such as `#SPILL!`, as `#VALUE!`. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);
