import type { zh } from './addin.zh';

/** The same in English. */
export const en = {
  name: 'Service Office',
  description:
    'Checks registers, computes charges, prints payment notices and reminders, logs requests and sums up collection, all inside your own workbook.',
  'started-title': 'Service Office is ready',
  'started-text':
    'Open the Service Office tab and press Check this sheet. Your headings stay; no template is needed.',
  tab: 'Service Office',
  'group-data': 'Data',
  'group-check': 'Check',
  'group-charges': 'Charges',
  'group-notices': 'Notices',
  'group-requests': 'Requests',
  'group-summary': 'Summary',
  'group-help': 'Help',
  'group-start': 'Service Office',
  showPane: 'Open pane',
  'showPane-tip': 'Opens Service Office beside the workbook.',
  reread: 'Read again',
  'reread-tip': 'Reads the whole workbook again after it was edited.',
  goSettings: 'Settings',
  'goSettings-tip':
    'Company, account, period, rules: kept in the settings sheet, so they travel with the workbook.',
  checkSheet: 'Check this sheet',
  'checkSheet-tip':
    'Checks the sheet in front, colours the cells that are wrong and goes to the first. Does not open the pane.',
  nextIssue: 'Next issue',
  'nextIssue-tip': 'Goes to the next cell that is wrong. Does not open the pane.',
  goCheck: 'All issues',
  'goCheck-tip': 'Lists every issue with its reason and how to correct it, many in one click.',
  clearMarks: 'Clear colours',
  'clearMarks-tip': 'Takes away the colours of the check. Your own formatting stays.',
  goCharges: 'Work out charges',
  'goCharges-tip': 'Every amount of the month by its standard, with its calculation.',
  goPayments: 'Payments',
  'goPayments-tip': 'See which amounts a payment settles, then record it; receipt numbers go on.',
  goReminders: 'Reminders',
  'goReminders-tip': 'Three levels by months owed; the wording is checked first.',
  makeNotices: 'This period',
  'makeNotices-tip':
    'Makes all payment notices of the period and shows their sheet, paged and ready: press Ctrl+P to print.',
  goNotices: 'Notice options',
  'goNotices-tip': 'Choose units and layout, see a preview, then make payment notices.',
  goRequests: 'Requests',
  'goRequests-tip': 'Complaints, repairs, help, enquiries: log, assign, close, return visit.',
  goUnit: 'Unit card',
  'goUnit-tip': 'Type a unit, name or phone: people, cars, charges and requests of the unit.',
  goSummary: 'Summary',
  'goSummary-tip': 'Collection, ageing, requests and charts on one page.',
  goHome: 'Home',
  'goHome-tip': 'Back to the home screen with the registers that were recognised.',
  openHelp: 'User guide',
  'openHelp-tip': 'What each button does and where the limits are; can be printed.',
  openKeys: 'Shortcuts',
  'openKeys-tip': 'Five shortcuts, and the keys inside the pane.',
  openTrouble: 'Something wrong',
  'openTrouble-tip': 'What to do when it cannot read, write or open, and how to report it.',
  starting: 'Opening Service Office…',
  'silent-title': 'No connection to Excel',
  'silent-text':
    'The pane is open, but Excel does not answer. Press Open again; if that does not help, close and open the pane or restart Excel. The workbook was not changed.',
  'unloaded-title': 'The interface to Excel was not loaded',
  'unloaded-text':
    'Office.js could not be downloaded ({address}). Check the connection and press Open again; in a closed network ask your administrator for the version that brings its own Office.js. The workbook was not changed.',
  'outside-title': 'Open this in Excel',
  'outside-text':
    'This page is the pane of an Excel add-in and works inside Excel. Without Excel, the browser workbench opens .xlsx files.',
  'old-title': 'This version of Excel is too old',
  'old-text':
    'Excel with ExcelApi {needed} is needed (Microsoft 365, Excel 2021 or later, or Excel on the web). The browser workbench works meanwhile.',
  'not-excel-title': 'Open this in Excel',
  'not-excel-text': 'Service Office works in Excel only; it was opened by {host}.',
  reopen: 'Open again',
  help: 'User guide',
  'end-editing': 'A cell is being edited. Press Enter (or Esc) to end editing, and this will go on.',
  'not-loaded':
    'The program was not loaded completely. Check the connection and open the pane again; the workbook was not changed.',
  'went-wrong':
    'Something unexpected happened and the last action was not finished: {what}. Open the pane again; if it happens once more, give this sentence to whoever maintains it.',
  'nothing-on-sheet': 'Nothing wrong was found on “{sheet}”.',
} as const satisfies Record<keyof typeof zh, string>;
