import type { Written } from '../../host/workbook';
import type { Period } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import type { Severity } from '../../words/severity';
import type { Refusal } from '../../words/say';
import type { Entries } from './entries';
import type { Queries } from './queries';

/**
 * The jobs behind the pane 后台: reads, checks, plans and writes, away from the page's thread. Everything that goes in
 * and out can be cloned. It is the same over every host of the port `Workbook`.
 */
export interface Engine {
  /** Reads the workbook again if it changed, and tells what was found. Throws the host's error, told apart by name. */
  open(asked: Asked): Promise<Opened>;
  /** An answer about the opened workbook; see `queries`. */
  ask<K extends keyof Queries>(query: K, question: Question<K>): Promise<Answer<K>>;
  /** Plans a job: nothing is written yet. */
  plan(job: string, wishes: JobWishes): Promise<Planned>;
  /** Plans a change in the user's own registers: a payment, a request, a fix, a setting. */
  enter<K extends keyof Entries>(entry: K, input: Input<K>): Promise<Planned<Shown<K>>>;
  /** Carries a plan out, once. `watch` is told of each step, and says whether to go on. */
  write(plan: number, watch?: WriteWatch): Promise<readonly Written[]>;
  /** Takes back the last write; the names of the sheets that are as they were. Empty: there is none to take back. */
  undo(): Promise<readonly string[]>;
}

export type Question<K extends keyof Queries> = Parameters<Queries[K]>[1];
export type Answer<K extends keyof Queries> = ReturnType<Queries[K]>;
export type Input<K extends keyof Entries> = Parameters<Entries[K]>[1];
/** What an entry shows of itself beside its cells: an allocation, a number given. */
export type Shown<K extends keyof Entries> = Exclude<ReturnType<Entries[K]>, { readonly refused: Refusal }>;

/** Who asks, and when. */
export interface Asked {
  /** `null`: as 设置 says. */
  readonly period: Period | null;
  /** The moment now: the clock of the machine, in minutes. */
  readonly now: number;
  readonly language: Language;
}

export interface JobWishes {
  /** Unit numbers and buildings; empty: all. */
  readonly units: readonly string[];
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
  /** Name of the estate from 设置. */
  readonly community: string | null;
}

export interface RegisterFound {
  readonly id: string;
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
  readonly cell: string;
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
