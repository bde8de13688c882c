import { readUnitKey } from '../../kernel/unitKey';
import { holdsRooms } from '../../sheet/composedUnits';
import { fieldOf, lookupOf } from '../../sheet/recognise';
import type { Table } from '../../sheet/readTable';
import { units } from '../../registers/units';

/** A text for a column. */
export interface TextAt {
  readonly column: number;
  readonly text: string;
}

/**
 * A unit number in the columns a sheet has for it 房号写法: beside 楼栋 and 单元 columns a sheet of rooms gets the room
 * alone, any other the whole number, which is read whatever stands beside it.
 */
export function unitCells({ layout, body }: Table, unit: string, column: number): readonly TextAt[] {
  const { grid, header, unitPrefix } = layout;
  const read = readUnitKey(unit);
  if (unitPrefix.length === 0 || !('ok' in read)) return [{ column, text: unit }];
  const parts = unitPrefix.map((at) => {
    const heading = header.headings.find((one) => one.column === at);
    const field = heading === undefined ? null : fieldOf(heading, PARTS)?.field;
    return { column: at, text: (field === 'building' ? read.building : read.entrance) ?? '' };
  });
  const before = parts.filter(({ text }) => text !== '');
  const room = [...before.map(({ text }) => text), read.room].join('-') === read.ok ? read.room : read.ok;
  const own = holdsRooms(grid, body.rows, column) && ROOM.test(room) ? room : read.ok;
  return [...before, { column, text: own }];
}

const PARTS = lookupOf(units);
/** A room that reading puts together with what stands in front of it. */
const ROOM = /^[\dA-Z]{1,6}$/u;
