/** What is left of a text when nothing invisible is in it, and whether that differs from what was given (WB-011). */
export interface Cleaned {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * What a text is read as: `key` numbers, codes and unit numbers (width folded, one line) · `line` names and
 * short texts (one line, full-width punctuation kept) · `paragraphs` long texts (line breaks kept).
 */
export type CleanedAs = 'key' | 'line' | 'paragraphs';

/** Text without hidden characters, odd blanks and, in keys, full-width forms 全角. Linear in its length. */
export function cleaned(given: string, as: CleanedAs = 'key'): Cleaned {
  if (isClean(given)) return { text: given, changed: false };
  const seen = composed(given).replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, '');
  const visible = as === 'paragraphs' ? joinedLines(seen) : seen.replace(BLANKS, ' ').trim();
  const text = as === 'key' ? halfWidth(visible).trim() : visible;
  return { text, changed: text !== given };
}

/** Whether a text holds nothing to be cleaned at a glance: visible ASCII and usual characters only. */
export function isClean(text: string): boolean {
  // A loop: names and numbers are short, and starting a regular expression takes longer than reading them.
  for (let at = 0; at < text.length; at += 1) if (!isCleanCode(text.charCodeAt(at))) return false;
  return true;
}

/** `!` to `~`, `一` to `\u9fff`. */
export function isCleanCode(code: number): boolean {
  return code <= 0x7e ? code >= 0x21 : code >= 0x4e00 && code <= 0x9fff;
}

/** Whether a text holds visible ASCII, usual characters and their punctuation only: a long text that stays as it is. */
export function isUsual(text: string): boolean {
  return isClean(text) || USUAL.test(text);
}

/**
 * A heading 表头 or option as it is compared: no blanks, half width, simplified characters, lower-case letters,
 * and none of the marks people put around it (`*`, `：`, `(必填)`).
 */
export function asKeyText(given: string): string {
  return KEY.test(given) ? given : keyText(given);
}

function keyText(given: string): string {
  const text = cleaned(given)
    .text.replace(/ /gu, '')
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    .replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(/㎡|m²/gu, 'm2')
    .replace(/m³/gu, 'm3');
  return withoutMarks(text);
}

/** Full-width ASCII and signs 全角 → half width; nothing else changes (`²` and `①` are not digits). */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    if (character === '￥') return '¥';
    if (character === '\u3000') return ' ';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** An Excel error shown as text: `#N/A`, `#DIV/0!`, `#名称？`. */
export function isCellError(text: string): boolean {
  return /^#(?:N\/A|GETTING_DATA|(?:[A-Z_\d]{1,20}(?:\/\d)?|[\u4e00-\u9fff]{1,6})[!?！？])$/iu.test(text);
}

/** A text behind the apostrophe that keeps Excel from reading it. */
export function withoutApostrophe(text: string): string {
  return text.replace(/^['‘’]+ ?/u, '');
}

/** Every dash people type for `-`. */
export function plainDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\u2500\ufe58\ufe63]/gu, '-');
}

const USUAL =
  /^[!-~\u4e00-\u9fff\xb7\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u3003\u3008-\u3011\uff01-\uff5e]*$/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Controls except blanks and line ends, zero-width and direction marks, tags, and what XML cannot hold. */
const HIDDEN = new RegExp(
  '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u200b-\\u200f\\u202a-\\u202e' +
    '\\u2060-\\u206f\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e007f}]',
  'gu',
);
const BLANKS = /[\s\x85\u2800\u3164]+/gu;
const LINE_ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/gu;
const BLANKS_IN_LINE = /[^\S\n]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e\uffe5\u3000]/gu;

/** Beyond this length one canonical form is no use to a key, and composing thousands of marks is not linear. */
const LONGEST_COMPOSED = 256;

/** Canonical composition (NFC): `e` + accent is `é`. */
function composed(text: string): string {
  return text.length > LONGEST_COMPOSED ? text : text.normalize('NFC');
}

function joinedLines(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS_IN_LINE, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** Marks around a heading that say nothing of its meaning. */
function withoutMarks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.includes(text.charAt(from))) from += 1;
  while (from < to && MARKS.includes(text.charAt(to - 1))) to -= 1;
  const rest = text.slice(from, to);
  const hint =
    rest.endsWith(')') || rest.endsWith(']') || rest.endsWith('】') ? HINT.exec(rest.slice(-12)) : null;
  return hint === null ? rest : withoutMarks(rest.slice(0, rest.length - hint[0].length));
}

const MARKS = '*★:';
const HINT = /[([【](?:必填项?|选填项?|可选|required|optional)[)\]】]$/u;

/** Traditional and simplified form of the characters of headings, in pairs. */
const PAIRS =
  '業业單单電电話话號号碼码證证費费應应實实繳缴類类樓楼間间積积標标準准價价數数讀读錶表賬账帳账務务層层棟栋門门鋪铺區区備备註注記记錄录編编倉仓車车輛辆點点開开關关聯联繫系統统項项額额時时現现狀状' +
  '態态過过戶户歸归屬属產产權权淨净計计總总據据發发與与員员稱称職职責责訴诉維维辦办質质處处驗验給给減减優优違违約约滯滞納纳熱热氣气變变換换舊旧儲储請请聲声陽阳臺台內内築筑幣币張张裝装飾饰護护環环' +
  '審审簽签齡龄園园廠厂餘余滿满評评銀银償偿訂订設设預预匯汇鑰钥鎖锁檔档籤签佔占圖图線线絡络報报執执負负覽览閱阅還还領领續续轉转讓让買买賣卖訪访訊讯資资';
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
/** A key already: simplified characters, small letters and digits, without any mark. */
const KEY = new RegExp(`^(?:(?!${TRADITIONAL.source})[0-9a-z\\u4e00-\\u9fff])*$`, 'u');
