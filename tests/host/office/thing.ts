import type { Bag } from './model/bag';
import type { Book } from './model/book';
import type { Chart, LiveArea, Name, Ruled, Sheet, Table } from './model/sheet';

/** What stands behind each class that is emulated; every other class of the client is an `EmulatorGap`. */
export interface Selves {
  Workbook: Book;
  Application: Book;
  Functions: Book;
  FunctionResult: number;
  WorkbookProtection: Book;
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  CommentCollection: Sheet;
  AutoFilter: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Breaks;
  PageBreak: Breaks & { readonly at: number };
  Range: LiveArea;
  RangeAreas: readonly LiveArea[];
  RangeCollection: readonly LiveArea[];
  RangeFormat: Places;
  RangeFill: Places;
  RangeFont: Places;
  FormatProtection: Places;
  RangeBorderCollection: Places;
  RangeBorder: Places & { readonly side: string };
  DataValidation: Places;
  ConditionalFormatCollection: Places;
  ConditionalFormat: { readonly sheet: Sheet; readonly ruled: Ruled };
  NamedItemCollection: Names;
  NamedItem: Names & { readonly name: Name };
  ChartCollection: Sheet;
  Chart: { readonly sheet: Sheet; readonly chart: Chart };
  ChartSeriesCollection: { readonly sheet: Sheet; readonly chart: Chart };
  ChartSeries: { readonly sheet: Sheet; readonly chart: Chart; readonly bag: Bag };
  TableCollection: Book | Sheet;
  Table: { readonly sheet: Sheet; readonly table: Table };
  Bag: Bag;
  Inert: null;
}

export interface Places {
  readonly places: readonly LiveArea[];
}

export interface Breaks {
  readonly sheet: Sheet;
  readonly axis: 'rowBreaks' | 'columnBreaks';
}

export interface Names {
  readonly book: Book;
  /** `null`: names of the workbook. */
  readonly sheet: Sheet | null;
}

export type ClassName = keyof Selves;

/** An object the client holds a path to 对象. */
export type Thing = { readonly [K in ClassName]: { readonly kind: K; readonly self: Selves[K] } }[ClassName];

export function thing<K extends ClassName>(kind: K, self: Selves[K]): Thing {
  return { kind, self } as Thing; // the signature pairs them
}

/** The workbook and the session while a batch is carried out. */
export interface Desk {
  readonly book: Book;
  /** Ranges the client keeps between requests, by the reference it was given. */
  readonly references: Map<string, Thing>;
  /** The same the other way round, by what stands behind the range. */
  readonly referenceIds: Map<unknown, string>;
  /** Ranges of this batch alone, let go of when it ends. */
  readonly passing: Set<LiveArea>;
  readonly counts: { cellsRead: number; cellsWritten: number };
  /** The year that a date without one gets. */
  readonly year: number;
  /** Tells those who listen, after the batch. */
  readonly tell: (event: HostEvent) => void;
  /** Files that `insertWorksheetsFromBase64` of this batch names, opened before it is carried out. */
  readonly files: Map<string, Book>;
}

/** What happened to a sheet; numbers of messages as the client knows them. */
export interface HostEvent {
  readonly type: number;
  readonly sheet: Sheet;
  readonly detail: Readonly<Record<string, unknown>>;
}

export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, deleted: 15 } as const;

/** How one class answers; members by the names programs use. */
export interface Kind<S> {
  readonly get?: Readonly<Record<string, (self: S, desk: Desk) => unknown>>;
  readonly set?: Readonly<Record<string, (self: S, value: unknown, desk: Desk) => void>>;
  /** Navigation properties. */
  readonly to?: Readonly<Record<string, (self: S, desk: Desk) => Thing | null>>;
  /** Methods; a thing, `null` for a null object, or a plain result. */
  readonly call?: Readonly<Record<string, (self: S, args: readonly unknown[], desk: Desk) => unknown>>;
  /** Of a collection. */
  readonly items?: (self: S, desk: Desk) => readonly Thing[];
  /** What an `instantiate` answers: `Id` or the like. */
  readonly id?: (self: S) => Readonly<Record<string, unknown>>;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;
}
