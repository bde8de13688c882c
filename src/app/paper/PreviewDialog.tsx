import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { pagesOf } from '../../host/view/paging';
import type { RowView, SheetFrame, ViewStyle } from '../../host/view/sheetView';
import type { Language } from '../../kernel/label';
import { sayPaper } from '../../words/paper';
import type { DrawChart } from './Drawings';
import type { FileFacts } from './HeaderFooter';
import { type PageScroller, PaperPages } from './PaperPages';
import { paperSheet } from './paperSheet';
import type { PaperKit } from './PaperView';
import { PREVIEW_CSS } from './previewCss';
import { PreviewBar } from './PreviewBar';
import { textWidth } from './textWidth';
import { useWindowSize } from './useWindowSize';
import { type Zoom, zoomFactor } from './zoom';

export interface PreviewProps {
  readonly frame: SheetFrame;
  /** Ascending. */
  readonly rows: readonly RowView[];
  readonly styles: readonly ViewStyle[];
  readonly language: Language;
  readonly onClose: () => void;
  /** What headers may say of the file; without it their codes stay empty. */
  readonly facts?: FileFacts;
  /** Days are counted from 1904. */
  readonly is1904?: boolean;
  readonly drawChart?: DrawChart;
}

/** The print preview 打印预览 of a sheet over everything else: its pages as they will print, and the way to print them. */
export function PreviewDialog(props: PreviewProps): JSX.Element {
  const { frame, rows, styles, language, onClose, facts = NO_FACTS, is1904 = false, drawChart } = props;
  const pages = useMemo(() => pagesOf(frame, rows, styles), [frame, rows, styles]);
  const kit = useMemo((): PaperKit => {
    return { sheet: paperSheet(frame, rows, styles, is1904), language, facts, width: textWidth(), drawChart };
  }, [frame, rows, styles, is1904, language, facts, drawChart]);
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<PageScroller>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('width');
  const factor = zoomFactor(zoom, pages[0], useWindowSize());
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Pages are turned by keyboard at once.
    shown?.querySelector<HTMLElement>('.paper-pages')?.focus();
    return () => {
      shown?.close();
    };
  }, []);
  const title = sayPaper('title', language, { sheet: frame.name });
  return (
    <dialog ref={dialog} className="print-preview" aria-label={title} onCancel={onClose}>
      <style>{PREVIEW_CSS}</style>
      <PreviewBar
        {...{ title, pages, page, kit, zoom, factor, onClose }}
        onZoom={setZoom}
        onShow={(wanted) => scroller.current?.show(wanted)}
      />
      {pages.length === 0 ? (
        <p className="paper-empty">{sayPaper('empty', language, { sheet: frame.name })}</p>
      ) : (
        <PaperPages {...{ pages, kit, scroller }} zoom={factor} onPage={setPage} />
      )}
    </dialog>
  );
}

const NO_FACTS: FileFacts = { date: '', time: '', file: '', path: '' };
