import type { SheetModel } from '../../../src/documents/sheetModel';
import { newXlsx, openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { listOf, printOf, reportOf, SETUP } from '../models';
import { fileOf } from './saved';
import { allRows, cellsByName, viewOfBytes } from './viewBook';

async function viewed(...models: readonly SheetModel[]) {
  const view = await viewOfBytes(await fileOf(...models));
  return { view, frame: view.sheets[0]! };
}

const at = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('a print sheet of ours looks as it was laid out', async () => {
  const setup = { ...SETUP, header: '&L某某物业', titleRows: { first: 0, last: 0 } };
  const { view, frame } = await viewed(printOf(['a', 'b'], { setup }));
  expect(frame).toMatchObject({
    ...{ name: '交费通知单 2026-11', mark: 'payment-notices:2026-11', gridlines: false, isProtected: false },
    extent: { rows: 8, columns: 2 },
    merges: [at(0, 0, 0, 1), at(4, 0, 4, 1)],
  });
  expect(frame.columns.map(({ width }) => width)).toEqual([120, 180]);
  expect(frame.print).toEqual({
    paper: { name: 'A4', width: 210, height: 297 },
    ...{ orientation: 'portrait', scale: 90, fit: null },
    margins: { ...SETUP.margins, header: 10, footer: 7.5 },
    centred: { horizontally: true, vertically: false },
    ...{ header: '&L某某物业', footer: '&C第 &P 页 / 共 &N 页' },
    ...{ areas: [at(0, 0, 7, 1)], titleRows: { first: 0, last: 0 }, titleColumns: null },
    ...{ rowBreaks: [4], columnBreaks: [], gridlines: false, headings: false, overThenDown: false },
  });
  const rows = await allRows(view);
  expect(rows.map(({ height }) => height)).toEqual([30, 20, 20, 20, 30, 20, 20, 20]);
  const cells = cellsByName(rows);
  expect(cells['B6']).toMatchObject({ value: 'b' });
  expect(cells['B8']).toMatchObject({ value: 202, formula: 'B7*2' });
  expect(view.styles[cells['B8']!.style]).toMatchObject({ format: '#,##0.00', align: 'right' });
  expect(view.styles[cells['A1']!.style]).toMatchObject({
    font: { name: '宋体', size: 10, bold: true },
    align: 'center',
    lines: { top: { style: 'thin', color: null }, left: { style: 'thin', color: null } },
  });
});

test('with addresses in its cells or without, a page looks the same', async () => {
  const views = await Promise.all(
    [true, false].map(async (addressed) => {
      const book = await newXlsx({ addressed });
      await book.write([{ kind: 'sheet', model: printOf(['甲', '乙', '丙']) }]);
      const view = await book.view();
      return { sheets: view.sheets, styles: view.styles, rows: await allRows(view) };
    }),
  );
  expect(views[1]).toEqual(views[0]);
});

test('a report of ours: its charts, frozen rows and paper', async () => {
  const { frame } = await viewed(reportOf([10, 20.5]));
  expect(frame).toMatchObject({ frozen: { rows: 2, columns: 0 }, print: { orientation: 'landscape' } });
  const series = { name: '欠费', categories: ['1栋', '2栋'], values: [10, 20.5] };
  expect(frame.charts).toMatchObject(
    (['column', 'bar', 'line', 'pie'] as const).map((kind, i) => ({
      ...{ kind, stacked: false, title: `欠费${kind}`, axisFormat: null, series: [series] },
      anchor: {
        from: { row: 14 * i, column: 3, dx: 0, dy: 0 },
        to: { row: 14 * i + 13, column: 10, dx: 0, dy: 0 },
      },
    })),
  );
  // Seven plain columns of 54 and thirteen plain rows of 15.
  expect(frame.charts[1]?.anchor).toMatchObject({ width: 378, height: 195 });
  expect(frame.charts[0]?.series[0]?.color).toBe('4472C4');
});

test('a list of ours: what people choose from and the notes beside it', async () => {
  const { view, frame } = await viewed(listOf([['T1', 5]]));
  expect(frame).toMatchObject({ mark: 'notice-register', gridlines: true, frozen: { rows: 2, columns: 0 } });
  expect(frame.validations).toEqual([
    {
      areas: [at(2, 2, 2002, 2)],
      ...{
        kind: 'list',
        operator: 'between',
        formulas: ['"已签收,拒收"'],
        allowsBlank: true,
        showsList: true,
      },
      prompt: { title: '备注', text: '签收情况' },
      error: { style: 'warning', title: '', text: '' },
    },
  ]);
  // Whole columns of text: a unit number typed below must stay as typed.
  expect(frame.columns.map(({ style }) => view.styles[style]?.format)).toEqual(['@', '#,##0.00', '@', '@']);
});

test('the view of a workbook shows the writes so far', async () => {
  const book = await openXlsx(await fileOf(reportOf([1])));
  const before = await book.view();
  await book.write([{ kind: 'sheet', model: listOf([['T1', 5]]) }]);
  expect((await book.view()).sheets.map(({ name }) => name)).toEqual(['主管汇总', '通知单登记']);
  expect(before.sheets).toHaveLength(1);
  expect(await before.rowsOf('主管汇总', 0, 0)).toHaveLength(1);
});
