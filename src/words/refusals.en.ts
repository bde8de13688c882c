import type { zh } from './refusals.zh';

/** The same in English. */
export const en = {
  'no-job': 'No job was named. There are: {jobs}. For example: service-office check estate.xlsx',
  'unknown-job': 'There is no job "{job}". There are: {jobs}.',
  'no-file': 'No workbook was named. For example: service-office {job} estate.xlsx',
  'two-files': 'One workbook at a time, please; {n} were named: {files}.',
  'bad-option': 'This option is not understood: {option}. There are: {options}.',
  'bad-period': 'The month "{value}" is not understood. Write it like 2026-11.',
  'bad-day': 'The day "{value}" is not understood. Write it like 2026-11-22.',
  'bad-language': 'The language "{value}" is not known. Write zh or en.',
  'no-such-unit': 'The workbook has no unit "{value}". Check --units.',
  'nothing-recognised':
    'No register was recognised in "{file}". Its sheets are: {sheets}. Follow the layout of "service-office template blank.xlsx", or map the sheets in Settings.',
  structure: 'The workbook has {n} structural problems; nothing was done: {first}',
  'missing-register':
    'This job needs "{register}", which the workbook does not have. Its sheets are: {sheets}.',
  'is-folder': '"{file}" is a folder, not a workbook. Name the file.',
  'out-is-folder': '"{file}" is a folder and cannot be the output file. Name the file.',
  'out-not-xlsx': 'The output file "{file}" should end in .xlsx.',
  'cannot-write':
    'The file "{file}" cannot be written ({reason}). See that its folder exists and that Excel does not hold it open; the former file is unchanged.',
  'cannot-read': 'The file "{file}" cannot be read ({reason}). Check your permissions.',
} as const satisfies Record<keyof typeof zh, string>;
