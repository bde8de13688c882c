import type { PartsDraft } from '../partsDraft';
import { EMPTY_STYLES } from '../styleTables';
import { openWorkbookPart } from '../workbookEdits';

/**
 * Styles for a workbook that has none 缺样式部件: as many plain formats as its cells speak of, so that none of them comes
 * to look like what is appended.
 */
export async function plainStyles(draft: PartsDraft): Promise<string> {
  let most = 0;
  for (const { part } of (await openWorkbookPart(draft)).sheets) {
    const source = part === null ? null : await draft.text(part);
    for (const [, id] of source?.matchAll(STYLE) ?? []) most = Math.max(most, Math.min(Number(id), MOST));
  }
  return EMPTY_STYLES.replace(FORMATS, (_, xf: string) => {
    return `<cellXfs count="${most + 1}">${xf.repeat(most + 1)}</cellXfs>`;
  });
}

const STYLE = /\ss(?:tyle)?\s*=\s*["'](\d+)["']/gu;
const FORMATS = /<cellXfs count="1">(.*?)<\/cellXfs>/u;
/** More formats than this Excel does not open. */
const MOST = 65_000;
