import type { TemplateWords } from './template.zh';

/** What a blank template says, in English. */
export const templateEn = {
  settings: { name: 'Name', value: 'Value', help: 'Help' },
  dictionary: {
    title: 'Data dictionary',
    lead:
      'The columns of each sheet. Orange headings must be filled in; columns may stand in any order, you may add your ' +
      'own, and a heading may be worded as any name under “Also read”.',
    headings: {
      sheet: 'Sheet',
      field: 'Column',
      help: 'What to write',
      type: 'Type',
      required: 'Required',
      options: 'Choices',
      checks: 'Check codes',
      aliases: 'Also read',
    },
    required: 'Yes',
    optional: '',
    joiner: ', ',
  },
  types: {
    text: { name: 'Text', help: 'Any text' },
    feeItem: { name: 'Fee item', help: 'As named in “Fee standards”, e.g. 物业管理费' },
    certificateNo: {
      name: 'Certificate no.',
      help: 'As text; a resident ID has 18 characters, the last may be X',
    },
    unitNo: { name: 'Unit number', help: 'Building-entrance-room, e.g. 1-2-301; as text' },
    phoneNo: { name: 'Phone', help: 'Mobile or landline; several separated by 、' },
    decimal: { name: 'Number', help: 'A number, e.g. 12.5' },
    area: { name: 'Area', help: 'Square metres with two decimals, e.g. 89.50' },
    percent: { name: 'Share', help: 'E.g. 5% or 0.05' },
    money: { name: 'Amount', help: 'Yuan with two decimals, e.g. 320.50' },
    day: { name: 'Date', help: 'E.g. 2026-11-01' },
    period: { name: 'Billing month', help: 'Year-month, e.g. 2026-11' },
    moment: { name: 'Time', help: 'Date and time, e.g. 2026-11-01 16:40' },
    oneOf: { name: 'Choice', help: 'Choose from the drop-down' },
    yesNo: { name: 'Yes/No', help: 'Write Yes or No' },
  },
} satisfies TemplateWords;
