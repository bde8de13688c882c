import type { ListColumn } from '../../documents/sheetModel';
import { areaName } from './sheetFrame';
import { attributeXml, textXml } from './xmlText';

/** Rows below the last that people may still fill in. */
const SPARE_ROWS = 2000;

/** Excel keeps at most so many characters of a typed-in list, and of a note. */
const LONGEST = 255;

/** Drop-downs 下拉选项 and notes of the columns of a list, below its headings; empty when there are none. */
export function validationsXml(columns: readonly ListColumn[], top: number, rows: number): string {
  const validations = columns.flatMap((column, index) => {
    const area = areaName({ top, left: index, bottom: rows - 1 + SPARE_ROWS, right: index });
    return validationXml(column, area);
  });
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function validationXml({ options = [], note, heading }: ListColumn, area: string): string[] {
  const list = options.join(',');
  // The list has no escape for a comma; such a column is better without a drop-down than with a wrong one.
  const fits =
    options.length > 0 && list.length <= LONGEST && !options.some((option) => option.includes(','));
  if (!fits && note === undefined) return [];
  const prompt =
    note === undefined
      ? ''
      : ` showInputMessage="1" promptTitle="${attributeXml(heading.slice(0, 32))}" prompt="${attributeXml(note.slice(0, LONGEST))}"`;
  if (!fits) return [`<dataValidation allowBlank="1"${prompt} sqref="${area}"/>`];
  // A warning, not a ban: the register accepts other wordings too.
  const type = ` type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"${prompt} sqref="${area}"`;
  return [
    `<dataValidation${type}><formula1>"${textXml(list.replace(/"/gu, '""'))}"</formula1></dataValidation>`,
  ];
}
