import type { Prompt } from './blueprint';
import { rangeOf } from './readBlocks';

/** Excel keeps at most so many characters of a typed-in list, of a note and of its title. */
const LONGEST = 255;
const LONGEST_TITLE = 32;

/** Drop-downs 下拉选项 and notes for cells people fill in. A warning, not a ban: registers accept other wordings too. */
export function putPrompts(sheet: Excel.Worksheet, prompts: readonly Prompt[]): void {
  for (const { area, heading, options, note } of prompts) {
    const source = options.join(',');
    // The list has no escape for a comma; such a column is better without a drop-down than with a wrong one.
    const fits = source !== '' && source.length <= LONGEST && !options.some((one) => one.includes(','));
    if (!fits && note === undefined) continue;
    const validation = rangeOf(sheet, area).dataValidation;
    if (fits) {
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    }
    validation.ignoreBlanks = true;
    if (note === undefined) continue;
    const title = heading.slice(0, LONGEST_TITLE);
    validation.prompt = { showPrompt: true, title, message: note.slice(0, LONGEST) };
  }
}
