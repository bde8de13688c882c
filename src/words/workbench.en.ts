import type { zh } from './workbench.zh';

/** The same in English. */
export const en = {
  title: 'Service Office',
  open: 'Open',
  save: 'Save',
  preview: 'Print preview',
  sample: 'Sample estate',
  language: '中文',
  'language-hint': 'Switch to Chinese',
  'pane-hide': 'Hide the task pane',
  'pane-show': 'Show the task pane',
  'pane-width': 'Width of the task pane',
  pane: 'Task pane',
  grid: 'Spreadsheet',
  unsaved: 'Unsaved changes',
  'all-saved': 'Saved',
  'save-hint': 'Save as an .xlsx file (Ctrl+S)',
  'open-hint': 'Open an .xlsx workbook (Ctrl+O), or drop a file here',
  'preview-hint': 'See the current sheet as it will print',
  reading: 'Opening “{file}”…',
  saving: 'Saving…',
  'loading-grid': 'Loading the spreadsheet…',
  'loading-rows': 'Loading the other rows…',
  drop: 'Drop to open this workbook',
  saved: 'Saved as “{file}”.',
  'one-file': 'Only one file can be opened at a time. Drop a single .xlsx file.',
  'leave-title': 'Save your changes first?',
  'leave-text': '“{file}” has unsaved changes. They are gone once another file is opened.',
  'leave-save': 'Save and go on',
  'leave-drop': 'Do not save',
  'leave-stay': 'Cancel',
  'not-loaded':
    'The program was not loaded completely. Check the connection and reload the page; unsaved changes are not in the file.',
  'went-wrong':
    'Something unexpected happened and the last action was not finished: {what}. Save first, then reload the page.',
  close: 'Close',
} as const satisfies Record<keyof typeof zh, string>;
