import fc from 'fast-check';
import { issueAfter, type PlacedIssue, placed } from '../../../src/app/taskpane/issueAfter';
import type { Selected } from '../../../src/app/pane/viewer';
import { cellName, parseCellName } from '../../../src/sheet/grid';

const issue = (sheet: string, cell: string, at = 0): PlacedIssue => ({
  at,
  code: 'UNIT-002',
  severity: 'error',
  sheet,
  cell,
  unit: null,
  sentence: '',
});

const on = (sheet: string, row: number): Selected => ({ sheet, rows: [{ first: row, last: row }] });

/** As Excel stands when the cell was shown. */
function shown({ sheet, cell }: PlacedIssue): Selected {
  return on(sheet, parseCellName(cell)!.row);
}

const places = fc.uniqueArray(fc.tuple(fc.constantFrom('房屋', '业主'), fc.nat(30), fc.nat(3)), {
  minLength: 1,
  maxLength: 20,
  selector: String,
});

test('pressed as often as there are cells it stops at each once, then begins again', () => {
  fc.assert(
    fc.property(places, (cells) => {
      const issues = cells.map(([sheet, row, column], i) => issue(sheet, cellName(row, column), i));
      const walk: (PlacedIssue | null)[] = [];
      let last = issueAfter(issues, null, null);
      for (let n = 0; n < issues.length; n += 1) {
        walk.push(last);
        last = issueAfter(issues, last === null ? null : shown(last), last);
      }
      return new Set(walk).size === issues.length && last === walk[0];
    }),
  );
});

const LIST = [
  issue('房屋', 'A3'),
  issue('房屋', 'B3'),
  issue('房屋', 'B3'),
  issue('业主', 'A9'),
  issue('业主', 'C20'),
];

test.each<readonly [string, Selected | null, PlacedIssue | null, string | null]>([
  ['nothing selected: from the top', null, null, '房屋!A3'],
  ['from where one stands', on('业主', 9), null, '业主!C20'],
  ['in the very row', on('业主', 8), null, '业主!A9'],
  ['past the last of the sheet: its first', on('业主', 40), null, '业主!A9'],
  ['on a sheet without issues: from the top', on('收费', 4), null, '房屋!A3'],
  ['two issues of one cell are one stop', on('房屋', 2), LIST[1]!, '业主!A9'],
  ['two cells of one row are two', on('房屋', 2), LIST[0]!, '房屋!B3'],
  ['the person went elsewhere: from there', on('业主', 15), LIST[0]!, '业主!C20'],
])('%s', (_, selected, last, wanted) => {
  const next = issueAfter(LIST, selected, last);
  expect(next === null ? null : `${next.sheet}!${next.cell}`).toBe(wanted);
});

test('issues of the workbook as a whole stand in no cell', () => {
  expect(placed([{ ...LIST[0]!, cell: null }])).toEqual([]);
  expect(issueAfter([], on('房屋', 1), null)).toBeNull();
});
