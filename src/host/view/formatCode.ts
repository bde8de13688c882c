import type { ChineseDigits } from './chineseDigits';

/** A number format code 数字格式 as Chinese offices write it, in the words every formatter knows. */
export interface FormatCode {
  readonly pattern: string;
  /** Language of weekdays and of the halves of a day. */
  readonly locale: string;
  /** Chinese digits it asks for: `[DBNum2]`. */
  readonly digits: ChineseDigits | null;
}

/** What a file holds → what is understood. Codes are few and come again with every cell. */
export function formatCode(code: string): FormatCode {
  let known = codes.get(code);
  if (known === undefined) {
    known = rewritten(code);
    if (codes.size < MOST_CODES) codes.set(code, known);
  }
  return known;
}

/** Excel keeps fewer formats in a workbook. */
const MOST_CODES = 2000;
const codes = new Map<string, FormatCode>();

/** `!` escapes a character as `\` does; quoted text and escapes are passed over. */
const PIECES =
  /"[^"]*"?|\\.|!(.)|G\/通用格式|上午\/下午|\[\$-(?:[Ff]800|[Xx]-sysdate)\][^;]*|\[\$-(?:[Ff]400|[Xx]-systime)\][^;]*/gu;

function rewritten(code: string): FormatCode {
  const bare = code.replace(/"[^"]*"?|\\./gu, '');
  const kind = /\[DBNum([123])\]/iu.exec(bare)?.[1];
  const pattern = code
    .replace(/\[DBNum\d+\]/giu, '')
    .replace(PIECES, (piece, escaped: string | undefined) => pieceOf(piece, escaped));
  const says = pattern.replace(/\[[^\]]*\]/gu, '');
  const isChinese = /aaa|上午/iu.test(bare) || /\[\$[^\]]*-(?:804|1004|404|C04)\]/iu.test(bare);
  return {
    pattern: says.trim() === '' && kind !== undefined ? `${pattern}General` : pattern,
    locale: isChinese ? 'zh-CN' : '',
    digits: kind === undefined ? null : digitsOf(kind, bare),
  };
}

function pieceOf(piece: string, escaped: string | undefined): string {
  if (escaped !== undefined) return `\\${escaped}`;
  if (piece.startsWith('"') || piece.startsWith('\\')) return piece;
  if (piece === 'G/通用格式') return 'General';
  if (piece === '上午/下午') return 'AM/PM';
  // The long date and the time of the system, which in China are these.
  return /800|sysdate/iu.test(piece) ? 'yyyy"年"m"月"d"日"' : 'h:mm:ss';
}

function digitsOf(kind: string, bare: string): ChineseDigits {
  const rest = bare.replace(/\[[^\]]*\]/gu, '');
  const script = kind === '1' ? 'small' : kind === '2' ? 'capital' : 'wide';
  if (/[ymdhs]/iu.test(rest.replace(/General/giu, ''))) return { script, by: 'date' };
  return { script, by: /[0#?]/u.test(rest) ? 'digit' : 'place' };
}
