import { type Fen, fen } from '../kernel/money';

/** 抹零: the total paid down to whole jiao 角, and the line that says so. */
export function floorJiao(total: Fen): { readonly pay: Fen; readonly adjustment: Fen } {
  const rest = ((total % 10) + 10) % 10;
  return { pay: fen(total - rest), adjustment: fen(-rest) };
}
