import type { IStyleBase } from '@univerjs/core';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { cellName } from '../../../sheet/grid';
import type { ConditionView } from '../../../host/view/ruleView';
import * as code from './codes';
import { cssColor } from './colors';
import { rangesWithin, type Size } from './ranges';
import { scaleOf } from './scaleOf';

/** Conditional formats 条件格式 as rules of the grid, the one that wins first. What it cannot show is left out. */
export function conditionsOf(conditions: readonly ConditionView[], size: Size): IConditionFormattingRule[] {
  return [...conditions]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((condition, at) => {
      const ranges = rangesWithin(condition.areas, size);
      const rule = ranges.length === 0 ? null : configOf(condition);
      return rule === null ? [] : [{ cfId: `c${String(at)}`, ranges, stopIfTrue: condition.stops, rule }];
    });
}

function configOf(condition: ConditionView): IConditionalFormattingRuleConfig | null {
  const plain = highlight(condition);
  // The grid tells its rules apart by strings of its own, which the types give as enumerations.
  return (
    plain === null ? scaleOf(condition) : { ...plain, style: lookOf(condition.look) }
  ) as IConditionalFormattingRuleConfig | null;
}

interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly [more: string]: unknown;
}

function highlight(condition: ConditionView): Highlight | null {
  const { kind, text, rank } = condition;
  switch (kind) {
    case 'cellIs':
      return comparison(condition);
    case 'expression':
      return formula(condition.formulas[0]);
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: 'highlightCell', subType: kind };
    case 'top10':
      return rank === null
        ? null
        : {
            type: 'highlightCell',
            subType: 'rank',
            value: rank.count,
            isBottom: rank.bottom,
            isPercent: rank.percent,
          };
    case 'aboveAverage':
      return { type: 'highlightCell', subType: 'average', operator: condition.operator ?? 'greaterThan' };
    case 'timePeriod':
      return { type: 'highlightCell', subType: 'timePeriod', operator: condition.operator };
    default:
      return TEXT_KINDS.has(kind)
        ? { type: 'highlightCell', subType: 'text', operator: TEXT_KINDS.get(kind), value: text ?? '' }
        : null;
  }
}

const TEXT_KINDS: ReadonlyMap<string, string> = new Map([
  ['containsText', 'containsText'],
  ['notContainsText', 'notContainsText'],
  ['beginsWith', 'beginsWith'],
  ['endsWith', 'endsWith'],
  ['containsBlanks', 'containsBlanks'],
  ['notContainsBlanks', 'notContainsBlanks'],
  ['containsErrors', 'containsErrors'],
  ['notContainsErrors', 'notContainsErrors'],
]);

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The grid compares with numbers only; anything else is said as a formula over the first cell. */
function comparison({ operator, formulas, areas }: ConditionView): Highlight | null {
  const [low = '', high = ''] = formulas;
  const isBetween = operator === 'between' || operator === 'notBetween';
  const numbers = (isBetween ? [low, high] : [low]).map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (numbers.every(Number.isFinite)) {
    return { type: 'highlightCell', subType: 'number', operator, value: isBetween ? numbers : numbers[0] };
  }
  const area = areas[0];
  if (area === undefined || operator === null) return null;
  const cell = cellName(area.top, area.left);
  const between = `AND(${cell}>=${low},${cell}<=${high})`;
  if (isBetween) return formula(operator === 'between' ? between : `NOT(${between})`);
  const sign = SIGNS[operator];
  return sign === undefined ? null : formula(`${cell}${sign}${low}`);
}

function formula(text: string | undefined): Highlight | null {
  return text === undefined ? null : { type: 'highlightCell', subType: 'formula', value: `=${text}` };
}

function lookOf(look: ConditionView['look']): IStyleBase {
  if (look === null) return {};
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: cssColor(look.fill) } }),
    ...(look.color === undefined ? {} : { cl: { rgb: cssColor(look.color) } }),
    ...(look.bold === true ? { bl: code.YES } : {}),
    ...(look.italic === true ? { it: code.YES } : {}),
    ...(look.strike === true ? { st: { s: code.YES } } : {}),
    ...(look.underline === true ? { ul: { s: code.YES } } : {}),
  };
}
