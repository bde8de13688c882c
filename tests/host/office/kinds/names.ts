import { addressText, areaOf, areaText, splitAddress } from '../model/area';
import { sheetNamed } from '../model/book';
import type { LiveArea, Name } from '../model/sheet';
import { type Desk, isThing, type Kind, type Names, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { flag, text } from './arguments';
import { areaIn, guardWritable } from './guards';
import { live } from './live';

type Named = Names & { readonly name: Name };

/** Defined names 名称 of the workbook or of one sheet. */
export const namesKind: Kind<Names> = {
  items: (names) => [...mapOf(names).values()].map((name) => thing('NamedItem', { ...names, name })),
  call: {
    add: (names, [name, reference, comment], desk) => {
      guardWritable(desk.book);
      const key = text(name, 'name');
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(key) || areaOf(key) !== null) {
        throw new ExcelError('InvalidArgument', `the name ${key}`);
      }
      if (mapOf(names).has(key.toLowerCase())) throw new ExcelError('ItemAlreadyExists', key);
      const formula = isThing(reference) ? formulaOf(reference, desk) : checked(text(reference, 'reference'));
      const added = {
        name: key,
        formula,
        comment: typeof comment === 'string' ? comment : '',
        visible: true,
      };
      mapOf(names).set(key.toLowerCase(), added);
      return thing('NamedItem', { ...names, name: added });
    },
    getCount: (names) => mapOf(names).size,
    getItem: (names, [key]) => {
      const found = named(names, key);
      if (found === null) throw new ExcelError('ItemNotFound', text(key));
      return found;
    },
    getItemOrNullObject: (names, [key]) => named(names, key),
  },
};

/** Excel takes no text of more than 255 characters inside a formula. */
function checked(formula: string): string {
  for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/gu)) {
    const length = literal.slice(1, -1).replaceAll('""', '"').length;
    if (length > 255) throw new ExcelError('InvalidArgument', `a text of ${length} characters in a formula`);
  }
  return formula;
}

function named(names: Names, key: unknown): Thing | null {
  const name = mapOf(names).get(text(key).toLowerCase());
  return name === undefined ? null : thing('NamedItem', { ...names, name });
}

function mapOf({ book, sheet }: Names): Map<string, Name> {
  return sheet === null ? book.names : sheet.names;
}

function formulaOf(reference: Thing, desk: Desk): string {
  if (reference.kind !== 'Range') throw new ExcelError('InvalidArgument', 'reference');
  const area = areaIn(reference.self, desk);
  const fixed = areaText(area).replace(/([A-Z]+)?(\d+)?/gu, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? '' : `$${part}`)).join(''),
  );
  return `=${addressText(reference.self.sheet.name, area).replace(/![^!]*$/u, '')}!${fixed}`;
}

export const namedItemKind: Kind<Named> = {
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    comment: ({ name }) => name.comment,
    visible: ({ name }) => name.visible,
    scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    type: (self, desk) => (placeOf(self, desk) === null ? 'String' : 'Range'),
    value: ({ name }) => name.formula.replace(/^=/u, ''),
  },
  set: {
    formula: ({ name, book }, value) => {
      guardWritable(book);
      name.formula = checked(text(value));
    },
    comment: ({ name }, value) => {
      name.comment = text(value);
    },
    visible: ({ name }, value) => {
      name.visible = flag(value);
    },
  },
  call: {
    delete: (self) => {
      mapOf(self).delete(self.name.name.toLowerCase());
    },
    getRange: (self, _, desk) => {
      const place = placeOf(self, desk);
      if (place === null) throw new ExcelError('ItemNotFound', self.name.name);
      return thing('Range', place);
    },
    getRangeOrNullObject: (self, _, desk) => {
      const place = placeOf(self, desk);
      return place === null ? null : thing('Range', place);
    },
  },
};

function placeOf({ name, sheet }: Named, desk: Desk): LiveArea | null {
  const { sheet: named, rest } = splitAddress(name.formula.replace(/^=/u, ''));
  const area = areaOf(rest);
  const on = named === null ? sheet : sheetNamed(desk.book, named);
  return area === null || on === null ? null : live(on, area, desk);
}
