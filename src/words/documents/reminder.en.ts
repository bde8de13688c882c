import type { reminderZh } from './reminder.zh';

/** The same in English. */
export const reminderEn = {
  sheet: (period: string): string => `Reminders ${period}`,
  buildingSheet: (period: string, building: string, place: number): string =>
    `Reminders ${period} Bldg ${building}${place === 1 ? '' : ` (${place})`}`,
  titles: { 1: 'A FRIENDLY REMINDER', 2: 'DEMAND FOR PAYMENT (No. 2)', 3: 'FORMAL DEMAND (No. 3)' },
  names: { 1: 'Friendly reminder', 2: 'Demand for payment', 3: 'Formal demand' },
  headings: {
    no: 'No.',
    item: 'Item',
    span: 'Period',
    net: 'Due',
    paid: 'Paid',
    owing: 'Principal\nowing',
    due: 'Due date',
    days: 'Days\nlate',
    late: 'Late fee',
  },
  leads: {
    1: (asOf: string, deadline: string): string =>
      `As of ${asOf} the charges below are still open for your unit; perhaps they have slipped your attention. Please pay at the service centre or by transfer by ${deadline}. If you have paid already, please disregard this reminder and let us check our books. Thank you for your support!`,
    2: (asOf: string, deadline: string): string =>
      `As of ${asOf} the charges below are overdue and have not been paid. Please pay them in full by ${deadline} (inclusive). Please contact us without delay if anything is unclear.`,
    3: (asOf: string, deadline: string): string =>
      `As of ${asOf} the charges below remain unpaid in spite of our reminders. Under article 944 of the Civil Code of the People's Republic of China and the property service contract we formally demand that you pay them in full within a reasonable time after receipt of this letter, namely by ${deadline} (inclusive).`,
  },
  subtotal: (item: string): string => `Subtotal: ${item}`,
  sums: 'Principal / late fee',
  carriedOver: 'Brought forward',
  carriedForward: 'Sum so far, carried forward',
  total: 'TOTAL DUE',
  totalShort: 'Total due',
  indent: '',
  deadline: 'Pay by',
  terms: 'Late fee',
  noTerms: 'none where the contract agrees none',
  termsGiven: (rate: string, clause: string): string =>
    clause === '' ? `${rate} of the overdue principal` : `${clause}: ${rate} of the overdue principal`,
  legal:
    'Legal notice: if payment is not made within this reasonable time, we shall bring an action or apply for arbitration in accordance with the law for the principal, the late fee and the costs of the proceedings.',
  objection: (deadline: string, days: number): string =>
    `If you object to the service or to an amount, please tell us in writing or at the service centre before ${deadline}; we shall answer within ${days} working days.`,
  handler: { 1: 'Handled by (assistant): ', 2: 'Supervisor: ', 3: 'Project manager: ' },
  seal: { 1: 'Property service centre', 2: 'Property service centre (seal)', 3: 'Property company (seal)' },
  stub: '✂ – – – – – – – – –  Proof of service (kept by the service centre)  – – – – – – – – –',
  document: 'Document',
  mailAndPlace: 'Place: ____________________   Mail no.: ________________   Photo no.: ______________',
} satisfies typeof reminderZh;
