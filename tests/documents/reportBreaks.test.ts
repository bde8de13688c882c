import type { Chart, ReportRow } from '../../src/documents/sheetModel';
import { reportBreaks } from '../../src/documents/reportBreaks';

/** `x` a row with something in it, `.` an empty one, `c` a row under a chart; each 10 points high. */
function drawn(rows: string): { rows: ReportRow[]; charts: Chart[] } {
  const cell = { column: 0, style: {}, value: null };
  const chartRows = Array.from(rows).flatMap((row, i) => (row === 'c' ? [i] : []));
  const at = { top: chartRows[0] ?? 0, bottom: chartRows.at(-1) ?? 0, left: 0, right: 3 };
  const chart: Chart = { kind: 'column', title: '', series: [], at };
  return {
    rows: Array.from(rows).map((row) => ({ height: 10, cells: row === 'x' ? [cell] : [] })),
    charts: chartRows.length === 0 ? [] : [chart],
  };
}

test.each([
  ['all fits', 'xxx.xxx', 100, []],
  ['a block goes whole to the next sheet', 'xxxx.xxxx', 60, [5]],
  ['a block longer than a sheet is cut where the sheet is full', 'xxxxxxxxxxxx', 50, [5, 10]],
  ['no chart is cut', 'xxxcccc', 50, [3]],
  ['a sheet is not left mostly empty for a block', 'x.xxxxxxxxx', 80, [8]],
])('%s', (_, rows, height, expected) => {
  expect(reportBreaks(drawn(rows), height)).toEqual(expected);
});
