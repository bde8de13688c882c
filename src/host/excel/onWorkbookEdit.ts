import type { RunExcel } from './runExcel';
import { onTrip } from './trip';

/**
 * Calls back when anything in the workbook may have changed, by whomever; what exactly is found out by reading, for
 * events say too little (office-js#5347, #3899). Call what comes back to hear no more.
 */
export async function onWorkbookEdit(run: RunExcel, listener: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await onTrip(run, {}, async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
    await sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // Handlers go in the context they came in.
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
}
