import type { Label } from '../kernel/label';
import { asKeyText } from '../kernel/text';
import type { ColumnType } from './types';

/** A choice 选项: its name in both languages and what else people write for it. */
export interface Option extends Label {
  readonly also?: readonly string[];
}

/** One of a few choices, written in either language or by an alias. */
export function oneOf<K extends string>(options: Readonly<Record<K, Option>>): ColumnType<K> {
  const keys = Object.keys(options) as K[]; // its own keys
  const forms = new Map<string, number>();
  keys.forEach((key, index) => {
    const { zh, en, also = [] } = options[key];
    for (const form of [zh, en, ...also]) if (!forms.has(asKeyText(form))) forms.set(asKeyText(form), index);
  });
  return {
    name: 'oneOf',
    width: 'int',
    domain: null,
    fromNumber: (x, isDate) => (isDate ? Number.NaN : (forms.get(String(x)) ?? Number.NaN)),
    read: (cell) => {
      const form = asKeyText(String(cell.value));
      if (form === '') return { value: null };
      const index = forms.get(form);
      const key = index === undefined ? undefined : keys[index];
      return key === undefined ? { refused: { kind: 'option' } } : { value: key };
    },
    encode: (value) => keys.indexOf(value),
    decode: (encoded) => {
      const key = keys[encoded];
      if (key === undefined) throw new RangeError(`no option ${encoded}`);
      return key;
    },
    show: (value, language = 'zh') => options[value][language],
    format: '@',
    options: keys.map((key) => ({ zh: options[key].zh, en: options[key].en })),
  };
}

const YES = new Set(['是', '有', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1', '已']);
const NO = new Set(['否', '无', '没有', '不', '×', 'x', '✗', 'n', 'no', 'false', '0', '未']);

const YES_LABEL: Label = { zh: '是', en: 'Yes' };
const NO_LABEL: Label = { zh: '否', en: 'No' };

/** 是 or 否. */
export const yesNo: ColumnType<boolean> = {
  name: 'yesNo',
  width: 'int',
  domain: null,
  fromNumber: (x) => (x === 1 || x === 0 ? x : Number.NaN),
  read: (cell) => {
    const form = asKeyText(String(cell.value));
    if (form === '' || form === '-') return { value: null };
    if (YES.has(form)) return { value: true };
    return NO.has(form) ? { value: false } : { refused: { kind: 'option' } };
  },
  encode: (value) => (value ? 1 : 0),
  decode: (encoded) => encoded === 1,
  show: (value, language = 'zh') => (value ? YES_LABEL : NO_LABEL)[language],
  format: '@',
  options: [YES_LABEL, NO_LABEL],
};
