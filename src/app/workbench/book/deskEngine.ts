import type { Engine } from '../../engine/engine';
import type { Grid } from '../univer/grid';
import type { BookDesk } from './bookDesk';

/**
 * The engine as the pane gets it: whatever was edited in the grid reaches the file before a job looks at it, and what
 * a job wrote is shown at once. `wrote` is told when the file is another one than before.
 */
export function deskEngine(desk: BookDesk, grid: Pick<Grid, 'flush' | 'refresh'>, wrote: () => void): Engine {
  const after = async (sheets: readonly string[]): Promise<void> => {
    if (sheets.length === 0) return;
    wrote();
    await grid.refresh(sheets);
  };
  return {
    open: (asked) => grid.flush().then(() => desk.open(asked)),
    ask: (query, question) => grid.flush().then(() => desk.ask(query, question)),
    plan: (job, wishes) => grid.flush().then(() => desk.plan(job, wishes)),
    enter: (entry, input) => grid.flush().then(() => desk.enter(entry, input)),
    write: async (plan, watch) => {
      await grid.flush();
      const written = await desk.write(plan, watch);
      await after(written.map(({ sheet }) => sheet));
      return written;
    },
    undo: async () => {
      await grid.flush();
      const sheets = await desk.undo();
      await after(sheets);
      return sheets;
    },
  };
}
