import { dayOfMoment } from '../../kernel/calendar';
import type { RegisterName } from '../../registers';
import { like } from '../../registers/settingTypes';
import { moment } from '../../sheet/dayTypes';
import { type Cell, cellAt } from '../../sheet/grid';
import { text } from '../../sheet/textTypes';
import type { OpenedBook } from '../openBook';
import { tablesOf } from './registerTable';
import type { Numbered } from './series';

/** Every number of a register as it stands, of rows left out for their errors too: each of them was given out. */
export function numbersIn(
  opened: OpenedBook,
  register: RegisterName,
  { number, date }: { readonly number: string; readonly date: string },
): readonly Numbered[] {
  return tablesOf(opened, register).flatMap(({ layout, body }) => {
    const at = layout.columns.get(number);
    const dated = layout.columns.get(date);
    if (at === undefined) return [];
    return [...body.rows].flatMap((i): Numbered[] => {
      const found = readAt(like(text).read, cellAt(layout.grid, i, at));
      if (found === null) return [];
      const when = dated === undefined ? null : readAt(like(moment).read, cellAt(layout.grid, i, dated));
      return [{ text: found, day: when === null ? null : dayOfMoment(when) }];
    });
  });
}

type Filled = Exclude<Cell, { kind: 'blank' | 'error' | 'uncached' }>;

function readAt<T>(
  read: (cell: Filled) => { readonly value: T | null } | { readonly refused: unknown },
  cell: Cell,
): T | null {
  if (cell.kind === 'blank' || cell.kind === 'error' || cell.kind === 'uncached') return null;
  const reading = read(cell);
  return 'refused' in reading ? null : reading.value;
}
