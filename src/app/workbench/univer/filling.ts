import type { BookDesk } from '../book/bookDesk';
import { announceFormulas, fillBlock } from './fill';
import type { GridHost } from './host';
import { repaint } from './repaint';

/** Fills sheets block by block 分块载入: the open tab first, the others while nothing else is to be done. */
export interface Filling {
  /** A sheet whose rows from `from` on are still to come. */
  add(sheet: Unfilled): void;
  isFilled(id: string): boolean;
  /** Settles when every sheet is filled, or filling was stopped. */
  readonly whenAll: () => Promise<void>;
  stop(): void;
}

export interface Unfilled {
  readonly id: string;
  /** As the file calls it. */
  readonly name: string;
  readonly from: number;
  /** Rows and columns in use. */
  readonly rows: number;
  readonly columns: number;
}

/** Rows of each sheet that are there before it is looked at: more than a screen has. */
export const FIRST_ROWS = 100;
/** Cells put into the grid in one go: a frame's worth of work. */
const BLOCK_CELLS = 6000;
const MOST_ROWS = 2000;

export function filling(host: GridHost, desk: BookDesk, filled: (id: string) => void): Filling {
  const waiting = new Map<string, Unfilled>();
  const withFormulas = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  let isStopped = false;

  const next = (): Unfilled | undefined => {
    const open = host.book().getActiveSheet().getSheetId();
    return waiting.get(open) ?? waiting.values().next().value;
  };
  const step = async (sheet: Unfilled): Promise<void> => {
    const to = Math.min(sheet.rows, sheet.from + blockRows(sheet.columns)) - 1;
    if (to >= sheet.from) {
      const block = await desk.rows(sheet.name, sheet.from, to);
      if (isStopped || !waiting.has(sheet.id)) return;
      fillBlock(host, sheet.id, block);
      if (block.holdsFormulas) withFormulas.add(sheet.id);
    }
    if (to + 1 < sheet.rows) {
      waiting.set(sheet.id, { ...sheet, from: to + 1 });
      return;
    }
    waiting.delete(sheet.id);
    if (withFormulas.has(sheet.id)) announceFormulas(host, sheet.id);
    repaint(host, sheet.id);
    filled(sheet.id);
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      for (let sheet = next(); sheet !== undefined && !isStopped; sheet = next()) await step(sheet);
    } finally {
      isRunning = false;
    }
  };
  return {
    add: (sheet) => {
      waiting.set(sheet.id, sheet);
      if (!isRunning) running = run();
    },
    isFilled: (id) => !waiting.has(id),
    whenAll: () => running,
    stop: () => {
      isStopped = true;
    },
  };
}

function blockRows(columns: number): number {
  return Math.min(MOST_ROWS, Math.max(50, Math.floor(BLOCK_CELLS / Math.max(1, columns))));
}
