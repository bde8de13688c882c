/** Width of a text on paper in half-width columns 半角宽度: a Chinese character takes two. */
export function widthOf(text: string): number {
  if (HALF_WIDTH.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Lines that a text takes when it is wrapped 换行 at `columns` half-width columns. */
export function linesIn(text: string, columns: number): number {
  const room = Math.max(2, Math.floor(columns));
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(widthOf(paragraph) / room));
  return lines;
}

/** The beginning of a text that fits into `columns`, with `…` where something was cut. */
export function shortened(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let [width, kept] = [2, ''];
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

const HALF_WIDTH = /^[ -~]*$/u;

/** East Asian wide characters, and the signs that Chinese fonts draw full width (“ ” … ① □ ×). */
function isWide(code: number): boolean {
  if (code < 0x1100) return code === 0xd7 || code === 0xb7 || code === 0xb1;
  return (
    code < 0x1160 || (code >= 0x2010 && code < 0xd800) || (code >= 0xf900 && code < 0xff61) || code >= 0xffe0
  );
}
