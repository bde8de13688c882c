import type { ThemeName } from '../pane/session';

/**
 * The look of Excel 主题: its background tells light from dark, for Office.js does not say; where that is not told
 * either (Excel on the web), the system does.
 */
export function themeOf(background: string | undefined, matches: (query: string) => boolean): ThemeName {
  if (matches('(forced-colors: active)')) return 'contrast';
  const luminance = luminanceOf(background ?? '');
  const isDark = luminance === null ? matches('(prefers-color-scheme: dark)') : luminance < 0.4;
  return isDark ? 'dark' : 'light';
}

/** Rough brightness of `#RRGGBB`, 0 to 1; `null`: it is no colour. */
function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Calls back when the look may have changed: Excel does not say so, but people come back to the pane. */
export function onLook(look: () => void): void {
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    window.matchMedia(query).addEventListener('change', look);
  }
}
