import type { PaperPage } from '../../host/view/paging';

/** How large pages are shown 显示比例: a factor, the width of the window, or a whole page in it. */
export type Zoom = number | 'width' | 'page';

export const ZOOM_STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** A window in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The factor of a zoom for pages of a sheet; 1 is life size. */
export function zoomFactor(zoom: Zoom, page: PaperPage | undefined, window: WindowSize): number {
  if (typeof zoom === 'number' || page === undefined) return typeof zoom === 'number' ? zoom : 1;
  const wide = (window.width - SIDES) / (page.paper.width * PIXELS_A_POINT);
  const high = (window.height - ABOVE) / (page.paper.height * PIXELS_A_POINT);
  const factor = zoom === 'width' ? wide : Math.min(wide, high);
  return Math.min(WIDEST, Math.max(ZOOM_STEPS[0], factor));
}

/** The next step up or down; the outermost stays. */
export function nextZoom(factor: number, up: boolean): number {
  const next = up
    ? ZOOM_STEPS.find((step) => step > factor + CLOSE)
    : [...ZOOM_STEPS].reverse().find((step) => step < factor - CLOSE);
  return next ?? factor;
}

const CLOSE = 0.001;
const PIXELS_A_POINT = 96 / 72;
/** Pixels beside pages: gaps and the scroll bar. */
const SIDES = 52;
/** Pixels above and below: the bar and gaps. */
const ABOVE = 84;
/** Larger pages are not read more easily. */
const WIDEST = 1.5;
