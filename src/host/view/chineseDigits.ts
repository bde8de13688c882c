import { capitalAmount } from '../../kernel/capital';
import { fen } from '../../kernel/money';

/** How digits are written in Chinese 中文数字. */
export interface ChineseDigits {
  /** `[DBNum1]` 一二三, `[DBNum2]` 壹贰叁, `[DBNum3]` full-width １２３. */
  readonly script: 'small' | 'capital' | 'wide';
  /** Digit by digit, by place (壹仟贰佰), or as dates are said: the year by digit, the rest by place. */
  readonly by: 'digit' | 'place' | 'date';
}

/** A formatted number with its digits written in Chinese. */
export function inChineseDigits(text: string, { script, by }: ChineseDigits): string {
  if (script === 'wide' || by === 'digit')
    return text.replace(/\d/gu, (digit) => DIGITS[script].charAt(Number(digit)));
  return text.replace(/(\d+)(\.\d+)?/gu, (_, whole: string, rest = '') => {
    const isYear = by === 'date' && whole.length > 2;
    const shown = isYear ? byDigit(whole, script) : byPlace(whole, script, by);
    return shown + byDigit(String(rest), script);
  });
}

const DIGITS = {
  small: '〇一二三四五六七八九',
  capital: '零壹贰叁肆伍陆柒捌玖',
  wide: '０１２３４５６７８９',
};

/** What stands for each capital in everyday writing. */
const SMALL: Readonly<Record<string, string>> = {
  零: '〇',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

type Written = 'small' | 'capital';

function byDigit(digits: string, script: Written): string {
  return digits.replace(/\d/gu, (digit) => DIGITS[script].charAt(Number(digit)));
}

/** By place as our own amounts in capitals are written; what is too large for an amount goes digit by digit. */
function byPlace(whole: string, script: Written, by: ChineseDigits['by']): string {
  const value = Number(whole) * 100;
  if (!Number.isSafeInteger(value)) return byDigit(whole, script);
  const capital = capitalAmount(fen(value)).replace(/^人民币|元整$/gu, '');
  if (script === 'capital') return capital;
  const small = capital.replace(/./gu, (character) => SMALL[character] ?? character);
  return by === 'date' ? small.replace(/^一十/u, '十') : small;
}
