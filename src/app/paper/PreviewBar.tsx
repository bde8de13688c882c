import { type JSX, useState } from 'react';
import type { PaperPage } from '../../host/view/paging';
import { sayPaper } from '../../words/paper';
import type { PaperKit } from './PaperView';
import { printPages } from './printPages';
import { nextZoom, type Zoom, ZOOM_STEPS } from './zoom';

interface BarProps {
  readonly title: string;
  readonly pages: readonly PaperPage[];
  /** In sight now, from 1. */
  readonly page: number;
  readonly kit: PaperKit;
  readonly zoom: Zoom;
  readonly factor: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onShow: (page: number) => void;
  readonly onClose: () => void;
}

/** The bar of the print preview: which page, how large, print, close. */
export function PreviewBar(props: BarProps): JSX.Element {
  const { title, pages, kit, onClose } = props;
  const { language } = kit;
  const [ready, setReady] = useState<number | null>(null);
  const print = (): void => {
    setReady(0);
    void printPages(pages, kit, setReady).finally(() => {
      setReady(null);
    });
  };
  return (
    <div className="paper-bar">
      <h2 title={title}>{title}</h2>
      {ready === null ? (
        <Turning {...props} />
      ) : (
        <span role="status">{sayPaper('preparing', language, { page: ready, pages: pages.length })}</span>
      )}
      <Zooming {...props} />
      <div className="paper-group">
        <button
          type="button"
          className="paper-main"
          disabled={pages.length === 0 || ready !== null}
          onClick={print}
        >
          {sayPaper('print', language)}
        </button>
        <button type="button" onClick={onClose}>
          {sayPaper('close', language)}
        </button>
      </div>
    </div>
  );
}

function Turning({ pages, page, kit: { language }, onShow }: BarProps): JSX.Element {
  const turn = (wanted: number) => () => {
    onShow(wanted);
  };
  return (
    <div className="paper-group">
      <button
        type="button"
        aria-label={sayPaper('previous', language)}
        disabled={page <= 1}
        onClick={turn(page - 1)}
      >
        ‹
      </button>
      <span className="paper-status" role="status">
        {sayPaper('position', language, { page: Math.min(page, pages.length), pages: pages.length })}
      </span>
      <button
        type="button"
        aria-label={sayPaper('next', language)}
        disabled={page >= pages.length}
        onClick={turn(page + 1)}
      >
        ›
      </button>
      <input
        type="number"
        min={1}
        max={pages.length}
        placeholder={String(page)}
        aria-label={sayPaper('go-to', language)}
        onChange={({ target }) => {
          if (target.validity.valid && target.value !== '') onShow(target.valueAsNumber);
        }}
      />
    </div>
  );
}

function Zooming({ kit: { language }, zoom, factor, onZoom }: BarProps): JSX.Element {
  const step = (up: boolean) => () => {
    onZoom(nextZoom(factor, up));
  };
  return (
    <div className="paper-group">
      <button type="button" aria-label={sayPaper('zoom-out', language)} onClick={step(false)}>
        −
      </button>
      <select
        aria-label={sayPaper('zoom', language)}
        value={String(zoom)}
        onChange={({ target: { value } }) => {
          onZoom(value === 'width' || value === 'page' ? value : Number(value));
        }}
      >
        <option value="width">{sayPaper('zoom-width', language)}</option>
        <option value="page">{sayPaper('zoom-page', language)}</option>
        {ZOOM_STEPS.map((percent) => (
          <option key={percent} value={percent}>
            {Math.round(percent * 100)}%
          </option>
        ))}
      </select>
      <button type="button" aria-label={sayPaper('zoom-in', language)} onClick={step(true)}>
        +
      </button>
    </div>
  );
}
