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
  'not-conserved':
    'The sums do not agree, so nothing was done and nothing was written: for {unit}, {sum} should be {expect} yuan and came to {value} yuan. This is a fault of the program, not of the workbook. Hand out nothing from this run; give this sentence and the workbook to whoever maintains the program.',
  'is-folder': '"{file}" is a folder, not a workbook. Name the file.',
  'out-is-folder': '"{file}" is a folder and cannot be the output file. Name the file.',
  'out-not-xlsx': 'The output file "{file}" should end in .xlsx.',
  'cannot-write':
    'The file "{file}" cannot be written ({reason}). See that its folder exists and that Excel does not hold it open; the former file is unchanged.',
  'cannot-read': 'The file "{file}" cannot be read ({reason}). Check your permissions.',
  'desk-no-unit':
    'There is no unit "{value}". Check how it is written, such as 1-2-301; a new unit is first put into "{register}".',
  'desk-no-room':
    'In the sheet "{sheet}" row {row} right below the last record is taken (a total, a signature or the like). Insert an empty row above it first.',
  'desk-no-column': 'The sheet "{sheet}" has no column "{col}" to write this into. Add the column first.',
  'desk-protected': 'The sheet "{sheet}" is protected. Remove its protection first.',
  'desk-locked':
    'The structure of the workbook is protected, so the sheet "{sheet}" cannot be added. Remove the protection first.',
  'desk-formula':
    'In the sheet "{sheet}" {cell} ({col}) holds a formula and is left alone. Change it in the sheet itself.',
  'desk-merged':
    'In the sheet "{sheet}" {cell} ({col}) is merged and speaks for other cells too. Unmerge it first.',
  'desk-bad-value': '"{value}" is not understood as "{col}". Check it and enter it again.',
  'desk-looks-like-total':
    'In row {row} of the sheet "{sheet}" this would be read as a total, a signature or a heading, not as a record. Do not begin with words such as "Total".',
  'desk-no-amount': 'The amount cannot be 0. Enter what was received; a refund is negative.',
  'desk-items-differ': 'The items do not add up to the amount received. Check them.',
  'desk-received-in-fees':
    'This workbook notes what was received beside the fees in "{sheet}" and keeps no "{register}". Once there is one, amounts noted beside fees would count no more. Enter this payment beside its fee, or first put all earlier payments into "{register}".',
  'desk-number-used':
    'The number "{no}" has been used. Choose another, or leave it empty to have the next one given.',
  'desk-needs': 'Please fill in "{col}".',
  'desk-no-ticket': 'There is no request "{value}". Check the ticket number.',
  'desk-two-tickets':
    'There are {n} requests "{value}", so it is not clear which is meant. Put the duplicate numbers right first.',
  'desk-closed':
    'The request "{value}" is closed. To take it up again log a new one that names it as related.',
  'desk-bad-setting': '"{setting}" cannot be "{value}". {help}',
  'desk-no-setting': 'There is no setting "{value}".',
  'desk-cannot-map':
    '"{value}" holds an equals sign, a colon, a comma, a semicolon or an arrow, which a mapping cannot say. Rename it in the sheet first.',
} as const satisfies Record<keyof typeof zh, string>;
