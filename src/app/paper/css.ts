import type { CSSProperties } from 'react';
import type { Box } from './panes';

/** Points as CSS has them. */
export function pt(points: number): string {
  return `${Math.round(points * 1000) / 1000}pt`;
}

/** `RRGGBB` as CSS has it; automatic is black, for paper is white. */
export function hex(color: string | null): string {
  return `#${color !== null && /^[0-9a-f]{6}$/iu.test(color) ? color : '000000'}`;
}

export function placed({ x, y, width, height }: Box): CSSProperties {
  return { position: 'absolute', left: pt(x), top: pt(y), width: pt(width), height: pt(height) };
}
