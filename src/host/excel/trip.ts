import { HostError } from '../workbook';
import { codeOf, portError } from './excelErrors';
import { type ExcelOptions, type RunExcel, supported } from './runExcel';

/** One journey to Excel 往返: what is queued goes out with `sync`, as one request. */
export interface Trip {
  readonly context: Excel.RequestContext;
  readonly supports: (version: string) => boolean;
  readonly sync: () => Promise<void>;
  /** Announces about so many bytes more; when the request would get too long, what is queued goes out first. */
  readonly spend: (bytes: number) => Promise<void>;
}

/** Excel on the web takes 5 MB. */
const LONGEST_REQUEST = 3_500_000;
const HINT_AFTER = 1000;
const PATIENCE = 30_000;

/**
 * Runs a batch; one that begins while a cell is edited waits, and says so. What Excel refuses comes as a `HostError`.
 */
export async function onTrip<T>(
  run: RunExcel,
  options: ExcelOptions,
  batch: (trip: Trip) => Promise<T>,
  grouped = false,
): Promise<T> {
  const wishes: Excel.RunOptions = { delayForCellEdit: true, ...(grouped ? { mergeUndoGroup: true } : {}) };
  try {
    return await run(wishes, (context) => batch(tripIn(context, options)));
  } catch (error) {
    if (grouped && NO_GROUPS.has(codeOf(error) ?? '')) return onTrip(run, options, batch);
    throw portError(error);
  }
}

/** What builds say that know the wish for one step of undo and cannot fulfil it (office-js#6711). */
const NO_GROUPS: ReadonlySet<string> = new Set(['UndoNotSupported', 'InvalidArgument', 'NotImplemented']);

function tripIn(context: Excel.RequestContext, options: ExcelOptions): Trip {
  let isFirst = true;
  let bytes = 0;
  const sync = async (): Promise<void> => {
    bytes = 0;
    const answer = context.sync();
    // While a cell is edited the first request waits, for as long as the user likes.
    await (isFirst ? hinted(answer, options) : watched(answer, options.patience ?? PATIENCE));
    isFirst = false;
  };
  return {
    context,
    supports: (version) => supported(options, version),
    sync,
    spend: async (more) => {
      if (bytes > 0 && bytes + more > LONGEST_REQUEST) await sync();
      bytes += more;
    },
  };
}

async function hinted(answer: Promise<unknown>, { waiting }: ExcelOptions): Promise<void> {
  const told = { yes: false };
  const timer = setTimeout(() => {
    told.yes = true;
    waiting?.(true);
  }, HINT_AFTER);
  try {
    await answer;
  } finally {
    clearTimeout(timer);
    if (told.yes) waiting?.(false);
  }
}

/** Some requests are never answered (office-js#4805); what became of them is then to be looked up. */
async function watched(answer: Promise<unknown>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError('excel-silent'));
    }, patience);
  });
  try {
    await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
