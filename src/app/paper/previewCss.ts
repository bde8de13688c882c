/** The looks of the print preview; colours are those around it, or the system's. */
export const PREVIEW_CSS = `
.print-preview {
  inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0;
  box-sizing: border-box; overflow: hidden;
  color: var(--colorNeutralForeground1, CanvasText); background: var(--colorNeutralBackground1, Canvas);
  font-family: var(--fontFamilyBase, system-ui, sans-serif); font-size: var(--fontSizeBase300, 14px);
}
.print-preview[open] { display: flex; flex-direction: column; }
.print-preview .paper-bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 8px 16px;
  border-bottom: 1px solid var(--colorNeutralStroke2, GrayText);
}
.print-preview .paper-bar h2 { font-size: inherit; font-weight: 600; margin: 0; flex: 1 1 180px; min-width: 0;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.print-preview .paper-group { display: flex; align-items: center; gap: 4px; }
.print-preview button, .print-preview select, .print-preview input {
  font: inherit; color: inherit; min-height: 32px; min-width: 32px; padding: 0 10px; box-sizing: border-box;
  border: 1px solid var(--colorNeutralStroke1, ButtonBorder); border-radius: 4px;
  background: var(--colorNeutralBackground1, ButtonFace); cursor: pointer;
}
.print-preview input { width: 64px; text-align: right; cursor: text; }
.print-preview button:hover:enabled { background: var(--colorNeutralBackground1Hover, ButtonFace); }
.print-preview button:disabled { color: var(--colorNeutralForegroundDisabled, GrayText); cursor: default; }
.print-preview button.paper-main {
  color: var(--colorNeutralForegroundOnBrand, HighlightText); border-color: transparent; font-weight: 600;
  background: var(--colorBrandBackground, Highlight);
}
.print-preview button.paper-main:hover:enabled { background: var(--colorBrandBackgroundHover, Highlight); }
.print-preview :focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); outline-offset: 1px; }
.print-preview .paper-pages {
  flex: 1; overflow: auto; background: var(--colorNeutralBackground4, color-mix(in srgb, Canvas 90%, CanvasText));
}
.print-preview .paper-pages:focus-visible { outline-offset: -2px; }
.print-preview .paper-page { box-shadow: 0 1px 6px rgb(0 0 0 / 35%); }
.print-preview .paper-empty { margin: auto; padding: 24px; }
.print-preview .paper-status { min-width: 9em; }
`;
