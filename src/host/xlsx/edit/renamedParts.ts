import { sameName } from '../../sheetName';
import { decodeEntities } from '../entities';
import { textXml } from '../xmlText';
import { withAttributes } from './attributes';
import { renamedFormula } from './sheetReferences';

/** A part whose formulas, links and sources go on to mean a sheet under its new name; all else stays as it is. */
export function renamedIn(source: string, part: string, from: string, to: string): string {
  // Most parts do not name the sheet at all; `'` and `&` are written in more than one way.
  if (!/['&<>]/u.test(from) && !source.toLowerCase().includes(from.toLowerCase())) return source;
  const formula = (text: string): string => {
    const plain = decodeEntities(text, part);
    const renamed = renamedFormula(plain, from, to);
    return renamed === plain ? text : escaped(renamed);
  };
  return source
    .replace(FORMULA, (all: string, open: string, _: string, text: string) => {
      const renamed = formula(text);
      return renamed === text ? all : open + renamed + all.slice(open.length + text.length);
    })
    .replace(PLACES, (tag: string) => withPlaces(tag, part, from, to));
}

/** Formulas of cells, rules, charts, sparklines and tables. */
const FORMULA =
  /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))(?:\s[^<>]*)?(?<!\/)>)([^<]+)(?=<)/gu;

/** Links into the workbook, shapes that show a cell, the source of a pivot table. */
const PLACES = /<(?:[\w.-]+:)?(?:hyperlink|sp|worksheetSource)\s(?:"[^"]*"|'[^']*'|[^"'<>])*>/gu;

function withPlaces(tag: string, part: string, from: string, to: string): string {
  const said = (name: string): string | null => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
    return found === null ? null : decodeEntities(found[1] ?? found[2] ?? '', part);
  };
  const changes: Record<string, string> = {};
  // A link with a relation leads into another file, whose sheets have names of their own.
  const isOutside = /\s[\w.-]+:id\s*=/u.test(tag);
  for (const name of isOutside ? [] : ['location', 'textlink']) {
    const place = said(name);
    const renamed = place === null ? null : renamedFormula(place, from, to);
    if (renamed !== null && renamed !== place) changes[name] = renamed;
  }
  const sheet = said('sheet');
  if (!isOutside && sheet !== null && sameName(sheet) === sameName(from)) changes['sheet'] = to;
  return withAttributes(tag, changes);
}

/** Characters XML cannot hold stay as the formula had them. */
function escaped(formula: string): string {
  return formula
    .split(/(_x[\da-fA-F]{4}_)/u)
    .map((piece, i) => (i % 2 === 1 ? piece : textXml(piece)))
    .join('');
}
