import type { IWorkbookData, LocaleType } from '@univerjs/core';
import type { BookView, SheetFrame } from '../../../host/view/sheetView';
import { conditionsOf } from './conditionsOf';
import { rangeOf } from './ranges';
import { sheetOf, sizeOf } from './sheetOf';
import { styleId, styleOf } from './styleOf';
import { validationsOf } from './validationsOf';

/** What names the workbook and its sheets in the grid, and the language it is shown in. */
export interface Naming {
  readonly id: string;
  /** In the order of the sheets. */
  readonly sheets: readonly string[];
  readonly locale: LocaleType;
}

/** A workbook 工作簿 as the grid has it, without cells; those are filled in block by block. */
export function workbookOf(view: BookView, naming: Naming): IWorkbookData {
  const sheets = view.sheets.map((frame, at) => ({ frame, id: naming.sheets[at] ?? '' }));
  return {
    id: naming.id,
    name: '',
    appVersion: '0.25.1',
    locale: naming.locale,
    styles: stylesOf(view.styles),
    defaultStyle: styleId(0),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ frame, id }) => [id, sheetOf(frame, id)])),
    resources: [
      resource('SHEET_DATA_VALIDATION_PLUGIN', sheets, (frame) =>
        validationsOf(frame.validations, sizeOf(frame)),
      ),
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', sheets, (frame) =>
        conditionsOf(frame.conditions, sizeOf(frame)),
      ),
      resource('SHEET_FILTER_PLUGIN', sheets, ({ filter }) =>
        filter === null ? null : { ref: rangeOf(filter) },
      ),
    ],
  };
}

export function stylesOf(styles: BookView['styles']): IWorkbookData['styles'] {
  return Object.fromEntries(styles.map((style, at) => [styleId(at), styleOf(style)]));
}

/** What a plugin keeps of its own: one entry a sheet, for those that have any. */
function resource(
  name: string,
  sheets: readonly { readonly frame: SheetFrame; readonly id: string }[],
  of: (frame: SheetFrame) => object | null,
): { name: string; data: string } {
  const entries = sheets.flatMap(({ frame, id }) => {
    const kept = of(frame);
    return kept === null || (Array.isArray(kept) && kept.length === 0) ? [] : [[id, kept] as const];
  });
  return { name, data: JSON.stringify(Object.fromEntries(entries)) };
}
