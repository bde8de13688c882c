/// <reference types="office-js" />
import { goToCell } from '../../host/excel/goToCell';
import { onWorkbookEdit } from '../../host/excel/onWorkbookEdit';
import type { ExcelOptions, RunExcel } from '../../host/excel/runExcel';
import type { Workbook } from '../../host/workbook';
import { lateWorkbook } from './lateWorkbook';
import type { Surroundings } from '../pane/surroundings';
import { browserMemory } from '../pane/browserMemory';
import { cellMarks } from './cellMarks';
import { now } from '../pane/clock';
import { languageOf } from './language';
import { openSample } from './openSample';
import { remoteEngine } from './remoteEngine';
import { selectionIn } from './selection';
import { settling } from './settle';
import { themeOf } from './theme';
import { withoutEcho } from './withoutEcho';

/** What Excel tells of itself; `undefined` where it does not. */
export interface ExcelAround {
  readonly run: RunExcel;
  readonly options: ExcelOptions;
  readonly context: Pick<Office.Context, 'displayLanguage'> & {
    readonly officeTheme?: Pick<Office.OfficeTheme, 'bodyBackgroundColor'>;
    readonly partitionKey?: string;
  };
  /** The engine could not start or broke. */
  readonly broken: () => void;
}

/** The pane beside Excel: the workbook on this page, the engine on its own thread. */
export function excelSurroundings({ run, options, context, broken }: ExcelAround): Surroundings {
  const marks = cellMarks(run, options);
  const { engine, heard } = withoutEcho(
    remoteEngine(
      lateWorkbook(() => workbookIn(run, options)),
      broken,
    ),
    () => performance.now(),
  );
  return {
    engine,
    viewer: {
      goTo: (sheet, cell) => goToCell(run, sheet, cell, options),
      selection: () => selectionIn(run, options),
      mark: marks.mark,
      clearMarks: marks.clear,
      onEdit: (listener) => {
        const watching = onWorkbookEdit(run, heard(listener));
        return () => void watching.then((stop) => stop());
      },
    },
    place: 'excel',
    now,
    language: languageOf(context.displayLanguage),
    theme: lookNow(context),
    memory: browserMemory(context.partitionKey),
    openSample,
    preview: null,
    settle: settling(run, options),
  };
}

/** What reads and writes is fetched after the pane is there to be looked at. */
async function workbookIn(run: RunExcel, options: ExcelOptions): Promise<Workbook> {
  const { excelWorkbook } = await import('../../host/excel/excelWorkbook');
  return excelWorkbook(run, options);
}

export function lookNow(context: ExcelAround['context']): ReturnType<typeof themeOf> {
  return themeOf(context.officeTheme?.bodyBackgroundColor, (query) => window.matchMedia(query).matches);
}
