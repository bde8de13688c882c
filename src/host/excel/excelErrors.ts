import { HostError, type HostErrorCode } from '../workbook';

/** What a code of Excel's means to us, and how often the whole read or write may be begun again after a pause. */
interface Meaning {
  readonly says: HostErrorCode;
  /** Always from a fresh look at the workbook: of a batch that failed any part may have been carried out. */
  readonly again?: number;
}

/** Excel's error codes 错误代码; one that is not here is a fault of ours. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['AccessDenied', { says: 'excel-protected' }],
  ['ActivityLimitReached', { says: 'excel-busy', again: 3 }],
  ['ServiceNotAvailable', { says: 'excel-busy', again: 3 }],
  ['DirtySupportingFormula', { says: 'excel-busy', again: 2 }],
  ['GeneralException', { says: 'excel-failed', again: 1 }],
  ['Conflict', { says: 'excel-conflict', again: 1 }],
  ['RequestAborted', { says: 'excel-stopped', again: 2 }],
  ['ConnectionFailure', { says: 'excel-stopped', again: 2 }],
  ['Timeout', { says: 'excel-stopped', again: 2 }],
  ['InvalidOrTimedOutSession', { says: 'excel-lost' }],
  ['HostRestartNeeded', { says: 'excel-lost' }],
  ['Unauthenticated', { says: 'excel-signed-out' }],
  ['InvalidOperationInCellEditMode', { says: 'excel-editing', again: 1 }],
  ['InvalidOperation', { says: 'excel-editing', again: 1 }],
  ['WriteNotSupportedWhenModalDialogOpen', { says: 'excel-dialog-open', again: 1 }],
  ['InactiveWorkbook', { says: 'excel-elsewhere', again: 1 }],
  ['InvalidSelection', { says: 'excel-elsewhere', again: 1 }],
  ['ItemAlreadyExists', { says: 'excel-conflict', again: 1 }],
  ['ItemNotFound', { says: 'excel-sheet-gone' }],
  ['InvalidReference', { says: 'excel-sheet-gone' }],
  ['InvalidObjectPath', { says: 'excel-sheet-gone' }],
  ['FilteredRangeConflict', { says: 'excel-filtered' }],
  ['MergedRangeConflict', { says: 'excel-in-the-way' }],
  ['PivotTableRangeConflict', { says: 'excel-in-the-way' }],
  ['InsertDeleteConflict', { says: 'excel-in-the-way' }],
  ['NonBlankCellOffSheet', { says: 'excel-in-the-way' }],
  ['UnsupportedSheet', { says: 'excel-in-the-way' }],
  ['RequestPayloadSizeLimitExceeded', { says: 'excel-too-much' }],
  ['ResponsePayloadSizeLimitExceeded', { says: 'excel-too-much' }],
  ['RangeExceedsLimit', { says: 'excel-too-much' }],
  ['OperationCellsExceedLimit', { says: 'excel-too-much' }],
  ['MemoryLimitReached', { says: 'excel-too-much' }],
  ['ApiNotAvailable', { says: 'excel-too-old' }],
  ['ApiNotFound', { says: 'excel-too-old' }],
  ['NotImplemented', { says: 'excel-too-old' }],
  ['UnsupportedFeature', { says: 'excel-too-old' }],
  ['UnsupportedOperation', { says: 'excel-too-old' }],
  ['UndoNotSupported', { says: 'excel-too-old' }],
]);

/** Excel's code of an error, where it is one of Excel's; messages are not looked at, they come in every language. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  // Any object may be asked for these.
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === 'RichApi.Error' && typeof code === 'string' ? code : null;
}

/** The error as the port says it; what is not Excel's is a fault of ours and stays as it is. */
export function portError(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  // Neither message nor request goes on: they may hold what stands in cells.
  return new HostError(MEANINGS.get(code)?.says ?? 'excel-failed', { code });
}

/** How often what failed so may be begun again. */
export function mayBeginAgain(error: unknown): number {
  const code = error instanceof HostError ? error.facts['code'] : null;
  return code === null || code === undefined ? 0 : (MEANINGS.get(code)?.again ?? 0);
}

/** Whether a smaller request would have gone through. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof HostError && error.code === 'excel-too-much';
}
