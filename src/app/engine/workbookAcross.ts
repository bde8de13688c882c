import type { ListSheet } from '../../documents/sheetModel';
import type { Change, Contents, Watch, Workbook, Written } from '../../host/workbook';
import { keysIn } from './keysIn';

/**
 * The port `Workbook` between threads 跨线程的工作簿: Excel answers to the page alone, the engine works away from it.
 * What cannot be cloned is said otherwise, and what has not changed does not cross again.
 */
export interface WorkbookAcross {
  /** `known` is the reading the asker holds; `contents` is `null` when that is still the newest. */
  read(known: number): Promise<{ readonly reading: number; readonly contents: Contents | null }>;
  foresee(changes: readonly ChangeAcross[]): Promise<readonly Written[]>;
  write(changes: readonly ChangeAcross[], watch?: Watch): Promise<readonly Written[]>;
  undo(): Promise<readonly string[]>;
}

/** A change with the answers of a list's `covers` in place of the function. */
export type ChangeAcross =
  | Exclude<Change, { readonly kind: 'sheet' }>
  | {
      readonly kind: 'sheet';
      readonly model: Exclude<Model, ListSheet> | ListAcross;
    };

type Model = Extract<Change, { readonly kind: 'sheet' }>['model'];

type ListAcross = Omit<ListSheet, 'vanished'> & {
  readonly vanished: {
    readonly column: number;
    readonly text: string;
    readonly covered: ReadonlySet<string>;
  } | null;
};

/** Stands where the workbook is. */
export function workbookFor(workbook: Workbook): WorkbookAcross {
  let last: Contents | null = null;
  let reading = 0;
  return {
    read: async (known) => {
      const contents = await workbook.read();
      if (last === null || !isSame(last, contents)) {
        last = contents;
        reading += 1;
      }
      return { reading, contents: known === reading ? null : last };
    },
    foresee: (changes) => workbook.foresee(changes.map(arrived)),
    write: (changes, watch) => workbook.write(changes.map(arrived), watch),
    undo: () => workbook.undo(),
  };
}

/** Stands where the engine is. */
export function workbookFrom(far: WorkbookAcross): Workbook {
  let known: { readonly reading: number; readonly contents: Contents } | null = null;
  let isOld = true;
  const read = async (): Promise<Contents> => {
    const { reading, contents } = await far.read(known?.reading ?? 0);
    if (contents !== null) known = { reading, contents };
    if (known === null) throw new Error('nothing was read');
    isOld = false;
    return known.contents;
  };
  const sent = async (changes: readonly Change[]): Promise<ChangeAcross[]> => {
    const contents = isOld || known === null ? await read() : known.contents;
    return changes.map((change) => departing(change, contents.grids));
  };
  const changing = async <T>(change: Promise<T>): Promise<T> => {
    isOld = true;
    return change;
  };
  return {
    read,
    foresee: async (changes) => far.foresee(await sent(changes)),
    write: async (changes, watch) => changing(far.write(await sent(changes), watch)),
    undo: () => changing(far.undo()),
  };
}

/** `covers` is only ever asked about keys that stand in the list's sheet: those are known here. */
function departing(change: Change, grids: Contents['grids']): ChangeAcross {
  if (change.kind !== 'sheet') return change;
  const { model } = change;
  if (model.kind !== 'list') return { kind: 'sheet', model };
  if (model.vanished === null) return { kind: 'sheet', model: { ...model, vanished: null } };
  const { column, text, covers } = model.vanished;
  const covered = new Set(keysIn(grids, model.mark.id).filter(covers));
  return { kind: 'sheet', model: { ...model, vanished: { column, text, covered } } };
}

function arrived(change: ChangeAcross): Change {
  if (change.kind !== 'sheet') return change;
  const { model } = change;
  if (model.kind !== 'list') return { kind: 'sheet', model };
  if (model.vanished === null) return { kind: 'sheet', model: { ...model, vanished: null } };
  const { column, text, covered } = model.vanished;
  const vanished = { column, text, covers: (key: string) => covered.has(key) };
  return { kind: 'sheet', model: { ...model, vanished } };
}

function isSame(before: Contents, now: Contents): boolean {
  return (
    sameItems(before.grids, now.grids) &&
    before.date1904 === now.date1904 &&
    before.structureProtected === now.structureProtected &&
    before.externalLinks === now.externalLinks &&
    sameItems([...before.protectedSheets], [...now.protectedSheets]) &&
    sameItems([...(before.ownSheets ?? [])].flat(), [...(now.ownSheets ?? [])].flat())
  );
}

function sameItems<T>(before: readonly T[], now: readonly T[]): boolean {
  return before.length === now.length && before.every((item, i) => item === now[i]);
}
