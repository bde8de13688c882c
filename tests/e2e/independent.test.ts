import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { parseCellName } from '../../src/sheet/grid';
import { type Document, inFolder, NOVEMBER, runJson, sampleBook } from './office';

/** What we write, as a reader that is not ours understands it: values, breaks, merges, formulas, charts. */

jest.setTimeout(300_000);

let document: Document;
let book: Workbook;

beforeAll(async () => {
  installChartSupport();
  const out = inFolder('independent.xlsx');
  ({ document } = await runJson('run', await sampleBook(), ...NOVEMBER, '--out', out));
  book = new Workbook();
  await book.xlsx.readFile(out);
});

function sheet(name: string): Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a cell holds, formulas by their result. */
function valueAt(on: Worksheet, row: number, column: number): unknown {
  const cell = on.getCell(row + 1, column + 1);
  return cell.result ?? cell.value;
}

/** Everything on one page: the values of a range such as `A1:I28`, each merged value once. */
function valuesIn(on: Worksheet, range: string): unknown[] {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [parseCellName(first)!, parseCellName(last)!];
  const values: unknown[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      if (on.getCell(row + 1, column + 1).isMerged && isInside(on, row, column)) continue;
      const value = valueAt(on, row, column);
      if (value !== null && value !== undefined) values.push(value);
    }
  }
  return values;
}

function isInside(on: Worksheet, row: number, column: number): boolean {
  const cell = on.getCell(row + 1, column + 1);
  return cell.master.address !== cell.address;
}

test('every sheet is there, the user’s first and ours behind it', () => {
  const names = book.worksheets.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['设置', '房屋台账', '业主登记', '收费标准']);
  expect(document.written.map(({ sheet: name }) => name).filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ['notices', '交费通知单 2026-11'],
  ['reminders', '催缴通知单 2026-11'],
] as const)('%s: each page holds its number and total, and ends with a break', (kind, name) => {
  const on = sheet(name);
  const papers = document[kind] ?? [];
  expect(papers.length).toBeGreaterThan(50);
  const wrong = papers.filter(({ no, total, capital, range }) => {
    const values = valuesIn(on, range ?? '');
    const says = (text: string): boolean =>
      values.some((value) => typeof value === 'string' && value.includes(text));
    return !(says(no ?? '?') && says(capital ?? '?') && values.includes(Number(total)));
  });
  expect(wrong.map(({ no }) => no)).toEqual([]);
  const ends = papers.map(({ range }) => parseCellName((range ?? '').split(':')[1] ?? '')!.row + 1);
  const breaks = new Set(on.rowBreaks.map(({ id }) => id));
  // A long reminder breaks inside too; a notice never does.
  expect(ends.slice(0, -1).filter((row) => !breaks.has(row))).toEqual([]);
  if (kind === 'notices') expect(breaks.size).toBe(papers.length - 1);
  expect(on.pageSetup.printArea).toBe(`A1:I${ends[ends.length - 1]}`);
});

test('the list of charges says what was computed, row by row', () => {
  const on = sheet('费用明细（生成）');
  const heads = headings(on, '编号');
  const read = heads.rows.map((row) => String(valueAt(on, row, heads.at('房号'))));
  expect(read).toEqual((document.charges ?? []).map(({ unit }) => unit));
});

function headings(on: Worksheet, key: string): { rows: number[]; at: (heading: string) => number } {
  let head = 0;
  while (head < 10 && on.getRow(head + 1).getCell(1).text !== key) head += 1;
  const columns = Array.from(
    { length: on.columnCount },
    (_, column) => on.getCell(head + 1, column + 1).text,
  );
  const rows: number[] = [];
  for (let row = head + 1; row < on.rowCount; row += 1) if (valueAt(on, row, 0) !== null) rows.push(row);
  return { rows, at: (heading) => columns.indexOf(heading) };
}

test('the summary has its four charts', () => {
  expect(sheet('主管汇总 2026-11').getCharts()).toHaveLength(4);
});

test('no formula anywhere but our own sums', () => {
  const odd: string[] = [];
  for (const { sheet: name } of document.written) {
    sheet(name).eachRow((row) => {
      row.eachCell((cell) => {
        if (
          cell.formula &&
          !/^(SUM\([A-Z0-9:,]+\)|[A-Z0-9+\-()/*:,]+|HYPERLINK\(.*\))$/u.test(cell.formula)
        ) {
          odd.push(`${name}!${cell.address} ${cell.formula}`);
        }
      });
    });
  }
  expect(odd.slice(0, 5)).toEqual([]);
});
