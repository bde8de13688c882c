import { contract } from '../contract';
import { emptyBook } from '../office/model/book';
import { bookWith, openedIn, type OpenedOptions } from './opened';

const HOSTS: readonly (readonly [string, OpenedOptions])[] = [
  ['in Excel at the level the manifest asks for, 1.9', { apiLevel: '1.9' }],
  ['in an Excel of today’s client, 1.15', { apiLevel: '1.15' }],
  ['in one that takes print sheets as packages', { apiLevel: '1.15', packedFrom: 1 }],
];

describe.each(HOSTS)('%s', (_, options) => {
  contract({
    empty: () => Promise.resolve(openedIn(emptyBook(), options).workbook),
    holding: (sheets, { structureProtected = false, protectedSheets = new Set() } = {}) => {
      const book = bookWith(sheets);
      book.structureProtected = structureProtected;
      for (const sheet of book.sheets) if (protectedSheets.has(sheet.name)) sheet.protection = {};
      return Promise.resolve(openedIn(book, options).workbook);
    },
  });
});
