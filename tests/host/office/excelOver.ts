import { type Client, loadClient } from './client/client';
import { type MetaOf, metaOf } from './client/meta';
import { bookFromXlsx } from './convert/fromXlsx';
import { eventMessages } from './eventMessages';
import { excelHost, type Host, type HostOptions } from './host';
import type { Book } from './model/book';

/** Excel over a workbook in memory: Microsoft's client in front, our host behind. */
export interface ExcelOver {
  readonly host: Host;
  readonly counters: Host['counters'];
  readonly book: Book;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Excel.run`, bound to this host. */
  readonly run: typeof Excel.run;
  readonly context: () => Excel.RequestContext;
  /** As `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
}

export interface ExcelOptions extends Omit<HostOptions, 'opened'> {
  /** Members above this level throw `ApiNotFound`, as in such an Excel. */
  readonly apiLevel?: '1.9' | '1.13' | '1.15' | (string & {});
  /** A client of its own: needed only where two workbooks are open at the same time. */
  readonly ownClient?: boolean;
  /** Sets beside ExcelApi: `DelayForCellEdit` is there unless this says otherwise. */
  readonly sets?: Readonly<Record<string, string>>;
}

let shared: Client | null = null;
let meta: MetaOf | null = null;

/** Opens a workbook in Excel; the client is shared by a test file, and the one opened last answers it. */
export function excelOver(book: Book, options: ExcelOptions = {}): ExcelOver {
  const client = options.ownClient === true ? loadClient() : (shared ??= loadClient());
  meta ??= metaOf(client);
  const level = options.apiLevel ?? '1.9';
  const sets: Readonly<Record<string, string>> = {
    DelayForCellEdit: '1.1',
    ...options.sets,
    ExcelApi: level,
  };
  const isSetSupported = (set: string, version = '1.1'): boolean => isAtLeast(sets[set], version);
  const opened = (base64: string): Promise<Book> => bookFromXlsx(Buffer.from(base64, 'base64'));
  const host = excelHost(book, meta, { opened, ...options });
  host.events.listen((event) => {
    for (const message of eventMessages(event)) client.deliver(message);
  });
  client.connect({ execute: host.execute, isSetSupported });
  return {
    host,
    counters: host.counters,
    book,
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    run: client.Excel.run.bind(client.Excel),
    context: () => new client.Excel.RequestContext(),
    isSetSupported,
  };
}

function isAtLeast(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
