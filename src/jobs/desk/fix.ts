import type { CellValue } from '../../documents/sheetModel';
import type { DeskWords } from '../../words/desk';
import type { FixPlace } from './fixPlace';

/** A correction suggested for one cell 建议修改. */
export interface Fix {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly heading: string;
  readonly before: string;
  readonly after: CellValue;
  readonly afterText: string;
  /** `false`: probable, but only people can know; never part of `fixAll`. */
  readonly certain: boolean;
  /** Why, in `words/desk`. */
  readonly kind: FixKind;
}

export type FixKind = keyof DeskWords['fixes'];

/** What a cell should say. */
export interface Proposed {
  readonly kind: FixKind;
  readonly after: CellValue;
  readonly afterText: string;
  readonly certain: boolean;
}

/** Suggestions by issue code; `null` where no one value follows. */
export type Suggestions = Readonly<Record<string, (place: FixPlace) => Proposed | null>>;
