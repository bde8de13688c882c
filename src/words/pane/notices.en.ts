import type { zh } from './notices.zh';

/** The same in English. */
export const en = {
  options: 'Document',
  layout: 'Layout',
  'layout-A4': 'One unit per page (A4)',
  'layout-A5': 'Two units per page (A5, to be cut)',
  language: 'Language of the document',
  'language-zh': '中文',
  'language-en': 'English',
  due: 'Due date',
  'due-hint': 'Empty: as the standards and the settings say',
  'due-wrong': 'Please write it like 2026-12-10.',
  summary: '{n} notices, CNY {total} in all, {papers} pages',
  'nothing-due': '{n} units owe nothing and get none',
  none: 'None of the chosen units has anything to pay.',
  checked: 'Self-check passed: lines, totals and amounts in words agree, the wording is lawful.',
  faults: 'The self-check found {n} things; those notices are not made or need a look',
  list: 'One by one',
  'filter-hint': 'Unit, owner or number',
  make: 'Make the notices',
  amount: 'CNY {total}',
} as const satisfies Record<keyof typeof zh, string>;
