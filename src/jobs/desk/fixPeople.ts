import { readCreditCode } from '../../kernel/creditCode';
import { readPhones } from '../../kernel/phone';
import { residentCheck } from '../../kernel/residentId';
import { cleaned } from '../../kernel/text';
import type { Proposed, Suggestions } from './fix';
import { type FixPlace, siblingCell } from './fixPlace';
import { languageAt } from './rowCells';

/** Corrections of phones and certificates 电话、证件. */
export const peopleFixes: Suggestions = {
  'OWN-008': sexById,
  'OWN-009': ({ cell }) => newId(textOf(cell)),
  'OWN-010': ({ cell }) => {
    const text = cleaned(textOf(cell)).text.replace(/x$/u, 'X');
    return text === '' ? null : { kind: 'upperCase', after: { text }, afterText: text, certain: true };
  },
  'OWN-013': certificateType,
  'OWN-018': phoneAsText,
  'OWN-019': phonesApart,
};

type Given = FixPlace['cell'];

/** A number cell keeps all digits of a phone; one that ends in many zeros was rounded before. */
function phoneAsText({ cell }: FixPlace): Proposed | null {
  if (cell.kind !== 'number') return null;
  const read = readPhones(cell.value);
  if ('refused' in read) return null;
  const text = read.ok.map(({ number }) => number).join('、');
  return {
    kind: 'phoneAsText',
    after: { text },
    afterText: text,
    certain: !read.notes.includes('suspect-rounded'),
  };
}

/** Words beside the numbers would be lost: such a cell is left as it is. */
function phonesApart({ cell }: FixPlace): Proposed | null {
  if (cell.kind !== 'text') return null;
  const read = readPhones(cell.value);
  if ('refused' in read || read.notes.includes('remark')) return null;
  const text = read.ok.map(({ number }) => number).join('、');
  return { kind: 'phonesApart', after: { text }, afterText: text, certain: true };
}

/** An ID of 15 digits belongs to someone born in the 1900s. */
function newId(given: string): Proposed | null {
  const old = cleaned(given).text;
  if (!/^\d{15}$/u.test(old)) return null;
  const digits = `${old.slice(0, 6)}19${old.slice(6)}`;
  const text = digits + residentCheck(digits);
  return { kind: 'newId', after: { text }, afterText: text, certain: false };
}

function sexById(place: FixPlace): Proposed | null {
  const { field, definition, table, column } = place;
  const id = validId(textOf(siblingCell(place, 'certNo')));
  if (field !== 'sex' || definition === null || table === null || id === null) return null;
  const text = definition.type.show(
    Number(id.charAt(16)) % 2 === 1 ? 'male' : 'female',
    languageAt(table.layout, column),
  );
  return { kind: 'sex', after: { text }, afterText: text, certain: false };
}

/** A number with a check character that is right says what it is. */
function certificateType(place: FixPlace): Proposed | null {
  const { cell, field, definition, table, column } = place;
  if (cell.kind !== 'blank' || field !== 'certType' || definition === null || table === null) return null;
  const number = textOf(siblingCell(place, 'certNo'));
  const type = validId(number) !== null ? 'residentId' : 'ok' in readCreditCode(number) ? 'creditCode' : null;
  if (type === null) return null;
  const text = definition.type.show(type, languageAt(table.layout, column));
  return { kind: 'certificateType', after: { text }, afterText: text, certain: true };
}

function validId(given: string): string | null {
  const id = cleaned(given).text.toUpperCase();
  return /^\d{17}[\dX]$/u.test(id) && residentCheck(id.slice(0, 17)) === id.charAt(17) ? id : null;
}

function textOf(cell: Given): string {
  return cell.kind === 'text' ? cell.value : '';
}
