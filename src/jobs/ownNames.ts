import { markOf, type PrintScope, type SheetNames } from '../documents/printSheets';
import { freeSheetName } from '../host/sheetName';
import type { Change, Contents } from '../host/workbook';
import { showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { asKeyText } from '../kernel/text';
import type { OpenedBook } from './openBook';

/** What is put behind a name that a sheet of the user's already has. */
const SUFFIX: Readonly<Record<Language, string>> = { zh: '（生成）', en: ' (generated)' };

/**
 * The names that our sheets will have in a workbook: that of the sheet a write goes on with; else a free one, which
 * does not look like a copy of the user's: 费用明细（生成） beside 费用明细, not (2).
 */
export function ownNames({ grids, ownSheets }: Contents, language: Language): SheetNames {
  const theirs = new Set(grids.filter(({ mark }) => mark === null).map(({ sheet }) => asKeyText(sheet)));
  const taken = grids.map(({ sheet }) => sheet);
  return (id, wanted) => {
    const kept = ownSheets?.get(id);
    if (kept !== undefined) return kept;
    return freeSheetName(theirs.has(asKeyText(wanted)) ? wanted + SUFFIX[language] : wanted, taken);
  };
}

/** Changes with the names that their sheets will have. */
export function withOwnNames(changes: readonly Change[], named: SheetNames): readonly Change[] {
  return changes.map((change) => {
    if (change.kind !== 'sheet') return change;
    const { model } = change;
    return { ...change, model: { ...model, name: named(model.mark.id, model.name) } };
  });
}

/** What a print covers, and whether the month's own sheet is there already. */
export function scopeOf({ filter, contents, period }: OpenedBook, kind: string): PrintScope {
  if (filter.isAll) return 'all';
  const isPrinted = contents.ownSheets?.has(markOf(kind, showPeriod(period), 'all')) === true;
  return isPrinted ? 'selection beside all' : 'selection';
}
