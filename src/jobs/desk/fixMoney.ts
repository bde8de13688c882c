import { inYuan } from '../../documents/cellValue';
import { readAmount, readAmountNumber, readDecimalText } from '../../kernel/amountText';
import { toNumber } from '../../kernel/decimal';
import { yuan } from '../../kernel/money';
import type { Fact } from '../../words/facts';
import type { Proposed, Suggestions } from './fix';
import type { FixPlace } from './fixPlace';
import { asRead } from './fixText';

/** Corrections of amounts and readings 金额、读数. */
export const moneyFixes: Suggestions = {
  'FEE-006': ({ issue, field }) =>
    field === 'gross' ? amountOf(issue.facts.expect, 'standard', false) : null,
  'FEE-007': rounded,
  // A 合计 row or column says what its lines say; of 净应收 nobody knows which of the three is wrong.
  'FEE-011': (place) => {
    const isTotal = place.field === null || isTotalRow(place);
    return amountOf(place.issue.facts.expect, isTotal ? 'total' : 'net', isTotal);
  },
  'MTR-003': ({ issue, field }) => {
    const read =
      field === 'prev' && typeof issue.facts.last === 'string' ? readDecimalText(issue.facts.last) : null;
    if (read === null || 'refused' in read || read.ok === null) return null;
    const number = toNumber(read.ok);
    return { kind: 'lastReading', after: { number }, afterText: String(number), certain: false };
  },
};

/** To the fen, as it is read. */
function rounded(place: FixPlace): Proposed | null {
  const { cell } = place;
  if (cell.kind === 'text') return asRead(place, 'rounded');
  const read = cell.kind === 'number' ? readAmountNumber(cell.value) : null;
  if (read === null || 'refused' in read || read.ok === null) return null;
  return { kind: 'rounded', after: { number: inYuan(read.ok) }, afterText: yuan(read.ok), certain: true };
}

function amountOf(expected: Fact | undefined, kind: Proposed['kind'], certain: boolean): Proposed | null {
  const read = typeof expected === 'string' ? readAmount(expected) : null;
  if (read === null || 'refused' in read || read.ok === null) return null;
  return { kind, after: { number: inYuan(read.ok) }, afterText: yuan(read.ok), certain };
}

function isTotalRow({ table, row }: FixPlace): boolean {
  return table?.body.skipped.some((skipped) => skipped.row === row && skipped.why === 'total') === true;
}
