import type { zh } from './units.zh';

/** The same in English. */
export const en = {
  title: 'For whom',
  all: 'All units',
  building: 'By building',
  arrears: 'Only those in arrears',
  rows: 'Selected in the sheet',
  list: 'These units',
  'rows-hint':
    'Select rows in the sheet first (units, owners, fees, any register), then press “Read selection”.',
  'rows-read': 'Read selection',
  'rows-none': 'The selected rows hold no unit number.',
  'list-hint': 'Unit numbers separated by commas, spaces or lines, such as 1-1-101, 1-1-102',
  unknown: 'Not found: {units}',
  chosen: '{n} units',
} as const satisfies Record<keyof typeof zh, string>;
