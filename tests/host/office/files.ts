import { HostError } from '../../../src/host/workbook';
import type { Book } from './model/book';
import type { Desk } from './thing';
import type { RequestBody } from './wire';

/** Files to be inserted are read first, for reading takes time and carrying out does not. */
export async function filesOpened(
  { files }: Desk,
  { Actions }: RequestBody,
  opened: (base64: string) => Promise<Book>,
): Promise<void> {
  files.clear();
  for (const { Name, ArgumentInfo } of Actions) {
    const [base64] = Name === 'InsertWorksheetsFromBase64' ? (ArgumentInfo?.Arguments ?? []) : [];
    if (typeof base64 !== 'string') continue;
    try {
      files.set(base64, await opened(base64));
    } catch (error) {
      // No workbook: Excel says so when it comes to the action.
      if (!(error instanceof HostError)) throw error;
    }
  }
}
