import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { ViewStyle } from '../../../host/view/sheetView';
import { styleBack } from '../snapshot/styleBack';

/** Looks 样式 by number: those of the file first, as they are there, then those the grid made. */
export interface Looks {
  readonly list: readonly ViewStyle[];
  /** The number of a look the grid has by name or by itself; 0 is the plain one. */
  readonly indexOf: (style: ICellData['s']) => number;
  readonly at: (index: number) => ViewStyle;
}

/** `named` reads a look of the grid by its name. */
export function looksOf(styles: readonly ViewStyle[], named: (id: string) => Nullable<IStyleData>): Looks {
  const list = [...styles];
  const byText = new Map<string, number>();
  const plain = styles[0];
  if (plain === undefined) throw new RangeError('a workbook has at least one look');
  const at = (index: number): ViewStyle => list[index] ?? plain;
  const indexOf = (style: ICellData['s']): number => {
    if (style == null || style === '') return 0;
    const own = typeof style === 'string' ? /^f(\d+)$/u.exec(style)?.[1] : undefined;
    if (own !== undefined && Number(own) < styles.length) return Number(own);
    const data = typeof style === 'string' ? named(style) : style;
    if (data == null) return 0;
    const look = styleBack(data, plain);
    const text = JSON.stringify(look);
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, list.length);
    return list.push(look) - 1;
  };
  return { list, indexOf, at };
}
