/// <reference types="office-js" />
import type { StartSite } from './watchdog';

const RESTARTS = 'service-office.restarts';

/** The start as this window has it. */
export function startSite(): StartSite {
  const kept = tabStorage();
  return {
    office: () => (typeof Office === 'undefined' ? undefined : { onReady }),
    isFromOffice: isFromOffice(kept),
    restarts:
      kept === null
        ? null
        : {
            get: () => Number(kept.getItem(RESTARTS) ?? 0),
            set: (restarts) => {
              kept.setItem(RESTARTS, String(restarts));
            },
          },
    reload: () => {
      window.location.reload();
    },
  };
}

async function onReady(): Promise<{ readonly host: string | null }> {
  const { host } = await Office.onReady();
  // The types know numbers; what comes is the name, or null where no Office is.
  return { host: host as unknown as string | null };
}

/** Office says who it is in the address, in the window's name, or said so when the pane first opened. */
function isFromOffice(kept: Storage | null): boolean {
  const { search, hash } = window.location;
  const said = `${search}${hash}${window.name}`;
  return /_host_Info|_xdm_Info|hostInfo/u.test(said) || (kept?.getItem('hostInfoValue') ?? null) !== null;
}

/** Some browsers refuse storage to pages in frames; then even asking for it throws. */
function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** Office.js hides these two behind `null`; what is hidden is still there below. */
export function restoreHistory(history: History): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    if ((history[name] as unknown) === null) Reflect.deleteProperty(history, name);
  }
}
