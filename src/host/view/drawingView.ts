/** Where a drawing sits: corner cells with offsets inside them, in points. */
export interface Anchor {
  readonly from: {
    readonly row: number;
    readonly column: number;
    readonly dx: number;
    readonly dy: number;
  };
  /** `null` when a size is given instead. */
  readonly to: Anchor['from'] | null;
  readonly width: number;
  readonly height: number;
}

export interface PictureView {
  readonly anchor: Anchor;
  /** `image/png` … */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

export interface ChartView {
  readonly anchor: Anchor;
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'other';
  readonly stacked: boolean;
  readonly title: string;
  readonly axisFormat: string | null;
  /** References as the file has them, with the values stored beside them. */
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly string[];
    readonly values: readonly (number | null)[];
    /** `RRGGBB`; `null` is automatic. */
    readonly color: string | null;
  }[];
}
