import type { zh } from './reminders.zh';

/** The same in English. */
export const en = {
  summary: '{n} reminders, CNY {total} owed in all',
  'level-1': 'Level 1 · friendly {n}',
  'level-2': 'Level 2 · reminder {n}',
  'level-3': 'Level 3 · formal demand {n}',
  none: 'None of the chosen units is overdue.',
  checked: 'Wording checked: no unlawful threats such as cutting water or power; figures and words agree.',
  faults: '{n} things need a look; unlawful wording or wrong sums are never made',
  list: 'One by one',
  'filter-hint': 'Unit, owner or number',
  line: 'Level {level} · CNY {total}',
  periods: '{payer}  {n} periods, up to {days} days overdue',
  make: 'Make reminders and log them',
} as const satisfies Record<keyof typeof zh, string>;
