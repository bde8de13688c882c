/** A phone number 电话号码 in the one spelling it is kept in. */
export interface PhoneNumber {
  /** `13800138000`, `010-88886666-801`, `400-820-8820`, `95588`, `+85291234567`. */
  readonly number: string;
  /** Mobile 手机, fixed line 座机, fixed line without its area code, service number, number abroad. */
  readonly kind: 'mobile' | 'landline' | 'local' | 'service' | 'foreign';
  /** Whether it was written with more than its digits and usual dashes. */
  readonly isRewritten: boolean;
}

/** Reads one number in half-width digits; else why it is none. */
export function phoneNumber(written: string): PhoneNumber | 'length' | 'prefix' | 'char' {
  const text = written.replace(/^\(?\+?\)?/u, (sign) => (sign.includes('+') ? '+' : sign));
  if (!/^\+?[\d(][\d() .-]*$/u.test(text) || !/\d/u.test(text)) return 'char';
  const compact = text.replace(/[() .]/gu, '');
  const national = withoutCountry(compact);
  if (national === null) return foreign(compact.replace(/^00/u, '+'), written);
  const found = FORMS.map(({ kind, form, show }) => {
    const match = form.exec(national);
    return match === null ? null : { kind, number: show(match) };
  }).find((form) => form !== null);
  if (found === undefined) return faultOf(national.replace(/-/gu, ''));
  const usual = [found.number, found.number.replace(/-/gu, '')];
  return { ...found, isRewritten: !usual.includes(written) };
}

interface Form {
  readonly kind: PhoneNumber['kind'];
  readonly form: RegExp;
  readonly show: (match: RegExpExecArray) => string;
}

/** Area codes have three digits in 010 and 02x, four elsewhere; a subscriber's number never begins with 0 or 1. */
const FORMS: readonly Form[] = [
  {
    kind: 'mobile',
    form: /^1[3-9]\d-?\d{4}-?\d{4}$|^1[3-9]\d-?\d{8}$/u,
    show: ([all]) => all.replace(/-/gu, ''),
  },
  {
    kind: 'landline',
    form: /^(010|02\d)-?([2-9]\d{3})-?(\d{4})(?:-(\d{1,5}))?$|^(0[3-9]\d\d)-?([2-9]\d{2,3})-?(\d{4})(?:-(\d{1,5}))?$/u,
    show: ([, area, first = '', last = '', extension, area4 = '', first4 = '', last4 = '', extension4]) =>
      area === undefined
        ? landline(area4, first4 + last4, extension4)
        : landline(area, first + last, extension),
  },
  {
    kind: 'service',
    form: /^([48]00)-?(\d{3})-?(\d{4})$/u,
    show: ([, a = '', b = '', c = '']) => `${a}-${b}-${c}`,
  },
  {
    kind: 'service',
    form: /^([48]00)-?(\d{4})-?(\d{3})$/u,
    show: ([, a = '', b = '', c = '']) => `${a}-${b}-${c}`,
  },
  { kind: 'service', form: /^(?:1[12]\d|100\d\d|1[12]\d{3}|9[56]\d{3,4})$/u, show: ([all]) => all },
  {
    kind: 'local',
    form: /^([2-9]\d{2,3})-?(\d{4})(?:-(\d{1,5}))?$/u,
    show: ([, a = '', b = '', extension]) => landline('', a + b, extension),
  },
];

function landline(area: string, number: string, extension: string | undefined): string {
  return `${area}${area === '' ? '' : '-'}${number}${extension === undefined ? '' : `-${extension}`}`;
}

/** The number inside China, or `null` for another country's; a fixed line has no 0 behind +86. */
function withoutCountry(compact: string): string | null {
  const behind = /^(?:\+86|0086)-?(.*)$/u.exec(compact)?.[1];
  if (behind !== undefined) return /^(?:1[3-9]|0|[48]00)/u.test(behind) ? behind : `0${behind}`;
  if (compact.startsWith('+') || /^00[1-9]/u.test(compact)) return null;
  const mobile = /^86-?(1[3-9][\d-]*)$/u.exec(compact)?.[1];
  return mobile !== undefined && mobile.replace(/-/gu, '').length === 11 ? mobile : compact;
}

function foreign(compact: string, written: string): PhoneNumber | 'length' {
  const number = compact.replace(/-/gu, '');
  return /^\+[1-9]\d{6,14}$/u.test(number)
    ? { number, kind: 'foreign', isRewritten: number !== written }
    : 'length';
}

function faultOf(digits: string): 'length' | 'prefix' {
  return digits.length === 11 && digits.startsWith('1') ? 'prefix' : 'length';
}
