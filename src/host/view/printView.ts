import type { Area } from '../../sheet/grid';

/** How a sheet comes out on paper; margins in millimetres. */
export interface PrintView {
  /** Of the sheet of paper as it lies in the printer; A4 when the file does not say. Millimetres. */
  readonly paper: { readonly name: string; readonly width: number; readonly height: number };
  readonly orientation: 'portrait' | 'landscape';
  /** Per cent; not used when `fit` is there. */
  readonly scale: number;
  /** Pages wide and high; 0 is as many as needed. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Codes as in Excel: `&C第 &P 页 / 共 &N 页`. */
  readonly header: string;
  readonly footer: string;
  /** `null`: what is in use. */
  readonly areas: readonly Area[] | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** 0-based rows and columns with which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly overThenDown: boolean;
}
