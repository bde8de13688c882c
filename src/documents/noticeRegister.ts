import { showPeriod } from '../kernel/calendar';
import type { Label, Language } from '../kernel/label';
import { demands } from '../registers/demands';
import { fees } from '../registers/fees';
import { documentWords } from '../words/documents';
import { dayCell, money, textCell } from './cellValue';
import { type ListField, listLooks, listOf, ownField } from './listOf';
import { looksFor } from './looks';
import type { PaymentNotice } from './noticeModel';
import type { Placed } from './printSheets';
import type { ListSheet } from './sheetModel';

/** 通知单登记: every notice made, where it is printed, and how it was delivered (people's columns). Rows of other months stay. */
export function noticeRegister(places: readonly Placed<PaymentNotice>[], language: Language): ListSheet {
  const words = documentWords(language);
  return listOf(places, fieldsOf(language), {
    id: 'notice-register',
    layout: 1,
    name: { zh: '通知单登记', en: 'Notice register' },
    title: words.lists.notices,
    language,
    footer: words.pageFooter,
    keyOf: ({ subject }) => subject.no,
    keyField: 'no',
    vanished: null,
  });
}

const WAYS: readonly Label[] = [
  { zh: '面交', en: 'In person' },
  { zh: '邮寄', en: 'Mail' },
  { zh: '短信', en: 'SMS' },
  { zh: '微信', en: 'WeChat' },
  { zh: '其他', en: 'Other' },
];

function fieldsOf(language: Language): readonly ListField<Placed<PaymentNotice>>[] {
  return [...noticeFields(language), ...deliveryFields(language)];
}

function noticeFields(language: Language): readonly ListField<Placed<PaymentNotice>>[] {
  const looks = listLooks(looksFor(language));
  const { unit, payer, period, noticeNo, issued } = fees.columns;
  return [
    ownField('no', noticeNo.label, { width: 24, style: looks.text }, ({ subject }) => ({ text: subject.no })),
    ownField('unit', unit.label, { width: 13, style: looks.centred }, ({ subject }) => ({
      text: subject.unit,
    })),
    ownField('payer', payer.label, { width: 14, style: looks.text }, ({ subject }) =>
      textCell(subject.payer),
    ),
    ownField('period', period.label, { width: 10, style: looks.centred }, ({ subject }) => ({
      text: showPeriod(subject.period),
    })),
    ownField('issued', issued.label, { width: 12, style: looks.day }, ({ subject }) =>
      dayCell(subject.issued),
    ),
    ownField('total', { zh: '应交合计', en: 'Total due' }, { width: 13, style: looks.money }, ({ subject }) =>
      money(subject.total),
    ),
    ownField('due', { zh: '交费截止日', en: 'Pay by' }, { width: 12, style: looks.day }, ({ subject }) =>
      dayCell(subject.due),
    ),
    ownField('sheet', { zh: '所在表', en: 'Sheet' }, { width: 22, style: looks.text }, ({ sheet }) => ({
      text: sheet,
    })),
    ownField('page', { zh: '页码', en: 'Page' }, { width: 7, style: looks.count }, ({ page }) => ({
      number: page,
    })),
  ];
}

/** For people to fill in. */
function deliveryFields(language: Language): readonly ListField<Placed<PaymentNotice>>[] {
  const looks = listLooks(looksFor(language));
  const { signer, signerRel } = demands.columns;
  return [
    {
      id: 'way',
      label: { zh: '送达方式', en: 'Delivered by' },
      width: 11,
      style: looks.centred,
      options: WAYS,
    },
    { id: 'delivered', label: { zh: '送达日期', en: 'Delivered on' }, width: 12, style: looks.day },
    { id: 'signer', label: signer.label, width: 10, style: looks.text },
    {
      id: 'relation',
      label: signerRel.label,
      width: 14,
      style: looks.text,
      options: signerRel.type.options ?? [],
    },
    { id: 'remark', label: fees.columns.remark.label, width: 18, style: looks.long },
  ];
}
