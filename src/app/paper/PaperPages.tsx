import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { PaperPage } from '../../host/view/paging';
import { sayPaper } from '../../words/paper';
import { type PaperKit, PaperView } from './PaperView';

/** What surroundings may ask of the list. */
export interface PageScroller {
  /** Brings a page forward, by its number. */
  readonly show: (page: number) => void;
}

/** Pages under one another 打印页列表; only those in sight are drawn, so hundreds are as quick as one. */
export function PaperPages({
  pages,
  kit,
  zoom,
  scroller,
  onPage,
}: {
  readonly pages: readonly PaperPage[];
  readonly kit: PaperKit;
  /** 1 is life size. */
  readonly zoom: number;
  readonly scroller: RefObject<PageScroller | null>;
  /** The page that is in sight now. */
  readonly onPage: (page: number) => void;
}): JSX.Element {
  const port = useRef<HTMLDivElement>(null);
  const seen = useRef(1);
  const pixels = PIXELS_A_POINT * zoom;
  // No compiler memoizes this component.
  // eslint-disable-next-line react-hooks/incompatible-library
  const list = useVirtualizer({
    count: pages.length,
    getScrollElement: () => port.current,
    estimateSize: (i) => (pages[i]?.paper.height ?? 0) * pixels + GAP,
    paddingStart: GAP,
    overscan: 1,
    onChange: (instance) => {
      const page = pageInSight(instance, pages.length);
      if (page !== seen.current) onPage(page);
      seen.current = page;
    },
  });
  useEffect(() => {
    list.measure();
  }, [list, pixels, pages]);
  const show = (page: number): void => {
    list.scrollToIndex(Math.min(Math.max(page, 1), pages.length) - 1, { align: 'start' });
  };
  useImperativeHandle(scroller, () => ({ show }));
  const widest = pages.reduce((most, { paper }) => Math.max(most, paper.width), 0) * pixels;
  return (
    // Whoever turns pages by keyboard must be able to come here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={port}
      className="paper-pages"
      role="group"
      aria-label={sayPaper('pages', kit.language)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        const page = turned(event.key, seen.current, pages.length);
        if (page === null) return;
        event.preventDefault();
        show(page);
      }}
    >
      <div style={{ position: 'relative', height: list.getTotalSize(), minWidth: widest + 2 * GAP }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const page = pages[index];
          return page === undefined ? null : <Shown key={page.number} {...{ page, kit, zoom, start }} />;
        })}
      </div>
    </div>
  );
}

const PIXELS_A_POINT = 96 / 72;
/** Pixels between pages. */
const GAP = 16;

interface Scrolled {
  readonly scrollOffset: number | null;
  readonly scrollRect: { readonly height: number } | null;
  readonly getTotalSize: () => number;
  readonly getVirtualItemForOffset: (offset: number) => { readonly index: number } | undefined;
}

/** The page below the upper third of the window, so that the one just brought forward is it; at the end the last. */
function pageInSight(list: Scrolled, last: number): number {
  const top = list.scrollOffset ?? 0;
  const height = list.scrollRect?.height ?? 0;
  if (top > 0 && top + height >= list.getTotalSize() - 1) return last;
  const step = list.getTotalSize() / last;
  return (list.getVirtualItemForOffset(top + Math.min(height, step) / 3)?.index ?? 0) + 1;
}

/** The page a key leads to; `null`: the key is the browser's. */
function turned(key: string, page: number, last: number): number | null {
  if (key === 'PageDown') return page + 1;
  if (key === 'PageUp') return page - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? last : null;
}

function Shown({
  page,
  kit,
  zoom,
  start,
}: {
  readonly page: PaperPage;
  readonly kit: PaperKit;
  readonly zoom: number;
  readonly start: number;
}): JSX.Element {
  const width = page.paper.width * PIXELS_A_POINT * zoom;
  const height = page.paper.height * PIXELS_A_POINT * zoom;
  return (
    <div
      className="paper-page"
      style={{
        position: 'absolute',
        top: start,
        left: `max(${GAP}px, calc(50% - ${width / 2}px))`,
        width,
        height,
      }}
    >
      <div style={{ transform: `scale(${zoom})`, transformOrigin: '0 0' }}>
        <PaperView page={page} kit={kit} />
      </div>
    </div>
  );
}
