import { type Change, HostError, type Watch } from './workbook';

/** Tells a watch which change comes next; throws `cancelled` when it does not want to go on. */
export async function beforeEach(
  watch: Watch | undefined,
  changes: readonly Change[],
  at: number,
): Promise<void> {
  const change = changes[at];
  if (watch === undefined || change === undefined) return;
  const goesOn = await watch({ done: at, of: changes.length, sheet: sheetOf(change) });
  if (!goesOn) throw new HostError('cancelled', { sheet: sheetOf(change) });
}

/** The sheet a change is about, by the name it asks for. */
export function sheetOf(change: Change): string {
  if (change.kind === 'cells') return change.sheet;
  return change.kind === 'register' ? change.sheet.name : change.model.name;
}
