import type { zh } from './report.zh';

/** The same in English. */
export const en = {
  reading: 'Reading…',
  working: 'Checking and computing…',
  writing: 'Writing…',
  read: 'Read: {sheet} → {register}, {rows} rows',
  'read-skipped': ' ({n} rows skipped)',
  issues: 'Checked: {errors} errors, {warnings} warnings, {notes} notes',
  issue: '  {severity} {code} {place}  {sentence}',
  'more-issues': '  … and {n} more; see the issue list or use --json',
  error: 'error',
  warning: 'warning',
  note: 'note',
  'left-out': 'Units left out because of errors ({n}): {units}',
  written: 'Written: {sheet}, {rows} rows ({added} added, {changed} changed)',
  unchanged: 'Nothing has changed; no cell was rewritten.',
  saved: 'Saved: {file}',
  'dry-run': 'Dry run: nothing was written.',
  nothing: 'There is nothing to write.',
  'nothing-due': 'No unit owes anything; no notice was made.',
  'template-title': 'blank registers; with --sample the sample estate',
  usage: `Usage: service-office <job> <workbook.xlsx> [options]

Jobs:
{jobs}

Options:
  --period 2026-11      billing month; by default that of the settings, else the month of --as-of
  --as-of 2026-11-22    day to look at; by default today
  --out new.xlsx        output file; by default a new file beside the input, which is not changed
  --units 1-1-101,1栋   only these units or buildings
  --lang zh|en          language
  --json                print one JSON document
  --dry-run             work it out, write nothing
  --sample              (template) make the sample estate

Exit codes: 0 all done; 1 done, but errors left some units out; 2 refused, nothing written.`,
} as const satisfies Record<keyof typeof zh, string>;
