import type { zh } from './home.zh';

/** The same in English. */
export const en = {
  'welcome-title': 'Welcome to Service Office',
  'welcome-text':
    'It reads the unit, owner and fee registers of your workbook, finds wrong cells, works out what each unit owes, and makes notices, reminders, logs and the supervisor’s summary. Everything happens on this machine, nothing is uploaded, and no cell of yours changes without your say-so.',
  'welcome-role': 'What do you do? (You can change this later in Settings.)',
  'role-archivist': 'Archivist',
  'role-archivist-text': 'Unit and owner registers',
  'role-supervisor': 'Supervisor',
  'role-supervisor-text': 'Fee sheets, notices, summary',
  'role-assistant': 'Assistant / front desk',
  'role-assistant-text': 'Payments, requests, residents',
  sample: 'Try it with the sample estate',
  'mine-title': 'Most used',
  'others-title': 'More',
  'found-title': 'Registers found',
  'found-rows': '{rows} rows',
  'found-unknown': '{n} columns not recognised',
  'unrecognised-text': '{sheets}. You can say in Settings which registers they are.',
  'unrecognised-go': 'Say which',
  'check-clean': 'No problems found',
  'check-found': '{errors} errors · {warnings} warnings · {notes} notes',
  'check-left-out': '{n} units get no notice because of errors',
} as const satisfies Record<keyof typeof zh, string>;
