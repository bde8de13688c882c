import type { Area } from '../../sheet/grid';

/** A rule for what may be typed; formulas as the file has them, without `=`. */
export interface ValidationView {
  readonly areas: readonly Area[];
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
  readonly operator:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly showsList: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  } | null;
}

/** A conditional format 条件格式. */
export interface ConditionView {
  readonly areas: readonly Area[];
  /** As SpreadsheetML names it: `cellIs`, `expression`, `colorScale`, `dataBar`, `duplicateValues` … */
  readonly kind: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly text: string | null;
  readonly priority: number;
  readonly stops: boolean;
  readonly rank: { readonly count: number; readonly bottom: boolean; readonly percent: boolean } | null;
  /** What it changes; a missing part stays as the cell has it. */
  readonly look: {
    readonly color?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly underline?: boolean;
  } | null;
  /** Stops of a colour scale, or the ends and colour of a data bar. */
  readonly scale: readonly {
    readonly at: string;
    readonly value: string | null;
    readonly color: string;
  }[];
}
