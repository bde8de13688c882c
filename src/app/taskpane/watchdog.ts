/** Why the pane cannot work here. */
export type Trouble =
  /** Excel does not answer. */
  | { readonly kind: 'silent' }
  /** Office.js did not arrive. */
  | { readonly kind: 'unloaded' }
  /** A page in a browser, not a pane. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-excel'; readonly host: string };

/** The part of Office.js the start waits for. */
export interface OfficeStart {
  onReady(): Promise<{ readonly host: string | null }>;
}

/** Where the page starts: read from the window, given in tests. */
export interface StartSite {
  /** `undefined` while Office.js is on its way. */
  readonly office: () => OfficeStart | undefined;
  /** An Office program opened the page, whatever Office.js makes of it. */
  readonly isFromOffice: boolean;
  /** Restarts so far, kept while the pane is open; `null`: that cannot be kept, so there are none. */
  readonly restarts: { readonly get: () => number; readonly set: (restarts: number) => void } | null;
  readonly reload: () => void;
}

/** Milliseconds: an answer takes a moment; a slow line may take long to bring Office.js. */
const ANSWER = 5000;
const ARRIVAL = 20_000;
const LOOK = 100;
const RESTARTS = 2;

/**
 * Waits for Excel 启动看护. On Windows a pane restored with its workbook is now and then never answered, or answered
 * without a host; starting it again helps. After two restarts the person is told, and an answer that comes late is
 * still taken.
 */
export function watchStart(
  site: StartSite,
  { ready, trouble }: { readonly ready: () => void; readonly trouble: (why: Trouble) => void },
): void {
  let isOver = false;
  const fail = (why: Trouble): void => {
    if (isOver) return;
    const restarts = site.restarts?.get() ?? RESTARTS;
    if (site.isFromOffice && restarts < RESTARTS) {
      isOver = true;
      site.restarts?.set(restarts + 1);
      site.reload();
    } else {
      trouble(why);
    }
  };
  const answered = (host: string | null): void => {
    if (isOver) return;
    if (host === 'Excel') {
      isOver = true;
      site.restarts?.set(0);
      ready();
    } else if (host === null) {
      fail(site.isFromOffice ? { kind: 'silent' } : { kind: 'outside' });
    } else {
      trouble({ kind: 'not-excel', host });
    }
  };
  whenThere(
    site.office,
    (office) => {
      const patience = setTimeout(fail, ANSWER, { kind: 'silent' });
      void office.onReady().then(({ host }) => {
        clearTimeout(patience);
        answered(host);
      });
    },
    () => {
      fail({ kind: 'unloaded' });
    },
  );
}

/** Goes on looking after it is late: what comes late is welcome. */
function whenThere<T>(look: () => T | undefined, there: (found: T) => void, late: () => void): void {
  const lateness = setTimeout(late, ARRIVAL);
  const found = (): boolean => {
    const thing = look();
    if (thing === undefined) return false;
    clearTimeout(lateness);
    there(thing);
    return true;
  };
  if (found()) return;
  const looking = setInterval(() => {
    if (found()) clearInterval(looking);
  }, LOOK);
}
