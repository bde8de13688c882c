import type { ConditionView, ValidationView } from '../../../src/host/view/ruleView';
import { conditionsOf } from '../../../src/app/workbench/snapshot/conditionsOf';
import { validationsOf } from '../../../src/app/workbench/snapshot/validationsOf';

const SIZE = { rows: 200, columns: 26 };
const AREA = { top: 1, left: 0, bottom: 9, right: 0 };

const validation: ValidationView = {
  areas: [AREA],
  kind: 'list',
  operator: 'between',
  formulas: [],
  allowsBlank: true,
  showsList: true,
  prompt: null,
  error: null,
};

test.each([
  ['a list of words', { kind: 'list', formulas: ['"住宅,商铺"'] }, { type: 'list', formula1: '住宅,商铺' }],
  ['a list of cells', { kind: 'list', formulas: ["'选项'!$A$1:$A$9"] }, { formula1: "='选项'!$A$1:$A$9" }],
  [
    'numbers',
    { kind: 'decimal', formulas: ['0', '100.5'] },
    { operator: 'between', formula1: '0', formula2: '100.5' },
  ],
  ['a formula', { kind: 'custom', formulas: ['LEN(A2)=18'] }, { type: 'custom', formula1: '=LEN(A2)=18' }],
] as const)('%s may be typed', (_, given, rule) => {
  expect(validationsOf([{ ...validation, ...given }], SIZE)).toMatchObject([rule]);
});

test('a list has no operator: the grid would compare with it', () => {
  expect(validationsOf([{ ...validation, formulas: ['"是,否"'] }], SIZE)[0]).not.toHaveProperty('operator');
});

test('a rule for a whole column reaches to the last row of the grid', () => {
  const whole = { ...validation, areas: [{ ...AREA, bottom: 1048575 }], formulas: ['"是"'] };
  expect(validationsOf([whole], SIZE)[0]?.ranges).toEqual([
    { startRow: 1, endRow: 199, startColumn: 0, endColumn: 0 },
  ]);
});

const condition: ConditionView = {
  areas: [AREA],
  kind: 'cellIs',
  operator: 'greaterThan',
  formulas: [],
  text: null,
  priority: 1,
  stops: false,
  rank: null,
  look: { fill: 'FFC7CE' },
  scale: [],
};
const style = { bg: { rgb: '#FFC7CE' } };

test.each<[string, Partial<ConditionView>, object]>([
  ['a number', { formulas: ['0'] }, { subType: 'number', operator: 'greaterThan', value: 0, style }],
  ['two numbers', { operator: 'between', formulas: ['1', '5'] }, { subType: 'number', value: [1, 5] }],
  [
    'another cell, which the grid can only say as a formula',
    { formulas: ['B2'] },
    { subType: 'formula', value: '=A2>B2' },
  ],
  [
    'an expression',
    { kind: 'expression', formulas: ['$H2<TODAY()'] },
    { subType: 'formula', value: '=$H2<TODAY()' },
  ],
  ['repeated values', { kind: 'duplicateValues' }, { subType: 'duplicateValues' }],
  [
    'a text',
    { kind: 'containsText', text: '欠费' },
    { subType: 'text', operator: 'containsText', value: '欠费' },
  ],
])('a conditional format on %s', (_, given, rule) => {
  expect(conditionsOf([{ ...condition, ...given }], SIZE)[0]?.rule).toMatchObject(rule);
});

test('the condition that wins comes first, and what the grid cannot show is left out', () => {
  const icons = { ...condition, kind: 'iconSet', priority: 1 };
  const late = { ...condition, formulas: ['1'], priority: 3 };
  const early = { ...condition, formulas: ['2'], priority: 2 };
  expect(conditionsOf([late, icons, early], SIZE).map(({ rule }) => rule)).toMatchObject([
    { value: 2 },
    { value: 1 },
  ]);
});

test('a colour scale keeps its stops', () => {
  const scale = [
    { at: 'min', value: null, color: 'F8696B' },
    { at: 'percentile', value: '50', color: 'FFEB84' },
    { at: 'max', value: null, color: '63BE7B' },
  ];
  expect(conditionsOf([{ ...condition, kind: 'colorScale', scale }], SIZE)[0]?.rule).toMatchObject({
    type: 'colorScale',
    config: [
      { index: 0, value: { type: 'min' } },
      { index: 1, color: '#FFEB84', value: { type: 'percentile', value: 50 } },
      { index: 2, value: { type: 'max' } },
    ],
  });
});
