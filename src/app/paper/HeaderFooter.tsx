import type { CSSProperties, JSX } from 'react';
import { type HeaderFacts, headerParts, type HeaderRun } from '../../host/view/headerFooter';
import type { PaperPage } from '../../host/view/paging';
import { hex, pt } from './css';
import type { PaperSheet } from './paperSheet';
import { fontStack } from './textFonts';

/** What the header and footer say of the file, whichever page it is. */
export type FileFacts = Pick<HeaderFacts, 'date' | 'time' | 'file' | 'path'>;

/** Header and footer 页眉页脚 in the margins of a page. */
export function HeaderFooter({
  page,
  sheet,
  facts,
}: {
  readonly page: PaperPage;
  readonly sheet: PaperSheet;
  readonly facts: FileFacts;
}): JSX.Element {
  const { header, footer } = sheet.frame.print;
  const { margins, paper } = page;
  const all = { ...facts, page: page.number, pages: page.total, sheet: sheet.frame.name };
  const across = { left: pt(margins.left), width: pt(paper.width - margins.left - margins.right) };
  const draw = (code: string, where: CSSProperties): readonly (JSX.Element | null)[] => {
    const parts = headerParts(code, all);
    return ALIGNS.map((align) => (
      <Part
        key={align}
        runs={parts[align]}
        where={{ ...across, ...where, textAlign: align }}
        {...{ page, sheet }}
      />
    ));
  };
  return (
    <>
      {header === '' ? null : draw(header, { top: pt(margins.header) })}
      {footer === '' ? null : draw(footer, { bottom: pt(margins.footer) })}
    </>
  );
}

const ALIGNS = ['left', 'center', 'right'] as const;

function Part({
  runs,
  where,
  page,
  sheet,
}: {
  readonly runs: readonly HeaderRun[];
  readonly where: CSSProperties;
  readonly page: PaperPage;
  readonly sheet: PaperSheet;
}): JSX.Element | null {
  const font = sheet.styles[0]?.font;
  if (runs.length === 0) return null;
  return (
    <div style={{ position: 'absolute', ...where, whiteSpace: 'pre', lineHeight: 1.2 }}>
      {runs.map(({ text, look }, i) => (
        <span
          key={i}
          style={{
            fontFamily: fontStack(look.font ?? font?.name ?? '宋体'),
            // As Excel does unless told otherwise, with the sheet.
            fontSize: pt((look.size ?? font?.size ?? 11) * page.scale),
            fontWeight: look.bold ? 'bold' : 'normal',
            fontStyle: look.italic ? 'italic' : 'normal',
            textDecoration: [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' '),
            color: hex(look.color),
          }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
