import type { zh } from './hostErrors.zh';

/** The same refusals in English. */
export const en = {
  'file-not-found': 'There is no file "{file}". Check the path and the name.',
  'file-empty':
    'The file "{file}" is empty; there is no workbook in it. Export it again or choose another file.',
  'file-too-large':
    'The file "{file}" has {found} MB, over the limit of {limit} MB. Delete unused sheets and save it again.',
  'not-a-workbook': 'The file "{file}" is not an Excel workbook. Choose an .xlsx file.',
  'is-csv':
    'The file "{file}" is CSV text ({encoding}), not an Excel workbook. Open it in Excel and save it as .xlsx.',
  'is-html':
    'The file "{file}" is really a web page, as some systems export. Open it in Excel and save it as .xlsx.',
  'is-ods': 'The file "{file}" is an ODS spreadsheet. Open it in Excel or WPS and save it as .xlsx.',
  'is-xls': 'The file "{file}" is an old .xls workbook. Open it in Excel and save it as .xlsx.',
  'is-xlsb': 'The file "{file}" is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
  'is-macro': 'The file "{file}" holds macros. For safety it was not read; save it without macros as .xlsx.',
  'is-encrypted': 'The file "{file}" needs a password to open. Remove the password in Excel and try again.',
  'package-too-large':
    'The file "{file}" unpacks to too much ({part}); it may be a zip bomb and was not opened. Check where it came from.',
  'package-too-many-parts':
    'The file "{file}" holds more than {limit} parts and was not opened. Save a copy in Excel.',
  'package-duplicate-part':
    'The file "{file}" holds the part "{part}" twice; programs would read different content. Save a copy in Excel.',
  'package-bad-path':
    'The file "{file}" holds the part "{part}" with a path that is not allowed. Check where it came from.',
  'package-doctype':
    'The part "{part}" of "{file}" holds an outside definition (DOCTYPE); for safety it was not opened. Check where it came from.',
  'package-corrupt':
    'The file "{file}" is damaged ({part}). Use "Open and Repair" in Excel and save it, or take a backup.',
  'too-many-cells': 'The file "{file}" has more than {limit} cells. Delete unused sheets and save it again.',
  'dde-link':
    'The file "{file}" holds a link that runs other programs (DDE); for safety it was not opened. Check where it came from.',
  'structure-protected':
    'The workbook\'s structure is protected, so no sheet can be added, removed, moved, renamed or hidden. Remove "Protect Workbook" under Review; nothing was written.',
  'sheet-protected':
    'The sheet "{sheet}" is protected and cannot be written. Remove the protection and try again; nothing was written.',
  'no-room':
    'The sheet "{sheet}" is full to row {limit} and has no room for new rows. Delete what stands at its bottom for no reason and try again; nothing was written.',
  'too-many-pages':
    'The sheet "{sheet}" has {found} pages, over the limit of {limit} a sheet. Print by building; nothing was written.',
  'last-visible-sheet':
    'The sheet "{sheet}" is the last one in sight and cannot be removed or hidden. Show or add another sheet first.',
  'sheet-name-refused':
    'No sheet can be called "{sheet}": the name is taken, empty, longer than 31 characters, or holds one of : \\ / ? * [ ]. Choose another name.',
  cancelled: 'Stopped as you asked. Nothing was written.',
  'plan-is-old': 'The workbook has changed since this plan was made. Nothing was written; please plan again.',
} as const satisfies Record<keyof typeof zh, string>;
