import type { zh } from './check.zh';

/** The same in English. */
export const en = {
  clean: 'No problems were found; notices can be made.',
  filter: 'Filter',
  'filter-all': 'All {n}',
  'filter-error': 'Errors {n}',
  'filter-warning': 'Warnings {n}',
  'filter-note': 'Notes {n}',
  sheet: 'Sheet',
  'sheet-all': 'All sheets',
  'sheet-none': 'The workbook as a whole',
  'search-hint': 'Unit, text or code',
  group: '{severity} {n}',
  previous: 'Previous problem',
  next: 'Next problem',
  position: '{at} / {of}',
  list: 'Problems',
  mark: 'Mark in the sheet',
  unmark: 'Clear the marks',
  marked: '{n} cells are marked in the sheet (shown only; your formatting is untouched).',
  fix: 'Fix',
  'fix-preview': '{before} → {after}',
  'fix-sure': 'Suggested',
  'fix-ask': 'Perhaps (please verify)',
  'fix-group': 'Fix all as suggested ({n})',
  write: 'Write the issue list sheet',
} as const satisfies Record<keyof typeof zh, string>;
