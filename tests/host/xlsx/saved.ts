import { bytesOf, openPackage, type Part } from '../../../src/host/xlsx/package';
import { streamCodec } from '../../../src/host/xlsx/codec';
import { readContents } from '../../../src/host/xlsx/readWorkbook';
import { newXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import type { SheetModel } from '../../../src/documents/sheetModel';
import type { Grid } from '../../../src/sheet/grid';

/** A new workbook with these sheets, as a file. */
export async function fileOf(...models: readonly SheetModel[]): Promise<Uint8Array> {
  const book = await newXlsx();
  await book.write(models.map((model) => ({ kind: 'sheet', model })));
  return book.save();
}

/** The parts of a file as they lie in it. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Part>> {
  return (await openPackage(bytes, streamCodec)).byName;
}

export async function partText(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(await openPackage(bytes, streamCodec), part));
}

export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await readContents(bytes)).contents.grids;
}
