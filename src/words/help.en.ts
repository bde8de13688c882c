import type { HelpWords } from './help.zh';

/** The same in English. */
export const en: HelpWords = {
  title: 'Service Office: user guide',
  version: 'Version {version}',
  print: 'This page can be printed as it is (Ctrl+P).',
  other: '中文',
  'buttons-title': 'Buttons',
  'buttons-text': 'On the tab Service Office of the ribbon; the three used most are on Home too.',
  'month-title': 'How a month goes',
  month: [
    'Open the workbook of the month and press Check this sheet. Correct the coloured cells one by one; Next issue goes on. Red is an error, yellow a warning, blue a note.',
    'Work out charges shows how every amount comes about, and where typed sheets differ.',
    'This period lays out all payment notices, one page a unit, by building, entrance and floor; press Ctrl+P on that sheet to print.',
    'When somebody pays, Payments shows which amounts it settles before it is recorded.',
    'Complaints and repairs are logged under Requests; Reminders makes demands of three levels; Summary closes the month.',
  ],
  'keys-title': 'Shortcuts',
  'keys-text':
    'They work in the sheet; in Excel on the web not while the cursor is in the pane. If another add-in uses the same keys, Excel asks which you mean. On a Mac, Alt is the Option key.',
  'pane-keys': [
    'In the pane: Tab goes to the next item, Enter or Space presses it, Esc closes menus and previews.',
    'In the list of issues: ↑ ↓ move, Enter goes to the cell.',
    'From sheet to pane: F6 (on a Mac Control+F6).',
  ],
  'limits-title': 'Limits',
  limits: [
    'Microsoft 365, Excel 2021 or later, or Excel on the web is needed. In Excel 2019 and before, and in WPS, there is no pane; the browser workbench works there.',
    'Excel lets no add-in print: when a sheet is laid out, you press Ctrl+P.',
    'Hidden sheets and macros are not read; .xls and .xlsb are to be saved as .xlsx first.',
    'A sheet for print holds 1,000 pages at most; beyond that it is split by building.',
    'Protected sheets and workbooks are not written; unprotect them under Review first.',
    'Undo this write takes back the last one only, and not once others have edited since.',
  ],
  'data-title': 'Your data',
  data: [
    'Everything stays in the workbook: no upload, no account; this program sends nothing over the network.',
    'Only sheets made here and cells you said yes to are changed; your formulas, formats, pictures and filters stay.',
    'Phones are masked on notices, names in the summary; the wording of demands is checked, and unlawful threats such as cutting off water or power are never made.',
    'When several people edit one workbook (OneDrive, SharePoint) it is read again before it is written; if somebody has just edited, you are asked to plan again.',
  ],
  'trouble-title': 'When something is wrong',
  trouble: [
    [
      'The pane keeps opening',
      'Wait half a minute, it tries twice more; then press Open again, or restart Excel.',
    ],
    [
      'It says the interface to Excel was not loaded',
      'The computer cannot reach the internet. Ask your administrator for the version that brings its own Office.js.',
    ],
    [
      'There is no tab Service Office',
      'Look under Insert → My Add-ins. If it is not there, ask your administrator to assign it; that takes up to 24 hours.',
    ],
    ['It says a cell is being edited', 'Go back to the sheet and press Enter or Esc; the work goes on.'],
    ['It says a sheet is protected', 'Review → Unprotect Sheet; protect it again afterwards.'],
    [
      'It recognises no register',
      'See the sheets listed on the home screen; in the settings sheet, 映射 says which sheet is what.',
    ],
    [
      'A result is wrong',
      'Press Read again; look at the calculation of each amount; if it is still wrong, tell whoever maintains it, with the calculation.',
    ],
    ['Colours stay', 'Press Clear colours; unprotect the sheet first if it is protected.'],
    [
      'The program fails',
      'The pane shows details. The workbook was not changed; give the details to whoever maintains it, without owners’ data.',
    ],
  ],
  'contact-title': 'Whom to ask',
  'contact-text':
    'First whoever installed this add-in in your company. Say which version, which Excel, which button you pressed and which sentence you saw.',
};
