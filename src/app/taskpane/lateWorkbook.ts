import type { Workbook } from '../../host/workbook';

/** A workbook that is made when it is first asked for. */
export function lateWorkbook(make: () => Promise<Workbook>): Workbook {
  let made: Promise<Workbook> | null = null;
  const there = (): Promise<Workbook> => (made ??= make());
  return {
    read: async () => (await there()).read(),
    foresee: async (changes) => (await there()).foresee(changes),
    write: async (changes, watch) => (await there()).write(changes, watch),
    undo: async () => (await there()).undo(),
  };
}
