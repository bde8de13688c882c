import { IRenderManagerService } from '@univerjs/engine-render';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import {
  SetZoomRatioOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import { columnStart, type Offsets, rowStart } from '../drawings/place';
import type { GridHost } from './host';

/** What part of a sheet is seen, and where on the page 可见区域; pixels of the screen. */
export interface GridView {
  readonly sheet: string;
  readonly offsets: Offsets;
  /** Where the canvas stands in the page. */
  readonly canvas: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Row and column headings, already scaled. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly scale: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Width and height of the frozen rows and columns, already scaled. */
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The view now; `null` before the first picture. */
export function gridView(host: GridHost): GridView | null {
  const book = host.book();
  const render = host.get(IRenderManagerService).getRenderById(book.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (render == null || skeleton == null) return null;
  const sheet = book.getActiveSheet();
  const box = render.engine.getCanvasElement().getBoundingClientRect();
  const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
  const { ySplit, xSplit } = sheet.getFreeze();
  const scale = sheet.getZoomRatio();
  const offsets = { rows: skeleton.rowHeightAccumulation, columns: skeleton.columnWidthAccumulation };
  return {
    sheet: sheet.getSheetId(),
    offsets,
    canvas: { left: box.left, top: box.top, width: box.width, height: box.height },
    headings: {
      width: skeleton.rowHeaderWidthAndMarginLeft * scale,
      height: skeleton.columnHeaderHeightAndMarginTop * scale,
    },
    scale,
    scroll: { x: scroll?.viewportScrollX ?? 0, y: scroll?.viewportScrollY ?? 0 },
    frozen: {
      rows: ySplit,
      columns: xSplit,
      width: columnStart(offsets, xSplit) * scale,
      height: rowStart(offsets, ySplit) * scale,
    },
  };
}

const MOVING: ReadonlySet<string> = new Set([
  SetWorksheetActiveOperation.id,
  SetZoomRatioOperation.id,
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.set-frozen',
]);

/** Calls back after the view may have moved, once a picture. The returned function ends it. */
export function watchView(host: GridHost, moved: () => void): () => void {
  let asked = 0;
  const ask = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(moved);
  };
  const render = host.get(IRenderManagerService).getRenderById(host.book().getUnitId());
  const scrolling = render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(ask);
  const commands = host.commands.onCommandExecuted(({ id }) => {
    if (MOVING.has(id)) ask();
  });
  const sizes = new ResizeObserver(ask);
  if (render != null) sizes.observe(render.engine.getCanvasElement());
  ask();
  return () => {
    cancelAnimationFrame(asked);
    scrolling?.unsubscribe();
    commands.dispose();
    sizes.disconnect();
  };
}
