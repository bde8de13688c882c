import type { BookEdit } from '../../view/bookEdit';
import type { WriteSession } from '../writeSession';
import { addBlankSheet } from './addBlankSheet';
import { editCells } from './editCells';
import { editLayout } from './editLayout';
import { moveSheet } from './moveSheet';
import { removeSheet } from './removeSheet';
import { renameSheet } from './renameSheet';
import { rewriteSheet } from './rewriteSheet';
import { showSheet } from './showSheet';

/**
 * Puts what people did to a workbook on the screen into its package 表格改动写回, one edit after the other. Throws a
 * `HostError` before the edit that the workbook does not allow.
 */
export async function applyEdits(session: WriteSession, edits: readonly BookEdit[]): Promise<void> {
  for (const edit of edits) await applyOne(session, edit);
}

function applyOne(session: WriteSession, edit: BookEdit): Promise<void> {
  switch (edit.kind) {
    case 'cells':
      return editCells(session, edit);
    case 'layout':
      return editLayout(session, edit);
    case 'rewrite':
      return rewriteSheet(session, edit);
    case 'add-sheet':
      return addBlankSheet(session, edit);
    case 'rename-sheet':
      return renameSheet(session, edit);
    case 'remove-sheet':
      return removeSheet(session, edit.sheet);
    case 'move-sheet':
      return moveSheet(session, edit);
    case 'show-sheet':
      return showSheet(session, edit);
  }
}
