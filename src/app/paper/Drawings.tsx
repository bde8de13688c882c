import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import type { PaperPage } from '../../host/view/paging';
import type { ChartView, PictureView } from '../../host/view/drawingView';
import type { Language } from '../../kernel/label';
import { sayPaper } from '../../words/paper';
import { placed } from './css';
import { drawingBox } from './drawingBox';
import type { Box, Pane } from './panes';
import type { PaperSheet } from './paperSheet';

/** Draws a chart into a box of so many CSS pixels. */
export type DrawChart = (
  chart: ChartView,
  size: { readonly width: number; readonly height: number },
) => ReactNode;

/** Pictures and charts 图片与图表 over the cells of a pane. */
export function Drawings({
  page,
  pane,
  sheet,
  language,
  drawChart,
}: {
  readonly page: PaperPage;
  readonly pane: Pane;
  readonly sheet: PaperSheet;
  readonly language: Language;
  readonly drawChart: DrawChart | undefined;
}): JSX.Element {
  const { pictures, charts } = sheet.frame;
  return (
    <>
      {pictures.map((picture, i) => {
        const box = drawingBox(picture.anchor, page.places, pane);
        return box === null ? null : <Picture key={i} {...{ picture, box, language }} />;
      })}
      {charts.map((chart, i) => {
        const box = drawingBox(chart.anchor, page.places, pane);
        if (box === null || drawChart === undefined) return null;
        const size = { width: box.width * PIXELS_A_POINT, height: box.height * PIXELS_A_POINT };
        const label = sayPaper('chart', language, { title: chart.title });
        return (
          <div key={i} role="group" aria-label={label} style={{ ...placed(box), overflow: 'hidden' }}>
            {drawChart(chart, size)}
          </div>
        );
      })}
    </>
  );
}

const PIXELS_A_POINT = 96 / 72;

function Picture({
  picture,
  box,
  language,
}: {
  readonly picture: PictureView;
  readonly box: Box;
  readonly language: Language;
}): JSX.Element {
  const { bytes, type, description } = picture;
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    // The bytes of a view never stand in shared memory, which a blob would refuse.
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    if (image.current !== null) image.current.src = address;
    return () => {
      URL.revokeObjectURL(address);
    };
  }, [bytes, type]);
  return (
    <img
      alt={description === '' ? sayPaper('picture', language) : description}
      ref={image}
      style={placed(box)}
    />
  );
}
