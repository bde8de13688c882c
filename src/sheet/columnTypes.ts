import type { Day, Moment, Period } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import type { Fen } from '../kernel/money';
import type { ColumnType } from './types';

export declare const text: ColumnType<string>;
export declare const unitNo: ColumnType<string>;
export declare const feeItem: ColumnType<string>;
export declare const phoneNo: ColumnType<string>;
export declare const decimal: ColumnType<Decimal>;
export declare const money: ColumnType<Fen>;
export declare const percent: ColumnType<Decimal>;
export declare const day: ColumnType<Day>;
export declare const period: ColumnType<Period>;
export declare const moment: ColumnType<Moment>;
export declare const yesNo: ColumnType<boolean>;
export declare function oneOf<K extends string>(options: Readonly<Record<K, Option>>): ColumnType<K>;

/** A choice: its name in both languages and what else people write for it. */
export interface Option {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}
