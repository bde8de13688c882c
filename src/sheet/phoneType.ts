import { readPhones } from '../kernel/phone';
import { textType } from './textTypes';
import type { ColumnType, Note } from './types';

/** Phones 电话 of a cell in their plain form, several joined by `、`; read apart again by `readPhones`. */
export const phoneNo: ColumnType<string> = {
  ...textType('phoneNo', 'phone', (cell) => {
    if (cell.kind === 'boolean' || cell.kind === 'date') return { refused: { code: 'OWN-016' } };
    const read = readPhones(cell.value);
    if ('refused' in read) return { refused: { code: 'OWN-016' } };
    if (read.ok.length === 0) return { value: null };
    const value = read.ok.map((phone) => phone.number).join('、');
    const notes = phoneNotes(read.notes, read.ok.length);
    return notes.length === 0 ? { value } : { value, notes };
  }),
  asItStands: (text) => MOBILE.test(text),
};

/** The form nearly all phones are written in, which is the form they are kept in. */
const MOBILE = /^1[3-9]\d{9}$/u;

function phoneNotes(notes: readonly string[], count: number): Note[] {
  const said: Note[] = [];
  if (notes.includes('number')) said.push({ code: 'OWN-018' });
  if (count > 1) said.push({ code: 'OWN-019', facts: { n: String(count) } });
  if (notes.includes('width') || notes.includes('hidden-char')) said.push('cleaned');
  return said;
}
