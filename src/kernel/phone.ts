import { phoneNumber, type PhoneNumber } from './phoneNumber';
import { cleaned, halfWidth, isCellError, plainDashes, withoutApostrophe } from './text';

export type PhoneNote =
  /** Written with blanks, brackets or a country code that were left out. */
  | 'format'
  | 'width'
  | 'hidden-char'
  | 'space'
  | 'apostrophe'
  /** A number cell (OWN-018). */
  | 'number'
  /** A number cell ending in many zeros: retyped from 1.38001E+10? */
  | 'suspect-rounded'
  /** Several phones in the cell (OWN-019). */
  | 'many'
  /** Words stood beside the number; they are its `remark`. */
  | 'remark'
  /** A fixed line without its area code. */
  | 'no-area'
  /** 400…, 95588: a company's, not a person's. */
  | 'service'
  | 'foreign';

/** One phone 电话 of a cell, with what was written beside it (妻). */
export interface Phone extends PhoneNumber {
  readonly remark: string | null;
}

export type PhoneFault = 'length' | 'prefix' | 'char' | 'mangled' | 'placeholder' | 'cell-error';

/** A phone cell read: all of its numbers, none when nothing was given; one bad number refuses the cell (OWN-016). */
export type PhoneRead =
  { readonly ok: readonly Phone[]; readonly notes: readonly PhoneNote[] } | { readonly refused: PhoneFault };

/** Reads the phones of a cell: mobile, fixed line with area and extension, service and foreign numbers. */
export function readPhones(cell: string | number): PhoneRead {
  if (typeof cell === 'number') return numberPhone(cell);
  if (cell.length > LONGEST) return { refused: 'char' };
  if (/^\d+$/u.test(cell)) return phonesOf(cell, []);
  const text = withoutApostrophe(plainDashes(cleaned(cell, 'paragraphs').text));
  const plain = halfWidth(text);
  if (plain === '') return { ok: [], notes: [] };
  if (PLACEHOLDER.test(plain)) return { refused: 'placeholder' };
  if (isCellError(plain)) return { refused: 'cell-error' };
  if (/^\d(?:\.\d+)?E\+?\d+$/iu.test(plain)) return { refused: 'mangled' };
  return phonesOf(plain, notesOn(cell, text, plain));
}

const LONGEST = 200;
const PLACEHOLDER =
  /^(?:[-/\\*]+|无|暂无|没有|空|空号|停机|待补|待定|不详|未知|未留|无电话|拒留|同上|N\/A)$/iu;
/** What separates two phones; a blank does too, where both sides are whole numbers. */
const SEPARATOR = /[\n/、,;|\\&]|(?<=\d)[或和及](?=\D*\d)/u;

function numberPhone(cell: number): PhoneRead {
  if (!Number.isInteger(cell) || cell < 0) return { refused: 'char' };
  const text = String(cell);
  if (!/^\d+$/u.test(text)) return { refused: 'length' };
  return phonesOf(text, text.endsWith('00000') ? ['number', 'suspect-rounded'] : ['number']);
}

function notesOn(cell: string, text: string, plain: string): readonly PhoneNote[] {
  const tests: readonly (readonly [PhoneNote, boolean])[] = [
    ['width', plain !== text],
    ['hidden-char', /[\p{Cf}\p{Cs}\p{Cn}]|(?![\t\n\r])\p{Cc}/u.test(cell)],
    ['space', /^[^\S\ufeff]|[^\S\ufeff]$/u.test(cell)],
    ['apostrophe', /^['‘’]/u.test(cleaned(cell).text)],
  ];
  return tests.filter(([, holds]) => holds).map(([note]) => note);
}

function phonesOf(text: string, noted: readonly PhoneNote[]): PhoneRead {
  const phones: Phone[] = [];
  const notes = new Set(noted);
  for (const piece of pieces(text)) {
    const { number: written, remark } = withoutRemark(piece);
    const phone = phoneNumber(written);
    if (typeof phone === 'string') return { refused: phone };
    phones.push({ ...phone, remark });
    if (remark !== null) notes.add('remark');
    if (phone.isRewritten) notes.add('format');
    if (phone.kind === 'local') notes.add('no-area');
    if (phone.kind === 'service' || phone.kind === 'foreign') notes.add(phone.kind);
  }
  if (phones.length === 0) return { refused: 'char' };
  if (phones.length > 1) notes.add('many');
  return { ok: phones, notes: [...notes] };
}

function pieces(text: string): readonly string[] {
  return text
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const words = piece.split(' ');
      return words.length > 1 && words.every((word) => typeof phoneNumber(word) !== 'string')
        ? words
        : [piece];
    });
}

/** `张三13800138000（妻）` → the number, and `张三 妻`; brackets around digits belong to the number. */
function withoutRemark(piece: string): { number: string; remark: string | null } {
  const words: string[] = [];
  const number = piece
    .replace(/(?<=\d)(?:转|分机|ext\.?)(?=\d)/giu, '-')
    .replace(/\((?!\+?\d+\))[^()]*\)|[\p{L}\p{M}·:]+/gu, (word) => {
      words.push(word.replace(/[():]/gu, ''));
      return ' ';
    });
  const remark = words.filter((word) => word !== '').join(' ');
  return { number: number.trim(), remark: remark === '' ? null : remark };
}
