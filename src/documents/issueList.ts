import type { Label, Language } from '../kernel/label';
import type { Issue } from '../sheet/issue';
import type { Severity } from '../words/severity';
import { documentWords } from '../words/documents';
import { textCell } from './cellValue';
import { type ListField, listLooks, listOf, ownField } from './listOf';
import { looksFor } from './looks';
import type { ListSheet } from './sheetModel';

/** An issue with its sentence. */
export interface SaidIssue {
  readonly issue: Issue;
  readonly sentence: string;
}

/**
 * 校验结果: every issue with where it stands; what is mended next time is marked so, people tick what they did.
 * `madeFor` says for which units documents were made now: what was wrong with another's has not been mended.
 */
export function issueList(
  issues: readonly SaidIssue[],
  madeFor: (unit: string) => boolean,
  language: Language,
): ListSheet {
  const words = documentWords(language);
  return listOf(issues, fieldsOf(language), {
    id: 'issue-list',
    layout: 1,
    name: { zh: '校验结果', en: 'Validation' },
    title: words.lists.issues,
    language,
    footer: words.pageFooter,
    keyOf,
    keyField: 'key',
    vanished: { field: 'state', text: STATES.gone[language], covers: (key) => covers(key, madeFor) },
  });
}

/** What is wrong and where; the same mistake found again is the same row. */
function keyOf({ issue: { code, sheet, cell, unit, facts }, sentence }: SaidIssue): string {
  const place = [sheet, cell].filter((part) => part !== null).join('!');
  const no = facts['no'];
  return `${code} ${place === '' ? (unit ?? (typeof no === 'string' ? no : sentence)) : place}`;
}

/** What is wrong with a document names a unit and no cell; everything else is looked for in every run. */
function covers(key: string, madeFor: (unit: string) => boolean): boolean {
  const [, unit] = /^NTC-\d+ ([^!]+)$/u.exec(key) ?? [];
  return unit === undefined || madeFor(unit);
}

const STATES = {
  found: { zh: '待处理', en: 'Open' },
  gone: { zh: '已消除', en: 'Gone' },
} as const satisfies Readonly<Record<string, Label>>;

const SEVERITIES: Readonly<Record<Severity, Label>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
};

const YES_NO: readonly Label[] = [
  { zh: '是', en: 'Yes' },
  { zh: '否', en: 'No' },
];

function fieldsOf(language: Language): readonly ListField<SaidIssue>[] {
  const looks = listLooks(looksFor(language));
  return [
    ownField('code', { zh: '代码', en: 'Code' }, { width: 11, style: looks.centred }, ({ issue }) => ({
      text: issue.code,
    })),
    ownField('severity', { zh: '级别', en: 'Severity' }, { width: 9, style: looks.centred }, ({ issue }) => ({
      text: SEVERITIES[issue.severity][language],
    })),
    ownField('sheet', { zh: '工作表', en: 'Sheet' }, { width: 14, style: looks.text }, ({ issue }) =>
      textCell(issue.sheet),
    ),
    ownField('cell', { zh: '单元格', en: 'Cell' }, { width: 9, style: looks.centred }, ({ issue }) =>
      textCell(issue.cell),
    ),
    ownField('unit', { zh: '房号', en: 'Unit' }, { width: 13, style: looks.centred }, ({ issue }) =>
      textCell(issue.unit),
    ),
    ownField(
      'sentence',
      { zh: '问题说明', en: 'What is wrong' },
      { width: 60, style: looks.long },
      ({ sentence }) => ({ text: sentence }),
    ),
    ownField('state', { zh: '状态', en: 'State' }, { width: 9, style: looks.centred }, () => ({
      text: STATES.found[language],
    })),
    {
      id: 'fixed',
      label: { zh: '已处理？', en: 'Fixed?' },
      width: 11,
      style: looks.centred,
      options: YES_NO,
    },
    { id: 'remark', label: { zh: '备注', en: 'Remark' }, width: 20, style: looks.long },
    ownField('key', { zh: '标识', en: 'Key' }, { width: 18, style: looks.text }, (said) => ({
      text: keyOf(said),
    })),
  ];
}
