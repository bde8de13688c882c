import { colorNamed } from './officeTheme';

/** Colours of a chart 图表颜色 as drawing XML. */
export interface ChartColors {
  /** Fill of the i-th series or slice; the six accents in turn. */
  readonly accent: (i: number) => string;
  readonly gridline: string;
}

/** The workbook's theme decides, where it has one; without one some programs draw named colours as nothing. */
export function chartColors(hasTheme: boolean): ChartColors {
  const fill = (name: string, more = ''): string => {
    const color = hasTheme
      ? `<a:schemeClr val="${name}">${more}</a:schemeClr>`
      : `<a:srgbClr val="${colorNamed(name)}">${more}</a:srgbClr>`;
    return `<a:solidFill>${color}</a:solidFill>`;
  };
  return {
    accent: (i) => fill(`accent${(i % 6) + 1}`),
    gridline: fill('bg1', '<a:lumMod val="85000"/>'),
  };
}
