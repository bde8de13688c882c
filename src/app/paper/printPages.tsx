import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { PaperPage } from '../../host/view/paging';
import { pt } from './css';
import { PRINTED, printCss, sizeName } from './paperCss';
import { type PaperKit, PaperView } from './PaperView';

/**
 * Prints pages 打印 through the browser's own dialog: they are put beside everything else, shown to the printer alone,
 * and taken away when it is done. `onProgress` hears how many are ready.
 */
export async function printPages(
  pages: readonly PaperPage[],
  kit: PaperKit,
  onProgress: (ready: number) => void = () => undefined,
): Promise<void> {
  const paper = document.createElement('div');
  paper.id = PRINTED;
  paper.setAttribute('aria-hidden', 'true');
  const style = document.createElement('style');
  style.textContent = printCss(pages);
  document.head.append(style);
  document.body.append(paper);
  const roots: Root[] = [];
  try {
    for (let first = 0; first < pages.length; first += BATCH) {
      roots.push(drawn(paper, pages.slice(first, first + BATCH), kit, first + BATCH >= pages.length));
      onProgress(Math.min(first + BATCH, pages.length));
      await breath();
    }
    await Promise.allSettled([...paper.querySelectorAll('img')].map((image) => image.decode()));
    await printed();
  } finally {
    for (const root of roots) root.unmount();
    paper.remove();
    style.remove();
  }
}

/** Pages drawn in one go: the page stays alive between them. */
const BATCH = 4;

function drawn(paper: HTMLElement, pages: readonly PaperPage[], kit: PaperKit, isLast: boolean): Root {
  const place = document.createElement('div');
  paper.append(place);
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      pages.map((page, i) => {
        const ends = isLast && i === pages.length - 1;
        return (
          <div key={page.number} style={{ ...sheetLook(page), breakAfter: ends ? 'auto' : 'page' }}>
            <PaperView page={page} kit={kit} />
          </div>
        );
      }),
    );
  });
  return root;
}

/** A hair lower than the paper: rounded up it would begin another sheet. */
function sheetLook(page: PaperPage) {
  return {
    page: sizeName(page),
    width: pt(page.paper.width),
    height: pt(page.paper.height - 0.5),
    overflow: 'hidden',
  } as const;
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Until the dialog is closed: the browser says so, or someone is at work in the window again. */
function printed(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ENDS) window.removeEventListener(event, done);
      resolve();
    };
    for (const event of ENDS) window.addEventListener(event, done);
    window.print();
  });
}

const ENDS = ['afterprint', 'pointermove', 'keydown'] as const;
