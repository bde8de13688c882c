import { asKeyText } from '../kernel/text';

/** Units and hints people write behind a heading: `应收(元)`, `建筑面积 平方米`. */
const UNIT_WORDS = /(?:平方米|平米|㎡|m2|m²|元|元\/月|元\/㎡)$/u;

/**
 * The forms under which a heading 表头 is looked up, strictest first: as written (width, blanks, marks folded away),
 * without what stands in brackets, without a unit behind it.
 */
export function headingForms(heading: string): readonly string[] {
  const whole = asKeyText(heading);
  const bare = whole.replace(/[([【][^()[\]【】]*[)\]】]/gu, '');
  const unitless = bare.replace(UNIT_WORDS, '');
  return [...new Set([whole, bare, unitless])].filter((form) => form !== '');
}
