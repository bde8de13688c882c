import type { ValidationView } from '../../view/ruleView';
import { decodeEscapes } from '../entities';
import { attribute } from '../xml';
import { areasListed } from './ranges';
import { allNamed, descendants, flagOr, within, type XmlNode } from './xmlNode';

/** What may be typed in a sheet 数据有效性, with the rules that refer to other sheets, which stand in its extensions. */
export function validationsOf(
  element: XmlNode | undefined,
  extensions: XmlNode | undefined,
): readonly ValidationView[] {
  const extended = descendants(extensions, 'dataValidations');
  return [...(element === undefined ? [] : [element]), ...extended].flatMap((list) =>
    allNamed(list, 'dataValidation').flatMap((rule) => validationOf(rule) ?? []),
  );
}

const KINDS = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
const SEVERITIES = ['stop', 'warning', 'information'] as const;

function validationOf(rule: XmlNode): ValidationView | null {
  const { tag } = rule;
  const areas = areasListed(attribute(tag, 'sqref') ?? within(rule, 'sqref')?.text ?? '');
  if (areas.length === 0) return null;
  const said = (name: string): string => decodeEscapes(attribute(tag, name) ?? '');
  const prompt = { title: said('promptTitle'), text: said('prompt') };
  const isPrompted = flagOr(tag, 'showInputMessage', false) && prompt.title + prompt.text !== '';
  return {
    areas,
    kind: KINDS.find((kind) => kind === said('type')) ?? 'any',
    operator: OPERATORS.find((operator) => operator === said('operator')) ?? 'between',
    formulas: ['formula1', 'formula2'].flatMap((name) => formulaIn(within(rule, name)) ?? []),
    allowsBlank: flagOr(tag, 'allowBlank', false),
    // The attribute means its contrary: it hides the arrow.
    showsList: !flagOr(tag, 'showDropDown', false),
    prompt: isPrompted ? prompt : null,
    error: flagOr(tag, 'showErrorMessage', false)
      ? {
          style: SEVERITIES.find((severity) => severity === said('errorStyle')) ?? 'stop',
          title: said('errorTitle'),
          text: said('error'),
        }
      : null,
  };
}

/** In extensions the formula stands one element deeper. */
export function formulaIn(element: XmlNode | undefined): string | null {
  const text = within(element, 'f')?.text ?? element?.text.trim() ?? '';
  return text === '' ? null : text;
}
