import type { ViewStyle } from '../../view/sheetView';
import type { Looks } from './looks';

/** What the layout of a sheet refers to. */
export interface LayoutContext {
  readonly looks: Looks;
  /** The number of the format an index of the edit stands for; `stored` is the one there is now. */
  readonly numberOf: (style: number, stored: number) => number;
}

/** `styles` are the looks of the edit; without them its indexes are the numbers the workbook was read with. */
export function layoutContext(looks: Looks, styles: readonly ViewStyle[] | undefined): LayoutContext {
  const numberOf = (index: number, stored: number): number => {
    if (styles === undefined) return index < looks.count ? index : stored;
    const style = styles[index];
    return style === undefined ? stored : looks.idOf(stored, style);
  };
  return { looks, numberOf };
}
