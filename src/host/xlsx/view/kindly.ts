import { HostError } from '../../workbook';

/**
 * What a part beside the cells says, or `null` where it cannot be read: a damaged picture, chart or theme is not
 * shown, the sheet around it is.
 */
export async function kindly<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    return unlessBug(error);
  }
}

/** The same at once. */
export function kindlyNow<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    return unlessBug(error);
  }
}

function unlessBug(error: unknown): null {
  if (!(error instanceof HostError)) throw error;
  return null;
}
