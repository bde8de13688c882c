import type { CSSProperties, JSX } from 'react';
import type { ViewFont, ViewStyle } from '../../host/view/sheetView';
import { hex, placed, pt } from './css';
import { INDENT, PADDING, type PlacedText } from './placedText';
import { fontStack } from './textFonts';

/** The text of a cell, cut off where it may not go further. Text is always text. */
export function CellText({ text }: { readonly text: PlacedText }): JSX.Element {
  const { box, spill } = text;
  const room = { ...box, x: box.x - spill.left, width: box.width + spill.left + spill.right };
  return (
    <div data-cell={text.name} style={{ ...placed(room), overflow: 'hidden' }}>
      <div style={{ ...insideOf(text), left: pt(spill.left), width: pt(box.width) }}>
        <Written text={text} />
      </div>
    </div>
  );
}

function Written({ text }: { readonly text: PlacedText }): JSX.Element {
  const { style, shown, rich, shrunk } = text;
  const look = {
    ...blockLook(text),
    ...fontLook(style.font, shrunk),
    color: hex(shown.color ?? style.font.color),
  };
  if (shown.filled !== null) return <Filled look={look} shown={shown} lead={shown.filled} />;
  if (rich === undefined) return <div style={look}>{unbroken(shown.text, style)}</div>;
  return (
    <div style={look}>
      {rich.map(({ text: piece, font }, i) => (
        <span key={i} style={{ ...fontLook(font, shrunk), color: hex(font.color) }}>
          {unbroken(piece, style)}
        </span>
      ))}
    </div>
  );
}

/** A sign at the left edge, the number at the right, and between them what the format repeats. */
function Filled({
  look,
  shown,
  lead: { lead, character },
}: {
  readonly look: CSSProperties;
  readonly shown: PlacedText['shown'];
  readonly lead: NonNullable<PlacedText['shown']['filled']>;
}): JSX.Element {
  return (
    <div style={{ ...look, width: '100%', display: 'flex' }}>
      <span>{lead}</span>
      <span style={{ flex: '1 1 0', minWidth: 0, overflow: 'hidden' }}>
        {character === ' ' ? '' : character.repeat(MOST_REPEATED)}
      </span>
      <span>{shown.text}</span>
    </div>
  );
}

const MOST_REPEATED = 300;

/** Line ends count where text is wrapped; elsewhere it stays on one line. */
function unbroken(text: string, { wrap, align, rotation }: ViewStyle): string {
  return wrap || align === 'justify' || rotation === 255 ? text : text.replace(/\r?\n/gu, '');
}

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'stretch' } as const;
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function insideOf({ style: { valign, indent }, align }: PlacedText): CSSProperties {
  return {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: DOWN[valign],
    alignItems: ACROSS[align],
    paddingLeft: pt(PADDING + (align === 'right' ? 0 : indent * INDENT)),
    paddingRight: pt(PADDING + (align === 'right' ? indent * INDENT : 0)),
  };
}

function blockLook({ style: { wrap, rotation }, align }: PlacedText): CSSProperties {
  const isWrapped = (wrap || align === 'justify') && rotation === 0;
  return {
    flex: 'none',
    textAlign: align,
    whiteSpace: isWrapped ? 'pre-wrap' : 'pre',
    lineHeight: LINE_HEIGHT,
    ...(isWrapped ? { width: '100%', overflowWrap: 'anywhere', lineBreak: 'strict' } : {}),
    ...rotationLook(rotation),
  };
}

/** Of the font’s size, as spreadsheets set lines. */
const LINE_HEIGHT = 1.2;

/** 255 is stacked 竖排. */
function rotationLook(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (rotation === -90) return { writingMode: 'vertical-rl', textOrientation: 'sideways' };
  if (rotation === 90)
    return { writingMode: 'vertical-rl', textOrientation: 'sideways', transform: 'rotate(180deg)' };
  return { transform: `rotate(${-rotation}deg)` };
}

function fontLook({ name, size, bold, italic, underline, strike }: ViewFont, shrunk: number): CSSProperties {
  const decoration = [underline ? 'underline' : '', strike ? 'line-through' : ''].join(' ').trim();
  return {
    fontFamily: fontStack(name),
    fontSize: pt(size * shrunk),
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
    textDecoration: decoration === '' ? 'none' : decoration,
  };
}
