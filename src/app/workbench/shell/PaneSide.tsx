import { type ReactNode, useState } from 'react';
import type { WorkbenchWords } from '../../../words/workbench';

/** Widths a pane has beside Excel, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

export interface PaneSideProps {
  readonly isShown: boolean;
  readonly words: WorkbenchWords;
  readonly children: ReactNode;
}

/** The task pane at the right, as wide as people pull it. Hidden, it keeps what it shows. */
export function PaneSide({ isShown, words, children }: PaneSideProps) {
  const [width, setWidth] = useState(380);
  const pull = (wanted: number): void => {
    setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  };
  return (
    <>
      {isShown && (
        // A separator that can be moved is a widget: it has a value and takes keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          className="bench-splitter"
          role="separator"
          aria-orientation="vertical"
          aria-label={words['pane-width']}
          aria-valuenow={width}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onKeyDown={({ key }) => {
            if (key === 'ArrowLeft') pull(width + STEP);
            if (key === 'ArrowRight') pull(width - STEP);
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId))
              pull(window.innerWidth - event.clientX);
          }}
        />
      )}
      {/* No landmark of its own: the pane brings its main, which must not stand inside another. */}
      <div role="group" className="bench-pane" aria-label={words.pane} hidden={!isShown} style={{ width }}>
        {children}
      </div>
    </>
  );
}
