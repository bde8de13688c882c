import { useEffect, useMemo } from 'react';
import type { ChartView, PictureView } from '../../../host/view/drawingView';
import type { SheetFrame } from '../../../host/view/sheetView';
import type { GridView } from '../univer/gridView';
import { Chart } from './Chart';
import { boxOf } from './place';

/** What the grid's scroll bars take of its right and lower edge. */
const SCROLL_BAR = 10;

/** The pictures and charts of the open tab 图形, lying over the grid where the file has them. */
export function Drawings({ view, frame }: DrawingsProps) {
  const { headings, canvas, frozen } = view;
  return (
    <div
      className="drawings"
      style={{
        left: canvas.left + headings.width,
        top: canvas.top + headings.height,
        width: Math.max(0, canvas.width - headings.width - SCROLL_BAR),
        height: Math.max(0, canvas.height - headings.height - SCROLL_BAR),
      }}
    >
      {frame.pictures.map((picture, at) => (
        <Placed key={`p${String(at)}`} view={view} anchor={picture.anchor} frozen={frozen}>
          {() => <Picture picture={picture} />}
        </Placed>
      ))}
      {frame.charts.map((chart: ChartView, at) => (
        <Placed key={`c${String(at)}`} view={view} anchor={chart.anchor} frozen={frozen}>
          {(width, height) => <Chart chart={chart} width={width} height={height} />}
        </Placed>
      ))}
    </div>
  );
}

export interface DrawingsProps {
  readonly view: GridView;
  readonly frame: SheetFrame;
}

function Placed({ view, anchor, frozen, children }: PlacedProps) {
  const box = boxOf(anchor, view.offsets);
  const isFixedRow = anchor.from.row < frozen.rows;
  const isFixedColumn = anchor.from.column < frozen.columns;
  const { scale, scroll } = view;
  const left = (box.left - (isFixedColumn ? 0 : scroll.x)) * scale;
  const top = (box.top - (isFixedRow ? 0 : scroll.y)) * scale;
  // What scrolls goes under the frozen panes.
  const clipLeft = isFixedColumn ? 0 : Math.max(0, frozen.width - left);
  const clipTop = isFixedRow ? 0 : Math.max(0, frozen.height - top);
  return (
    <div
      className="drawing"
      style={{
        transform: `translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`,
        width: box.width,
        height: box.height,
        clipPath: `inset(${String(clipTop / scale)}px 0 0 ${String(clipLeft / scale)}px)`,
      }}
    >
      {children(box.width, box.height)}
    </div>
  );
}

interface PlacedProps {
  readonly view: GridView;
  readonly anchor: PictureView['anchor'];
  readonly frozen: GridView['frozen'];
  readonly children: (width: number, height: number) => React.ReactNode;
}

function Picture({ picture }: { readonly picture: PictureView }) {
  const address = useMemo(() => {
    // Bytes that came through a message have a buffer of their own.
    return URL.createObjectURL(new Blob([picture.bytes.slice()], { type: picture.type }));
  }, [picture]);
  useEffect(
    () => () => {
      URL.revokeObjectURL(address);
    },
    [address],
  );
  return <img src={address} alt={picture.description} width="100%" height="100%" />;
}
