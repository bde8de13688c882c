import type { ISheetDataValidationRule } from '@univerjs/core';
import type { ValidationView } from '../../../host/view/ruleView';
import * as code from './codes';
import { rangesWithin, type Size } from './ranges';

type Operator = NonNullable<ISheetDataValidationRule['operator']>;
type Rule = ISheetDataValidationRule;

const ERROR_STYLES = { information: code.INFORMS, stop: code.STOPS, warning: code.WARNS } as const;

/** What may be typed 数据验证, as rules of the grid. */
export function validationsOf(validations: readonly ValidationView[], size: Size): Rule[] {
  return validations.flatMap((validation, at) => {
    const ranges = rangesWithin(validation.areas, size);
    return ranges.length === 0 || validation.kind === 'any'
      ? []
      : [ruleOf(validation, ranges, `v${String(at)}`)];
  });
}

function ruleOf(validation: ValidationView, ranges: Rule['ranges'], uid: string): Rule {
  const { kind, error, prompt } = validation;
  const [first, second] = validation.formulas.map((formula) => formulaOf(formula, kind));
  return {
    uid,
    ranges,
    type: kind,
    // The grid would compare with a list, too, if the list had an operator.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- The names are those of the file.
    ...(kind === 'list' || kind === 'custom' ? {} : { operator: validation.operator as Operator }),
    allowBlank: validation.allowsBlank,
    showDropDown: validation.showsList,
    // No arrow in every cell that has a list: it drops down when the cell is edited, and registers have thousands.
    ...(kind === 'list' && validation.showsList ? { renderMode: code.QUIET } : {}),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...(prompt === null ? {} : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(error === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: ERROR_STYLES[error.style],
          errorTitle: error.title,
          error: error.text,
        }),
  };
}

/** The file writes a list of words in quotation marks and everything else as a formula; the grid the other way round. */
function formulaOf(formula: string, kind: ValidationView['kind']): string {
  const words = /^"(?<words>[^]*)"$/u.exec(formula)?.groups?.['words'];
  if (kind === 'list' && words !== undefined) return words.replaceAll('""', '"');
  return kind !== 'list' && /^-?\d+(?:\.\d+)?$/u.test(formula) ? formula : `=${formula}`;
}
