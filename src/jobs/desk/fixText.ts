import type { CellValue } from '../../documents/sheetModel';
import { readPhones } from '../../kernel/phone';
import { cleaned } from '../../kernel/text';
import { ticketPrefix } from '../../service/tickets';
import type { Note } from '../../sheet/types';
import { cellFor } from './fieldValue';
import type { Proposed, Suggestions } from './fix';
import { type FixPlace, siblingCell } from './fixPlace';
import { languageAt } from './rowCells';

/** Corrections of how a value is written 写法: it was read already, and is put down as it was read. */
export const textFixes: Suggestions = {
  'WB-010': (place) => asRead(place, 'number'),
  'WB-011': (place) => asRead(place, 'cleaned'),
  'REQ-002': kindByTicket,
};

/** A cell written as its column reads it; not certain where reading also rounded or left something out. */
export function asRead(place: FixPlace, kind: Proposed['kind']): Proposed | null {
  const { cell, definition, table } = place;
  if (definition === null || table === null || cell.kind !== 'text') return null;
  const { type } = definition;
  const reading = type.read(cell);
  if ('refused' in reading || reading.value === null) return null;
  // Beside 楼栋 and 单元 columns a unit cell holds a room alone.
  const isPart = place.field === 'unit' && table.layout.unitPrefix.length > 0;
  const language = languageAt(table.layout, place.column);
  const after: CellValue = isPart
    ? { text: cleaned(cell.value).text }
    : cellFor(type, reading.value, language);
  const afterText = after !== null && 'text' in after ? after.text : type.show(reading.value, language);
  const certain = (reading.notes ?? []).every(isHarmless) && !losesWords(place, cell.value);
  return { kind, after, afterText, certain };
}

function isHarmless(note: Note): boolean {
  return note === 'text-number' || note === 'cleaned';
}

/** Words beside a phone (`138… 妻`) are not part of its number; they are not to be lost by tidying up. */
function losesWords({ definition }: FixPlace, text: string): boolean {
  if (definition?.type.name !== 'phoneNo') return false;
  const read = readPhones(text);
  return 'refused' in read || read.notes.includes('remark');
}

/** TS-20240610-003 is a complaint; a kind that is written otherwise is not touched. */
function kindByTicket(place: FixPlace): Proposed | null {
  const { cell, field, definition, table } = place;
  if (cell.kind !== 'blank' || field !== 'reqType' || definition === null || table === null) return null;
  const ticket = siblingCell(place, 'ticket');
  if (ticket.kind !== 'text') return null;
  const written = cleaned(ticket.value).text.toUpperCase();
  const kind = Object.entries(ticketPrefix).find(([, prefix]) =>
    new RegExp(`^${prefix}-?\\d`, 'u').test(written),
  )?.[0];
  if (kind === undefined) return null;
  const text = definition.type.show(kind, languageAt(table.layout, place.column));
  return { kind: 'ticketKind', after: { text }, afterText: text, certain: true };
}
