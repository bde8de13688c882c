import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { type Kind, thing } from '../thing';
import { ExcelError } from '../wire';
import { text } from './arguments';
import { guardWritable } from './guards';

/** Custom properties of a worksheet 工作表自定义属性: texts by key, hidden from people. */
export const sheetPropertiesKind: Kind<Sheet> = {
  items: (sheet) =>
    [...sheet.properties.keys()].map((key) => thing('WorksheetCustomProperty', { sheet, key })),
  call: {
    add: (sheet, [key, value], { book }) => {
      guardWritable(book);
      const name = text(key, 'key');
      // Excel's limits: keys of 255 characters.
      if (name === '' || name.length > 255) throw new ExcelError('InvalidArgument', 'key');
      sheet.properties.set(name, text(value, 'value'));
      return thing('WorksheetCustomProperty', { sheet, key: name });
    },
    getCount: (sheet) => sheet.properties.size,
    getItem: (sheet, [key]) => {
      if (!sheet.properties.has(text(key))) throw new ExcelError('ItemNotFound', text(key));
      return thing('WorksheetCustomProperty', { sheet, key: text(key) });
    },
    getItemOrNullObject: (sheet, [key]) =>
      sheet.properties.has(text(key)) ? thing('WorksheetCustomProperty', { sheet, key: text(key) }) : null,
  },
};

export const sheetPropertyKind: Kind<{ readonly sheet: Sheet; readonly key: string }> = {
  get: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.properties.get(key) ?? '' },
  set: {
    value: ({ sheet, key }, value, { book }) => {
      guardWritable(book);
      sheet.properties.set(key, text(value));
    },
  },
  call: {
    delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
    },
  },
};

/** Settings of the add-in 设置 in the workbook: any JSON by key. */
export const settingsKind: Kind<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => thing('Setting', { book, key })),
  call: {
    add: (book, [key, value]) => {
      guardWritable(book);
      book.settings.set(text(key), value);
      return thing('Setting', { book, key: text(key) });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, [key]) => {
      if (!book.settings.has(text(key))) throw new ExcelError('ItemNotFound', text(key));
      return thing('Setting', { book, key: text(key) });
    },
    getItemOrNullObject: (book, [key]) =>
      book.settings.has(text(key)) ? thing('Setting', { book, key: text(key) }) : null,
  },
};

export const settingKind: Kind<{ readonly book: Book; readonly key: string }> = {
  id: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) ?? null },
  set: {
    value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
