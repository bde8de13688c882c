import { type Fen, fen } from './money';

/**
 * An amount in Chinese capitals 人民币大写 (支付结算办法 附件一; 会计基础工作规范 52): `整` after 元 and 角, one `零`
 * for zeros inside, `零` before 角 where the yuan end in 0. In the form `人民币壹仟零捌拾肆元壹角整`.
 */
export function capitalAmount(amount: Fen): string {
  const size = Math.abs(amount);
  const [yuan, jiao, cents] = [Math.floor(size / 100), Math.floor(size / 10) % 10, size % 10];
  const whole = yuan > 0 || size === 0 ? `${wholeNumber(yuan) || '零'}元` : '';
  const parts = [
    whole,
    whole !== '' && jiao > 0 && yuan % 10 === 0 ? '零' : '',
    jiao > 0 ? `${digit(jiao)}角` : '',
    whole !== '' && jiao === 0 && cents > 0 ? '零' : '',
    cents > 0 ? `${digit(cents)}分` : '整',
  ];
  return `人民币${amount < 0 ? '负' : ''}${parts.join('')}`;
}

/**
 * The amount a text in capitals stands for, in any spelling the rules allow (`整` and the free `零` may be left
 * out, `圆` and `正` stand for 元 and 整); `null` when it is not a right spelling of any amount.
 */
export function readCapital(text: string): Fen | null {
  const match =
    /^(?:人民币)?(负)?(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆])?零?(?:(.)角)?零?(?:(.)分)?[整正]?$/u.exec(
      text,
    );
  if (match === null) return null;
  const [, minus, yuan = '', jiao = '零', cents = '零'] = match;
  const whole = valueOf(yuan);
  const size = whole * 100 + DIGITS.indexOf(jiao) * 10 + DIGITS.indexOf(cents);
  if (!Number.isSafeInteger(size)) return null;
  const amount = fen(minus === undefined ? size : -size);
  return essence(capitalAmount(amount)) === essence(text) ? amount : null;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];

function digit(n: number): string {
  return DIGITS.charAt(n);
}

/** 万 and 亿 split a number into parts; a part that does not fill its places is joined by one 零. */
function wholeNumber(n: number): string {
  if (n >= 1e8) return joined(n, 1e8, '亿');
  if (n >= 1e4) return joined(n, 1e4, '万');
  return underTenThousand(n);
}

function joined(n: number, unit: number, name: string): string {
  const rest = n % unit;
  const zero = rest > 0 && rest < unit / 10 ? '零' : '';
  return `${wholeNumber(Math.floor(n / unit))}${name}${zero}${wholeNumber(rest)}`;
}

function underTenThousand(n: number): string {
  let text = '';
  let rest = n;
  for (const place of PLACES) {
    const here = rest % 10;
    if (here > 0) text = digit(here) + place + text;
    else if (text !== '' && !text.startsWith('零')) text = `零${text}`;
    rest = Math.floor(rest / 10);
  }
  return text.replace(/^零/u, '');
}

function valueOf(yuan: string): number {
  let [high, section, last] = [0, 0, 0];
  for (const character of yuan) {
    const place = PLACES.indexOf(character);
    if (place > 0) [section, last] = [section + last * 10 ** place, 0];
    else if (character === '万') [high, section, last] = [high + (section + last) * 1e4, 0, 0];
    else if (character === '亿') [high, section, last] = [(high + section + last) * 1e8, 0, 0];
    else last = DIGITS.indexOf(character);
  }
  return high + section + last;
}

/** A spelling without what may be written or left out. */
function essence(text: string): string {
  return text
    .replace(/^人民币/u, '')
    .replace(/圆/gu, '元')
    .replace(/[整正]$/u, '')
    .replace(/(?<=[拾佰仟万亿]元)零(?=.角)/u, '')
    .replace(/^(负?)零元零?(?=.)/u, '$1')
    .replace(/([万亿])零(?=.仟)/gu, '$1');
}
