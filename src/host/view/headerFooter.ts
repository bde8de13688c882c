/** A header or footer 页眉页脚 in its three parts, ready to be drawn. */
export interface HeaderParts {
  readonly left: readonly HeaderRun[];
  readonly center: readonly HeaderRun[];
  readonly right: readonly HeaderRun[];
}

/** Text with one look; lines end with `\n`. */
export interface HeaderRun {
  readonly text: string;
  readonly look: HeaderLook;
}

/** `null`: as the workbook's plain font. */
export interface HeaderLook {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  /** `RRGGBB` */
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** What codes stand for. */
export interface HeaderFacts {
  readonly page: number;
  readonly pages: number;
  readonly date: string;
  readonly time: string;
  readonly file: string;
  readonly path: string;
  readonly sheet: string;
}

/** Reads the codes `&L` `&C` `&R` `&P` `&N` … as Excel does; text in front of the first part stands in the centre. */
export function headerParts(code: string, facts: HeaderFacts): HeaderParts {
  const parts: Record<keyof HeaderParts, HeaderRun[]> = { left: [], center: [], right: [] };
  let part: keyof HeaderParts = 'center';
  let look = PLAIN;
  for (const [piece, ...groups] of code.matchAll(PIECES)) {
    const section = SECTIONS[piece.toUpperCase()];
    if (section !== undefined) [part, look] = [section, PLAIN];
    else {
      const text = textOf(piece, facts);
      if (text === null) look = changed(look, piece, groups);
      else put(parts[part], text, look);
    }
  }
  return parts;
}

const PLAIN: HeaderLook = {
  font: null,
  size: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};

const SECTIONS: Readonly<Record<string, keyof HeaderParts>> = { '&L': 'left', '&C': 'center', '&R': 'right' };

/** A code with what belongs to it, or text up to the next one. Groups: font, its style, size, colour. */
const PIECES =
  /&"([^",]*)(?:,([^"]*))?"|&K(?:([0-9A-F]{6})|\d\d[+-]\d{3})|&(\d{1,3})|&[PN](?:[+-]\d+(?!\d))?|&[\s\S]|[^&]+|&/giu;

/** `null`: the code changes how what follows looks. */
function textOf(piece: string, facts: HeaderFacts): string | null {
  if (!piece.startsWith('&')) return piece;
  const moved = Number(piece.slice(2)) || 0;
  switch (piece.charAt(1).toUpperCase()) {
    case '&':
      return '&';
    case 'P':
      return String(facts.page + moved);
    case 'N':
      return String(facts.pages + moved);
    case 'D':
      return facts.date;
    case 'T':
      return facts.time;
    case 'F':
      return facts.file;
    case 'Z':
      return facts.path;
    case 'A':
      return facts.sheet;
    default:
      return null;
  }
}

function changed(
  look: HeaderLook,
  piece: string,
  [font, style, color, size]: readonly (string | undefined)[],
): HeaderLook {
  if (font !== undefined) return { ...look, ...fontOf(font, style ?? '') };
  if (size !== undefined) return { ...look, size: Number(size) };
  switch (piece.charAt(1).toUpperCase()) {
    case 'K':
      return { ...look, color: color ?? null };
    case 'B':
      return { ...look, bold: !look.bold };
    case 'I':
      return { ...look, italic: !look.italic };
    case 'U':
    case 'E':
      return { ...look, underline: !look.underline };
    case 'S':
      return { ...look, strike: !look.strike };
    default:
      return look;
  }
}

/** `-` is the workbook's plain font. */
function fontOf(font: string, style: string): Pick<HeaderLook, 'font' | 'bold' | 'italic'> {
  return {
    font: font === '-' || font === '' ? null : font,
    bold: /bold|粗/iu.test(style),
    italic: /italic|oblique|斜/iu.test(style),
  };
}

function put(runs: HeaderRun[], text: string, look: HeaderLook): void {
  const before = runs[runs.length - 1];
  if (before?.look === look) runs[runs.length - 1] = { text: before.text + text, look };
  else runs.push({ text, look });
}
