/// <reference types="office-js" />
import type { Codec } from '../xlsx/codec';

/** `Excel.run`, handed in, so that nothing here asks for a global. */
export type RunExcel = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** What the pane can tell the host of Excel, and wants to hear from it. */
export interface ExcelOptions {
  /**
   * Whether `ExcelApi` is there in a version: `Office.context.requirements.isSetSupported`. Left out: 1.9, the least we
   * ask for, and nothing newer.
   */
  readonly supports?: (version: string) => boolean;
  /** Told when Excel lets us wait for a second before it begins, as it does while a cell is edited; and when it goes on. */
  readonly waiting?: (isWaiting: boolean) => void;
  /**
   * Whether merged cells of the user's sheets are looked up (ExcelApi 1.13). Some builds forget what could be undone
   * when they are asked for them (office-js#5918): only with the user's consent.
   */
  readonly looksForMerges?: boolean;
  /** Lets so many milliseconds pass before what may be tried again is. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which Excel counts as gone silent; 30,000. */
  readonly patience?: number;
  /** Print sheets of so many pages or more go in as one package, where ExcelApi 1.13 is there; 60. */
  readonly packedFrom?: number;
  /** Packs those packages. */
  readonly codec?: Codec;
}

/** The least version of ExcelApi; the manifest asks for it. */
const FLOOR = 9;

/** Without anyone to ask, what the manifest guarantees. */
export function supported(options: ExcelOptions, version: string): boolean {
  if (options.supports !== undefined) return options.supports(version);
  return Number(version.split('.')[1]) <= FLOOR;
}
