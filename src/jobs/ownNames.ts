import type { Change, Contents } from '../host/workbook';
import type { Language } from '../kernel/label';
import { asKeyText } from '../kernel/text';

/** What is put behind a name that a sheet of the user's already has. */
const SUFFIX: Readonly<Record<Language, string>> = { zh: '（生成）', en: ' (generated)' };

/** Names under which our sheets do not look like copies of the user's: 费用明细 beside 费用明细（生成）, not (2). */
export function withOwnNames(
  changes: readonly Change[],
  contents: Contents,
  language: Language,
): readonly Change[] {
  const theirs = new Set(
    contents.grids.filter(({ mark }) => mark === null).map(({ sheet }) => asKeyText(sheet)),
  );
  return changes.map((change) => {
    if (change.kind !== 'sheet' || !theirs.has(asKeyText(change.model.name))) return change;
    return { ...change, model: { ...change.model, name: change.model.name + SUFFIX[language] } };
  });
}
