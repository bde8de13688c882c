import type { Day } from '../kernel/calendar';
import { type Decimal, toNumber } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { CellValue } from './sheetModel';

/** Yuan as a cell holds them: the number nearest to whole fen. */
export function money(amount: Fen): CellValue {
  return { number: inYuan(amount) };
}

/** One of our own formulas with the amount it comes to. */
export function moneyFormula(formula: string, result: Fen): CellValue {
  return { formula, result: inYuan(result) };
}

export function inYuan(amount: Fen): number {
  return amount / 100;
}

/** An exact decimal as a cell's number; blank when there is none. */
export function quantity(value: Decimal | null): CellValue {
  return value === null ? null : { number: toNumber(value) };
}

export function dayCell(day: Day | null): CellValue {
  return day === null ? null : { day };
}

/** A text, or a blank cell when there is none. */
export function textCell(text: string | null): CellValue {
  return text === null || text === '' ? null : { text };
}
