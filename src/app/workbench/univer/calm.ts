/**
 * Settles when the grid has nothing more to do for the book it shows 空闲. It looks at the drop-downs of closed tabs in
 * idle moments, a little after their rows came, and complains about a book that is gone by then.
 */
export async function calm(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, GATHERED);
  });
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
}

/** Milliseconds for which the grid gathers rows before it looks at their drop-downs; twice what it takes. */
const GATHERED = 50;
