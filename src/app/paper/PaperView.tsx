import { type JSX, useMemo } from 'react';
import type { PaperPage } from '../../host/view/paging';
import type { Language } from '../../kernel/label';
import { sayPaper } from '../../words/paper';
import { CellText } from './CellText';
import { placed, pt } from './css';
import { type DrawChart, Drawings } from './Drawings';
import { type FileFacts, HeaderFooter } from './HeaderFooter';
import { Headings } from './Headings';
import { PaneDrawing } from './PaneDrawing';
import { fillsOf } from './paneFills';
import { strokesOf } from './paneLines';
import { type Pane, panesOf } from './panes';
import type { PaperSheet } from './paperSheet';
import { textsOf } from './paneTexts';
import type { TextWidth } from './textWidth';

/** What a page is drawn with; the same for all pages of a sheet. */
export interface PaperKit {
  readonly sheet: PaperSheet;
  readonly language: Language;
  readonly facts: FileFacts;
  readonly width: TextWidth;
  readonly drawChart?: DrawChart | undefined;
}

/** A page exactly as it prints 打印页, in its own size. */
export function PaperView({ page, kit }: { readonly page: PaperPage; readonly kit: PaperKit }): JSX.Element {
  const { sheet, language, facts } = kit;
  const panes = useMemo(() => panesOf(sheet, page), [sheet, page]);
  const label = sayPaper('page', language, { sheet: sheet.frame.name, page: page.number, pages: page.total });
  const { paper, origin, scale, headings } = page;
  return (
    <div
      role="region"
      aria-label={label}
      style={{ ...SHEET, width: pt(paper.width), height: pt(paper.height) }}
    >
      <HeaderFooter {...{ page, sheet, facts }} />
      <div style={{ ...CELLS, left: pt(origin.x), top: pt(origin.y), transform: `scale(${scale})` }}>
        {headings === null ? null : <Headings panes={panes} size={headings} />}
        {panes.map((pane) => (
          <PaneView key={`${pane.rows.first} ${pane.columns.first}`} {...{ page, pane, kit }} />
        ))}
      </div>
    </div>
  );
}

function PaneView({
  page,
  pane,
  kit: { sheet, language, width, drawChart },
}: {
  readonly page: PaperPage;
  readonly pane: Pane;
  readonly kit: PaperKit;
}): JSX.Element {
  const { fills, strokes, texts } = useMemo(
    () => ({
      fills: fillsOf(sheet, pane),
      strokes: strokesOf(sheet, pane),
      texts: textsOf(sheet, pane, width),
    }),
    [sheet, pane, width],
  );
  return (
    <>
      <PaneDrawing box={pane.box} fills={fills} strokes={strokes} />
      <div style={{ ...placed(pane.box), overflow: 'hidden' }}>
        {texts.map((text) => (
          <CellText key={text.name} text={text} />
        ))}
        <Drawings {...{ page, pane, sheet, language, drawChart }} />
      </div>
    </>
  );
}

/** Paper is white in every theme. */
const SHEET = {
  position: 'relative',
  overflow: 'hidden',
  background: '#fff',
  color: '#000',
  forcedColorAdjust: 'none',
  colorScheme: 'light',
  textAlign: 'left',
  direction: 'ltr',
} as const;

const CELLS = { position: 'absolute', width: 0, height: 0, transformOrigin: '0 0' } as const;
