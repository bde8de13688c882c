import { type Day, existingDay } from './calendar';
import { isCreditCodeShape } from './creditCode';
import { cleaned, halfWidth, isCellError, withoutApostrophe } from './text';

export type IdNote =
  | 'width'
  | 'space'
  | 'hidden-char'
  | 'apostrophe'
  /** OWN-010. */
  | 'lower-case-x'
  /** ×, Cyrillic х or Greek Χ for X. */
  | 'look-alike-x'
  /** OWN-009. */
  | 'old-15-digit'
  /** Born before 1900: possible on paper, hardly in life (OWN-007). */
  | 'before-1900'
  /** The first two digits are no province; districts change, so no region is refused. */
  | 'unknown-region'
  /** A number cell of at most 15 digits, so nothing is lost. */
  | 'number';

/** A certificate number 证件号 read. */
export type IdRead =
  | { readonly kind: 'none' }
  /** 身份证 of 18, also the residence permits of Hong Kong, Macau (81, 82) and Taiwan (83) people. */
  | {
      readonly kind: 'resident';
      readonly ok: string;
      readonly birth: Day;
      readonly sex: Sex;
      readonly notes: readonly IdNote[];
    }
  /** 15 digits, as issued until 1999; `upgrade` is the same person's number of 18. */
  | {
      readonly kind: 'old';
      readonly ok: string;
      readonly upgrade: string;
      readonly birth: Day;
      readonly sex: Sex;
      readonly notes: readonly IdNote[];
    }
  /** A passport, a travel permit 通行证, a military card: nothing in it can be proved. */
  | { readonly kind: 'other'; readonly ok: string; readonly notes: readonly IdNote[] }
  /** A company's credit code; `readCreditCode` proves it. */
  | { readonly kind: 'company'; readonly ok: string; readonly notes: readonly IdNote[] }
  | { readonly refused: IdFault }
  | { readonly refused: 'check'; readonly expected: string };

export type Sex = 'male' | 'female';

export type IdFault =
  | 'length'
  | 'bad-char'
  /** The birth day does not exist. */
  | 'date'
  | 'future'
  /** Stored as a number: the digits behind the 15th are gone (OWN-005). */
  | 'mangled'
  /** 无, 待补, / … */
  | 'placeholder'
  | 'cell-error';

/** Reads a resident identity number 身份证号 (GB 11643) or recognises another certificate; nobody is born after `today`. */
export function readResidentId(cell: string | number, today: Day): IdRead {
  if (typeof cell === 'number') return numberId(cell, today);
  if (cell.length > LONGEST) return { refused: 'length' };
  if (/^\d{17}[\dX]$/u.test(cell)) return idOf(cell, [], today);
  const notes = notesOn(cell);
  const text = bare(cell);
  if (text === '') return { kind: 'none' };
  if (PLACEHOLDER.test(text)) return { refused: 'placeholder' };
  if (isCellError(text)) return { refused: 'cell-error' };
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(text)) return { refused: 'mangled' };
  return idOf(text, notes, today);
}

/** The check character of 17 digits: weights 2^(17−i) mod 11 (ISO 7064 MOD 11-2). */
export function residentCheck(digits: string): string {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) sum += (WEIGHTS[at] ?? 0) * (digits.charCodeAt(at) - ZERO);
  return '10X98765432'.charAt(sum % 11);
}

const LONGEST = 64;
const EARLIEST_YEAR = 1800;
const ZERO = 48;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const PLACEHOLDER = /^(?:[-/\\*—–]+|无|暂无|没有|待补|待定|待查|不详|未知|空|未提供|同上|N\/A)$/iu;
const LOOK_ALIKE_X = /[×✕✖хХχΧ]$/u;
const REGION = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;
/** Travel permits (H, M + 8 or 10), Taiwan permits (8 digits), passports, military cards (军字第…号). */
const OTHER =
  /^(?:[A-Z]{1,2}\d{6,10}|\d{8}|[\u4e00-\u9fff]{1,4}字第?\d{4,10}号?|(?=.*\d{5})[A-Z\d]{7,12}\([A-Z\d]{1,2}\))$/u;

/** Text of certificates: blanks out, upper case, a real X. */
function bare(cell: string): string {
  return withoutApostrophe(cleaned(cell).text)
    .replace(/ /gu, '')
    .replace(LOOK_ALIKE_X, 'X')
    .replace(/[a-z]+/gu, (letters) => letters.toUpperCase());
}

function notesOn(cell: string): readonly IdNote[] {
  const { text } = cleaned(cell);
  const tests: readonly (readonly [IdNote, boolean])[] = [
    ['hidden-char', /[\p{Cf}\p{Cs}\p{Cn}]|(?![\t\n\r])\p{Cc}/u.test(cell)],
    ['width', halfWidth(cell.replace(/\u3000/gu, ' ')) !== cell.replace(/\u3000/gu, ' ')],
    ['space', /[^\S\ufeff]/u.test(cell)],
    ['apostrophe', withoutApostrophe(text) !== text],
    ['look-alike-x', LOOK_ALIKE_X.test(text)],
    ['lower-case-x', /\dx$/u.test(text)],
  ];
  return tests.filter(([, holds]) => holds).map(([note]) => note);
}

function numberId(cell: number, today: Day): IdRead {
  if (!Number.isInteger(cell) || cell < 0) return { refused: 'bad-char' };
  return cell >= 1e15 ? { refused: 'mangled' } : idOf(String(cell), ['number'], today);
}

function idOf(text: string, notes: readonly IdNote[], today: Day): IdRead {
  if (isCompany(text)) return { kind: 'company', ok: text, notes };
  if (/^\d{17}[\dX]$/u.test(text)) return resident(text, notes, today);
  if (/^\d{15}$/u.test(text)) return old(text, notes);
  if (OTHER.test(text)) return { kind: 'other', ok: text, notes };
  return { refused: /^\d+X?$/u.test(text) ? 'length' : 'bad-char' };
}

/** A credit code has letters inside, or begins with 91…93 (business), and then holds no birth day where a person's does. */
function isCompany(text: string): boolean {
  if (!isCreditCodeShape(text)) return false;
  return /[A-WY]/u.test(text) || (/^9[1-3]|X.$/u.test(text) && birthOf(text) === null);
}

function birthOf(text: string): Day | null {
  const year = Number(text.slice(6, 10));
  if (year < EARLIEST_YEAR) return null;
  return existingDay(year, Number(text.slice(10, 12)), Number(text.slice(12, 14)));
}

function resident(text: string, notes: readonly IdNote[], today: Day): IdRead {
  const birth = birthOf(text);
  if (birth === null) return { refused: 'date' };
  if (birth > today) return { refused: 'future' };
  const expected = residentCheck(text);
  if (text.charAt(17) !== expected) return { refused: 'check', expected };
  const ofAge: readonly IdNote[] = text.slice(6, 8) < '19' ? ['before-1900'] : [];
  return {
    kind: 'resident',
    ok: text,
    birth,
    sex: sexOf(text.charAt(16)),
    notes: [...notes, ...ofAge, ...regionNotes(text)],
  };
}

function old(text: string, notes: readonly IdNote[]): IdRead {
  const birth = existingDay(
    1900 + Number(text.slice(6, 8)),
    Number(text.slice(8, 10)),
    Number(text.slice(10, 12)),
  );
  if (birth === null) return { refused: 'date' };
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`;
  const upgrade = digits + residentCheck(digits);
  return {
    kind: 'old',
    ok: text,
    upgrade,
    birth,
    sex: sexOf(text.charAt(14)),
    notes: [...notes, 'old-15-digit', ...regionNotes(text)],
  };
}

function regionNotes(text: string): readonly IdNote[] {
  return REGION.test(text) ? [] : ['unknown-region'];
}

function sexOf(digit: string): Sex {
  return Number(digit) % 2 === 1 ? 'male' : 'female';
}
