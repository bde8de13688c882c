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
  'workbook-read-only':
    'The workbook is read-only. Save a copy or ask for the right to edit, and try again; nothing was written.',
  'excel-protected':
    'Excel does not allow this: the sheet or the workbook is protected, or the file is read-only. Remove the protection and try again; sheets that were begun are then finished.',
  'excel-filtered':
    'The sheet "{sheet}" is filtered. Clear the filter under Data and try again; nothing was written.',
  'excel-in-the-way':
    'Where we have to write there are merged cells, a pivot table or something else that cannot be moved. Move it and try again; sheets that were begun are then finished.',
  'excel-sheet-gone':
    'A sheet that is needed is gone; it may just have been renamed or deleted. Read the workbook again.',
  'excel-editing': 'A cell is being edited. Press Enter to finish, then try again.',
  'excel-dialog-open': 'A dialog is open in Excel. Close it, then try again.',
  'excel-elsewhere': 'Another workbook is in front. Go back to this one, then try again.',
  'excel-busy':
    'Excel is busy and did not answer after several tries. Wait a moment and try again; sheets that were begun are then finished.',
  'excel-conflict':
    'Somebody changed the workbook at the same time. Read it again and try again; sheets that were begun are then finished.',
  'excel-moved':
    'While we wrote, somebody moved or changed what stands in "{sheet}"; the cells we had set are as they were. Wait until they are done, read again and try again.',
  'excel-stopped':
    'Excel broke off or the connection was lost; part may have been written. Try again: what is there is checked first, then the rest is written.',
  'excel-silent':
    'Excel has not answered for a long time, and it is not known how far it got. Try again: what is there is checked first, then the rest is written.',
  'excel-lost':
    'The connection to Excel is lost. Close the pane and open it again; if that does not help, restart Excel.',
  'excel-signed-out': 'You are no longer signed in to Excel. Sign in and try again.',
  'excel-too-much':
    'This is more than Excel handles at once. Do it by building, or delete sheets that are not used.',
  'excel-too-old': 'This version of Excel cannot do that. Update Excel, or use Excel 2021 or later.',
  'excel-not-as-written':
    'What was written to "{sheet}" does not read back the same; somebody may be changing it. The sheet counts as unfinished. Try again: what is there is checked first, then the rest is written.',
  'excel-failed':
    'Excel reported an internal error ({code}) and did not finish. Try again; if it stays, tell support the code.',
} as const satisfies Record<keyof typeof zh, string>;
