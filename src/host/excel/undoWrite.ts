import { rowsName } from './addresses';
import { clear, modelBlueprint } from './fillSheets';
import type { Journal, JournalEntry } from './journal';
import type { Marked } from './marks';
import { putBack } from './putPatches';
import { putBlueprint } from './putBlueprint';
import type { SheetRead } from './readBook';
import { isSameGrid } from './remnant';
import { UNFINISHED_TAB } from './sheetPhase';
import type { Writing } from './writing';

/**
 * Takes a write back 撤销: only while everything it touched still is as it left it. Sheets it added are emptied and left
 * standing, for deleting one could not be undone; the next sheet of that name goes there.
 */
export async function undoWrite(writing: Writing, journal: Journal): Promise<boolean> {
  const { book } = writing;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  if (!isUntouched(journal, sheets)) return false;
  for (const entry of [...journal.entries].reverse()) await takeBack(writing, entry);
  await writing.trip.sync();
  return true;
}

/** The last of several changes of one sheet says how it was left. */
function isUntouched({ entries }: Journal, sheets: ReadonlyMap<string, SheetRead>): boolean {
  const last = new Map(entries.map((entry) => [entry.sheetId, entry]));
  return [...last].every(([id, { after }]) => {
    const sheet = sheets.get(id);
    return sheet !== undefined && !sheet.protected && isSameGrid(sheet.grid, after());
  });
}

async function takeBack(writing: Writing, entry: JournalEntry): Promise<void> {
  const { trip, store, session, book } = writing;
  const sheet = trip.context.workbook.worksheets.getItem(entry.sheetId);
  const { mark, old } = entry;
  session.models.delete(entry.sheetId);
  if (entry.kind === 'patch') {
    if (entry.inserted !== null) sheet.getRange(rowsName(entry.inserted)).delete('Up');
    await putBack(trip, sheet, entry.bands);
    if (old !== null) store.put(sheet, old, mark);
    return;
  }
  clear(sheet, mark?.charts ?? 0);
  session.merges.delete(entry.sheetId);
  if (entry.before === null || old === null) {
    store.put(sheet, emptied(old ?? mark), mark);
    sheet.tabColor = '';
    return;
  }
  const blueprint = modelBlueprint(entry.before, book.date1904);
  await putBlueprint(trip, sheet, blueprint, book.columnPoints);
  session.models.set(entry.sheetId, entry.before);
  session.merges.set(entry.sheetId, blueprint.allMerges);
  store.put(sheet, old, mark);
  if (old.phase === 'writing') sheet.tabColor = UNFINISHED_TAB;
}

function emptied(mark: Marked | null): Marked {
  const { id, layout } = mark ?? { id: '', layout: 0 };
  return { id, layout, hash: 0, look: 0, charts: 0, memory: null, phase: 'empty' };
}
