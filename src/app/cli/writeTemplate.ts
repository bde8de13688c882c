import { userWorkbook } from '../../host/xlsx/templateDraft';
import { sampleSheets } from '../../jobs/template/sample/sampleSheets';
import { templateSheets } from '../../jobs/template/templateSheets';
import type { Command } from './arguments';
import { outputFile, writeBytes } from './files';
import { zlibCodec } from './zlibCodec';

/** Makes a blank workbook, or the sample estate; says where it was put. */
export async function writeTemplate(command: Command): Promise<string> {
  const sheets = command.sample ? sampleSheets() : templateSheets(command.language);
  const file = await outputFile(command.out, NAMES[command.language], command.sample ? 'sample' : 'template');
  await writeBytes(file, await userWorkbook(sheets, zlibCodec));
  return file;
}

/** Base of the file's name when none is given; it goes where the command is run. */
const NAMES = { zh: '物业客服台.xlsx', en: 'service-office.xlsx' } as const;
