import {
  ICommandService,
  type ICellData,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  type LocaleType,
  type Nullable,
  LogLevel,
  type Injector,
  type Worksheet,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Language } from '../../../kernel/label';
import { LOCALES, WORDS } from './locales';
import { registerPlugins } from './plugins';

/** The spreadsheet component 表格控件 and the services of it that we use. */
export interface GridHost {
  readonly univer: Univer;
  readonly get: Injector['get'];
  readonly run: (id: string, params: object, ours?: boolean) => boolean;
  readonly commands: ICommandService;
  readonly locale: () => LocaleType;
  readonly book: () => Workbook;
  readonly sheet: (id: string) => Worksheet | null;
  readonly cell: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  readonly formula: (sheet: string, row: number, column: number) => string | null;
}

/** Marks what we show from the file, so that it is not taken for something people typed. */
export const OURS = 'fromFile';

export interface HostOptions {
  readonly language: Language;
  readonly isDark: boolean;
}

export function createHost(container: HTMLElement, { language, isDark }: HostOptions): GridHost {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: WORDS,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  const injector = univer.__getInjector();
  const get: Injector['get'] = injector.get.bind(injector);
  const commands = get(ICommandService);
  const book = (): Workbook => {
    const now = get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (now == null) throw new Error('no workbook is shown');
    return now;
  };
  const sheet = (id: string): Worksheet | null => book().getSheetBySheetId(id) ?? null;
  return {
    univer,
    get,
    commands,
    locale: () => get(LocaleService).getCurrentLocale(),
    book,
    sheet,
    run: (id, params, ours = true) =>
      commands.syncExecuteCommand(id, params, ours ? { onlyLocal: true, [OURS]: true } : {}),
    cell: (id, row, column) => sheet(id)?.getCellMatrix().getValue(row, column),
    formula: (id, row, column) =>
      get(FormulaDataModel).getFormulaStringByCell(row, column, id, book().getUnitId())?.replace(/^=/u, '') ??
      null,
  };
}

/** After the file changed behind the grid, an undo would put back what is not there any more. */
export function forgetUndo(host: GridHost): void {
  host.get(IUndoRedoService).clearUndoRedo(host.book().getUnitId());
}
