import type { ListMemory } from '../listPlace';
import { type Keeping, memoryIn, memoryOut, objectIn } from '../xlsx/sheetKeeping';
import { MARK_NAME } from '../xlsx/sheetMark';

/** How far the last write of a sheet of ours got: while it is `writing` the sheet may be half of itself. */
export type Phase = 'writing' | 'done' | 'empty';

/** What a sheet of ours knows of itself 标记, beside what the .xlsx host keeps there too. */
export interface Marked extends Keeping {
  /** `empty`: taken back; there is nothing in it, and the next sheet of its name may have it. */
  readonly phase: Phase;
}

/** Where marks are kept in Excel. */
export interface MarkStore {
  /** Queues the question for a sheet; to be called for the answer after `sync`. */
  readonly ask: (sheet: Excel.Worksheet) => () => Marked | null;
  /** Queues a mark, and what is remembered of a list; `old` is the mark it replaces. */
  readonly put: (sheet: Excel.Worksheet, mark: Marked, old: Marked | null) => void;
  /** Queues taking the mark away; there is one. */
  readonly drop: (sheet: Excel.Worksheet) => void;
}

/**
 * From ExcelApi 1.12 on, the worksheet properties that the .xlsx host reads and writes: marks are the same in both.
 * Before that, hidden names of the sheet, the only thing of 1.9 that goes where the sheet goes, survives renaming and
 * moving, and is seen by nobody; what is in them is short, so memories of lists go to the add-in's settings.
 */
export function markStore(context: Excel.RequestContext, hasProperties: boolean): MarkStore {
  return hasProperties ? propertyStore : nameStore(context.workbook.settings);
}

const LIST_NAME = `${MARK_NAME}-list`;

const propertyStore: MarkStore = {
  ask: ({ customProperties }) => {
    const mark = customProperties.getItemOrNullObject(MARK_NAME);
    const list = customProperties.getItemOrNullObject(LIST_NAME);
    mark.load('value');
    list.load('value');
    return () => markedIn(mark.isNullObject ? null : mark.value, list.isNullObject ? null : list.value);
  },
  put: ({ customProperties }, mark, old) => {
    customProperties.add(MARK_NAME, markText(mark));
    const memory = memoryText(mark.memory);
    if (memory !== null && memory !== memoryText(old?.memory ?? null))
      customProperties.add(LIST_NAME, memory);
  },
  drop: ({ customProperties }) => {
    customProperties.getItem(MARK_NAME).delete();
  },
};

const HIDDEN_NAME = '_service_office';

function nameStore(settings: Excel.SettingCollection): MarkStore {
  return {
    ask: ({ names }) => {
      const name = names.getItemOrNullObject(HIDDEN_NAME);
      name.load('formula');
      settings.load('items/key,items/value');
      return () => {
        // The client says `any` of formulas; a text in one has its quotes doubled.
        const formula: unknown = name.isNullObject ? null : name.formula;
        const text = typeof formula === 'string' ? /^="(.*)"$/su.exec(formula)?.[1] : undefined;
        const mark = text?.replace(/""/gu, '"') ?? null;
        const id = objectIn(mark ?? '')?.['id'];
        const kept: unknown = settings.items.find(({ key }) => key === settingKey(String(id)))?.value;
        return markedIn(mark, typeof kept === 'string' ? kept : null);
      };
    },
    put: ({ names }, mark, old) => {
      const formula = `="${markText(mark).replace(/"/gu, '""')}"`;
      if (old === null) names.add(HIDDEN_NAME, formula).visible = false;
      else names.getItem(HIDDEN_NAME).formula = formula;
      const memory = memoryText(mark.memory);
      if (memory !== null) settings.add(settingKey(mark.id), memory);
    },
    drop: ({ names }) => {
      names.getItem(HIDDEN_NAME).delete();
    },
  };
}

function settingKey(id: string): string {
  return `${MARK_NAME}-list:${id}`;
}

function markText({ id, layout, hash, look, charts, phase }: Marked): string {
  return JSON.stringify({ id, layout, hash, look, charts, ...(phase === 'done' ? {} : { phase }) });
}

function memoryText(memory: ListMemory | null): string | null {
  return memory === null ? null : JSON.stringify(memoryOut(memory));
}

function markedIn(mark: string | null, list: string | null): Marked | null {
  const kept = objectIn(mark ?? '');
  if (kept === null || typeof kept['id'] !== 'string' || typeof kept['hash'] !== 'number') return null;
  const number = (name: string): number => (typeof kept[name] === 'number' ? kept[name] : 0);
  const memory = objectIn(list ?? '');
  const { phase } = kept;
  return {
    id: kept['id'],
    layout: number('layout'),
    hash: number('hash'),
    look: number('look'),
    charts: number('charts'),
    memory: memory === null ? null : memoryIn(memory),
    phase: phase === 'writing' || phase === 'empty' ? phase : 'done',
  };
}
