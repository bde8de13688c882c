import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zlibCodec } from '../../../src/app/cli/zlibCodec';
import { engineOver } from '../../../src/app/engine/engineOver';
import type { Surroundings } from '../../../src/app/pane/surroundings';
import { openXlsx, type XlsxWorkbook } from '../../../src/host/xlsx/xlsxWorkbook';
import { momentOf, parseDay } from '../../../src/kernel/calendar';

/** The pane over a real workbook, without a page around it: what it asks of a spreadsheet is written down. */

export const SAMPLE = path.join(__dirname, '../../../assets/示例小区.xlsx');
export const NOW = momentOf(parseDay('2026-11-24')!, 600);

export interface Given {
  readonly surroundings: Surroundings;
  readonly workbook: XlsxWorkbook;
  /** Places the viewer was sent to: `房屋台账!A17`. */
  readonly shown: string[];
  readonly marked: string[];
  /** As if someone edited the grid. */
  readonly edit: () => void;
}

export async function paneOver(file: string, more: Partial<Surroundings> = {}): Promise<Given> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)), { codec: zlibCodec });
  const shown: string[] = [];
  const marked: string[] = [];
  const listeners = new Set<() => void>();
  const kept = new Map<string, string>();
  const surroundings: Surroundings = {
    engine: engineOver(workbook),
    viewer: {
      goTo: (sheet, cell) => {
        shown.push(cell === null ? sheet : `${sheet}!${cell}`);
        return Promise.resolve();
      },
      selection: () => Promise.resolve({ sheet: '房屋台账', rows: [{ first: 3, last: 5 }] }),
      mark: (cells) => {
        marked.splice(0, marked.length, ...cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
        return Promise.resolve();
      },
      clearMarks: () => {
        marked.length = 0;
        return Promise.resolve();
      },
      onEdit: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    place: 'workbench',
    now: () => NOW,
    language: 'zh',
    theme: 'light',
    memory: {
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => {
        kept.set(key, value);
      },
    },
    openSample: () => Promise.resolve(),
    preview: () => undefined,
    settle: () => Promise.resolve(),
    ...more,
  };
  return {
    surroundings,
    workbook,
    shown,
    marked,
    edit: () => {
      for (const listener of listeners) listener();
    },
  };
}
