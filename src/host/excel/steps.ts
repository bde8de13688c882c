import type { ListSheet, SheetModel } from '../../documents/sheetModel';
import type { UserSheet } from '../../documents/userSheet';
import type { Grid } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import type { Drafts } from './drafts';
import type { Marked } from './marks';
import type { BookRead, SheetRead } from './readBook';

/** One thing to do in Excel 步骤. */
export type Step =
  /** Lays out a sheet that is empty or to be emptied. */
  | {
      readonly kind: 'fill';
      readonly place: Place;
      readonly model: SheetModel;
      readonly mark: Marked;
      readonly old: Marked | null;
    }
  | {
      readonly kind: 'register';
      readonly place: Place;
      readonly sheet: UserSheet;
      readonly old: Marked | null;
    }
  /** Sets cells; with a list, under protocol C. */
  | {
      readonly kind: 'patch';
      readonly place: Place;
      readonly patches: readonly CellPatch[];
      /** As the cells stood when this was planned. */
      readonly grid: () => Grid;
      readonly list: { readonly model: ListSheet; readonly mark: Marked; readonly old: Marked } | null;
    };

/** A sheet by its id; `null`: it is added under that name. */
export interface Place {
  readonly name: string;
  readonly id: string | null;
  /** Whether something of ours stands in it. */
  readonly isFilled: boolean;
  /** That stand on it. */
  readonly charts: number;
}

/** A sheet while changes are planned one upon the other. */
export interface PlannedSheet extends Pick<
  SheetRead,
  'name' | 'protected' | 'mark' | 'intact' | 'charts' | 'hasMore' | 'isSpare'
> {
  readonly id: string | null;
  readonly grid: () => Grid;
}

export interface Planning {
  readonly sheets: PlannedSheet[];
  readonly book: BookRead;
  readonly drafts: Drafts;
}

export type FillStep = Extract<Step, { kind: 'fill' | 'register' }>;
export type PatchStep = Extract<Step, { kind: 'patch' }>;
