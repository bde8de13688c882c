import type { Written } from '../../host/workbook';
import type { DocumentWishes } from '../../jobs/wishes';
import type { Moment, Period } from '../../kernel/calendar';
import type { Label, Language } from '../../kernel/label';
import type { Refusal } from '../../words/say';
import type { Severity } from '../../words/severity';

/** Who asks, and when. */
export interface Asked {
  /** `null`: as 设置 says. */
  readonly period: Period | null;
  /** The clock of the machine. */
  readonly now: Moment;
  readonly language: Language;
}

export interface JobWishes {
  /** Unit numbers and buildings; empty: all. */
  readonly units: readonly string[];
  readonly documents?: DocumentWishes;
}

/** What a workbook was recognised as. */
export interface Opened {
  readonly period: Period;
  readonly asOf: number;
  readonly registers: readonly RegisterFound[];
  /** Sheets that are none of the registers nor ours. */
  readonly unrecognised: readonly string[];
  /** Sheets of ours. */
  readonly own: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly leftOut: readonly string[];
  /** Why no job can start; `null` when they can. */
  readonly refused: Refusal | null;
  readonly documentLanguage: Language;
  readonly noticeLayout: 'A4' | 'A5';
  /** Name of the estate from 设置. */
  readonly community: string | null;
}

export interface RegisterFound {
  readonly id: string;
  /** What such a register is called. */
  readonly title: Label;
  readonly sheet: string;
  readonly rows: number;
  readonly skipped: number;
  readonly unknown: readonly string[];
}

/** What a plan would do 方案, shown before it is done. */
export interface Planned<S = null> {
  /** To be given to `write`; 0 when there is nothing to write. */
  readonly id: number;
  readonly refused: Refusal | null;
  /** What each sheet would get. */
  readonly sheets: readonly Written[];
  /** Single cells of the user's registers, before and after. */
  readonly cells: readonly CellChange[];
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly IssueShown[];
  readonly shown: S | null;
}

export interface CellChange {
  readonly sheet: string;
  /** `null` where the sheet has no column for it: the value is not kept. */
  readonly cell: string | null;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

export interface LeftOut {
  readonly unit: string;
  /** The first error that keeps it out. */
  readonly why: string;
}

export interface IssueShown {
  /** Place in the list of all, the same until the workbook is read again. */
  readonly at: number;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly sentence: string;
}

/** Told before each sheet; `false` stops before it, and nothing has been written. */
export type WriteWatch = (step: {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
}) => boolean | Promise<boolean>;
