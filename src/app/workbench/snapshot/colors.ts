import type { Nullable } from '@univerjs/core';

/** `RRGGBB` as files have it → a colour of the grid. */
export function cssColor(color: string | null): string | null {
  return color === null ? null : `#${color}`;
}

/** A colour of the grid, `#rrggbb`, `#rgb` or `rgb(r, g, b)` → `RRGGBB`; `null` when it is none of them. */
export function fileColor(color: Nullable<string>): string | null {
  const text = (color || '').trim();
  const long = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/iu.exec(text)?.[1];
  if (long !== undefined) return long.toUpperCase();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(text);
  if (short !== null)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/iu.exec(text);
  if (parts === null) return null;
  return parts
    .slice(1)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
