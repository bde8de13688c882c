import { sameName } from '../../sheetName';
import { quotedSheet } from '../references';

/** A sheet's name as a formula writes it, quoted where it must be 工作表引用: `收费标准`, `'2026 费用'`. */
export function sheetReference(name: string): string {
  return isPlain(name) ? name : quotedSheet(name);
}

/** A formula that goes on to mean a sheet under its new name; one that does not name it comes back as it is. */
export function renamedFormula(formula: string, from: string, to: string): string {
  return withSheets(
    formula,
    (names) => {
      const renamed = names.map((name) => (sameName(name) === sameName(from) ? to : name));
      return `${rangeOf(renamed)}!`;
    },
    from,
  );
}

/** A formula after a sheet is gone: what it meant there is `#REF!`, as in Excel. */
export function orphanedFormula(formula: string, sheet: string): string {
  return withSheets(formula, () => '#REF!', sheet);
}

const NAME = String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*`;

/** Texts and what stands in brackets (tables, other workbooks) name no sheet; `A1:B1` may stand before `!` as well. */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'((?:[^']|'')*)'!`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\](?:${NAME}!)?`,
    String.raw`(?<![!$\p{L}\p{N}_.])(${NAME}:${NAME})!`,
    String.raw`(${NAME})!`,
    `[$]?${NAME}`,
  ].join('|'),
  'gu',
);

/** Rewrites the references that name the sheet; `Jan:Mar!A1` names two. */
function withSheets(formula: string, write: (names: readonly string[]) => string, sheet: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(PIECES, (piece: string, quoted?: string, range?: string, single?: string) => {
    const text = quoted?.replace(/''/gu, "'") ?? range ?? single;
    if (text === undefined || text.includes('[')) return piece;
    const names = text.split(':');
    return names.some((name) => sameName(name) === sameName(sheet)) ? write(names) : piece;
  });
}

function rangeOf(names: readonly string[]): string {
  return names.every(isPlain) ? names.join(':') : quotedSheet(names.join(':'));
}

/** Not a number, an address in either notation, nor a truth. */
function isPlain(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$|^R\d*(?:C\d*)?$|^C\d*$|^(?:TRUE|FALSE)$/iu.test(name)
  );
}
