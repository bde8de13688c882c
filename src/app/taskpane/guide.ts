/// <reference types="office-js" />
import type { Language } from '../../kernel/label';

/** The user guide 使用说明, which lies beside the page. */
export interface Guide {
  readonly address: (place: string) => string;
  readonly open: (place: string) => void;
}

export function guideFor(language: () => Language): Guide {
  const address = (place: string): string => {
    const page = new URL(`help/${language()}.html`, window.location.href);
    page.search = '';
    page.hash = place;
    return page.href;
  };
  return {
    address,
    open: (place) => {
      // Programs on the desk open the browser; in a browser the window is enough.
      if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
        Office.context.ui.openBrowserWindow(address(place));
      } else {
        window.open(address(place), '_blank', 'noopener');
      }
    },
  };
}
