import type { ViewFont } from '../../host/view/sheetView';

/** The fonts to try for a font of a workbook 字体: itself, its like on other systems, then any that has Chinese. */
export function fontStack(name: string): string {
  const [, like] = KINDS.find(([pattern]) => pattern.test(name)) ?? [null, SANS];
  return [`"${name.replace(/["\\]/gu, '')}"`, like].join(', ');
}

/** CSS `font`, for measuring: pixels, so that it does not depend on the page. */
export function fontOf({ name, size, bold, italic }: ViewFont): string {
  const pixels = (size * 96) / 72;
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels}px ${fontStack(name)}`;
}

const SONG =
  'SimSun, "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif';
const SANS =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif';
const KAI = 'KaiTi, "Kaiti SC", STKaiti, "AR PL UKai CN"';
const FANG = 'FangSong, "STFangsong"';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/仿宋|FangSong/iu, `${FANG}, ${SONG}`],
  [/楷|Kai/iu, `${KAI}, ${SONG}`],
  [/宋|SimSun|Song|明|Ming/iu, SONG],
  [/黑体|SimHei/iu, `SimHei, "Heiti SC", ${SANS}`],
  [/等线|DengXian/iu, `DengXian, Carlito, ${SANS}`],
  [/Calibri/iu, `Carlito, ${SANS}`],
  [/Cambria|Georgia|Garamond|Book Antiqua/iu, SONG],
  [/Times/iu, `"Liberation Serif", ${SONG}`],
  [/Courier|Consolas|Mono/iu, `"Liberation Mono", monospace, ${SANS}`],
  [/Arial|Helvetica/iu, `"Liberation Sans", Arimo, ${SANS}`],
];
