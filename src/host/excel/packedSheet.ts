import type { PrintSheet, SheetModel } from '../../documents/sheetModel';
import { newXlsx } from '../xlsx/xlsxWorkbook';
import { base64 } from './base64';
import { codeOf } from './excelErrors';
import type { FillStep } from './steps';
import type { Writing } from './writing';

/** Pages from which a package pays. */
const PACKED_FROM = 60;

/**
 * Whether a sheet goes in as one package 整包插入: many pages, in a new sheet. Excel forgets what could be undone by it,
 * which a few pages are not worth.
 */
export function isPacked(
  { trip, options, book }: Writing,
  step: FillStep,
): step is Extract<FillStep, { kind: 'fill' }> & { readonly model: PrintSheet } {
  if (step.kind !== 'fill' || step.model.kind !== 'print' || step.place.id !== null || step.place.isFilled)
    return false;
  // Its serials are those of 1900.
  if (book.date1904 || !trip.supports('1.13')) return false;
  return step.model.pages.length >= (options.packedFrom ?? PACKED_FROM);
}

/** Adds a sheet made by the .xlsx host; `null` where this Excel does not take it, and nothing was added. */
export async function insertPacked(
  { trip, options }: Writing,
  model: SheetModel,
  name: string,
): Promise<Excel.Worksheet | null> {
  const { workbook } = trip.context;
  const file = await newXlsx(options.codec === undefined ? {} : { codec: options.codec });
  await file.write([{ kind: 'sheet', model: { ...model, name } }]);
  const text = base64(await file.save());
  await trip.spend(text.length);
  try {
    workbook.insertWorksheetsFromBase64(text, { sheetNamesToInsert: [name], positionType: 'End' });
    await trip.sync();
  } catch (error) {
    if (!REFUSALS.has(codeOf(error) ?? '')) throw error;
  }
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  await trip.sync();
  return sheet.isNullObject ? null : sheet;
}

/** The same sheet is then laid out step by step. */
const REFUSALS: ReadonlySet<string> = new Set([
  'UnsupportedFeature',
  'UnsupportedOperation',
  'NotImplemented',
  'ApiNotFound',
  'ApiNotAvailable',
  'AccessDenied',
  'InvalidArgument',
  'GeneralException',
]);
