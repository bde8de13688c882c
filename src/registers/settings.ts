import type { Day, Period } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import type { Label, Language } from '../kernel/label';

/** When a new owner starts to pay (domain §3.2). */
export type StartRule = 'nextMonth' | 'byDay' | 'halfMonth' | 'fullMonth';
/** How a part of a month counts: real days, or thirtieths capped at one month. */
export type DayRule = 'actual' | 'd30';

/** 设置: what the office decided once, as one record; the sheet has a row per setting (名称 | 值). */
export interface Settings {
  /** Whether the workbook has a 设置 sheet at all: what it leaves out is then missing, not merely unsaid. */
  readonly isGiven: boolean;
  readonly company: string | null;
  readonly community: string | null;
  readonly profile: string | null;
  readonly period: Period | null;
  readonly startRule: StartRule;
  readonly dayRule: DayRule;
  /** Payee: account name, bank and number; `null` parts are missing (NTC-007). */
  readonly account: {
    readonly name: string | null;
    readonly bank: string | null;
    readonly no: string | null;
  };
  readonly servicePhone: string | null;
  /** Collection target as a share: 0.92. */
  readonly target: Decimal | null;
  /** Holidays and make-up working days; other days follow the week. */
  readonly holidays: ReadonlySet<Day>;
  readonly workdays: ReadonlySet<Day>;
  /** Language of documents handed to owners. */
  readonly documentLanguage: Language;
  /** Days after issue until a notice is due when no standard says so. */
  readonly payDays: number;
  /** One notice on a sheet of A4, or two to be cut apart. */
  readonly noticeLayout: 'A4' | 'A5';
  /** Order of allocation: principal first, or costs and interest first as 民法典561. */
  readonly allocation: 'principalFirst' | 'civil561';
  /** Share of the full heating fee owed when heating is stopped; `null` where the office has not said (never guessed). */
  readonly heatStopRatio: Decimal | null;
  /** Area that heating is charged on. */
  readonly heatBasis: 'built' | 'inner' | 'heated';
  /** m² that the project should add up to. */
  readonly totalArea: Decimal | null;
  /** Months that may be charged ahead (预收上限). */
  readonly prepayCap: number;
  /** Sheets mapped by hand: sheet name → register and heading → field. */
  readonly mappings: readonly Mapping[];
}

export interface Mapping {
  readonly sheet: string;
  readonly register: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** One setting as the 设置 sheet shows it. */
export interface SettingDefinition {
  readonly id: string;
  readonly label: Label;
  readonly also: readonly string[];
  readonly help: Label;
}
