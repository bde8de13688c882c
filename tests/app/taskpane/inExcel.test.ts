import type { RunExcel } from '../../../src/host/excel/runExcel';
import type { Marked } from '../../../src/app/pane/viewer';
import { cellMarks } from '../../../src/app/taskpane/cellMarks';
import { selectionIn } from '../../../src/app/taskpane/selection';
import { settling } from '../../../src/app/taskpane/settle';
import { withoutEcho } from '../../../src/app/taskpane/withoutEcho';
import { paneOver } from '../pane/given';
import { SMALL, workbookOf } from '../../e2e/office';
import { excelOver, type ExcelOver } from '../../host/office/excelOver';
import { bookFromDrawn } from '../../host/office/convert/fromGrids';
import { userOf } from '../../host/office/user';

const SHEETS = [
  { name: '房屋台账', lines: ['房号|面积', '1-1-101|88.5', '1-1-102|x'] },
  { name: '业主台账', lines: ['房号|姓名', '1-1-101|王'] },
];

/** Excel's run has more forms than ours; the one we use is among them. */
function runOf(excel: ExcelOver): RunExcel {
  return excel.run;
}

/** What stands on a sheet, colour by cells. */
function marksOn(excel: ExcelOver, name: string): readonly string[] {
  const sheet = excel.book.sheets.find((one) => one.name === name);
  return (sheet?.conditions ?? []).map(({ areas, bag }) => {
    const cells = areas.map(({ top, left }) => `${String.fromCharCode(65 + left)}${top + 1}`);
    return `${cells.join(',')} ${String(bag.values.get('type'))}`;
  });
}

const marked = (sheet: string, cell: string, severity: Marked['severity'] = 'error'): Marked => ({
  sheet,
  cell,
  severity,
});

describe('marks in Excel', () => {
  test('each colour is one list of cells; the gravest wins; what stood before goes', async () => {
    const excel = excelOver(bookFromDrawn(SHEETS));
    const { mark, clear } = cellMarks(runOf(excel), {});
    await mark([marked('房屋台账', 'B2'), marked('业主台账', 'B2', 'note')]);
    await mark([
      marked('房屋台账', 'B3', 'note'),
      marked('房屋台账', 'B3'),
      marked('房屋台账', 'A2', 'warning'),
      marked('房屋台账', 'A3'),
    ]);
    expect([...marksOn(excel, '房屋台账')].sort()).toEqual(['A2 Custom', 'B3,A3 Custom']);
    expect(marksOn(excel, '业主台账')).toEqual([]);
    await clear();
    expect(marksOn(excel, '房屋台账')).toEqual([]);
  });

  test('formats people made stay', async () => {
    const excel = excelOver(bookFromDrawn(SHEETS));
    await excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem('房屋台账').getRange('A1:B2');
      const own = area.conditionalFormats.add('Custom').custom;
      own.rule.formula = '=$B2>80';
      area.conditionalFormats.add('ColorScale');
      await context.sync();
    });
    const before = marksOn(excel, '房屋台账');
    const { mark, clear } = cellMarks(runOf(excel), {});
    await mark([marked('房屋台账', 'B3')]);
    expect(marksOn(excel, '房屋台账')).toHaveLength(3);
    await clear();
    expect(marksOn(excel, '房屋台账')).toEqual(before);
  });

  test('a protected sheet and one that is gone are passed over', async () => {
    const excel = excelOver(bookFromDrawn(SHEETS));
    userOf(excel.host).protect('房屋台账');
    await cellMarks(runOf(excel), {}).mark([
      marked('房屋台账', 'B3'),
      marked('没有这张表', 'A1'),
      marked('业主台账', 'B2'),
    ]);
    expect([marksOn(excel, '房屋台账'), marksOn(excel, '业主台账')]).toEqual([[], ['B2 Custom']]);
  });

  test('thousands of cells take a few requests', async () => {
    const excel = excelOver(bookFromDrawn(SHEETS));
    const cells = Array.from({ length: 5000 }, (_, i) => marked('房屋台账', `B${i + 2}`));
    await cellMarks(runOf(excel), {}).mark(cells);
    const { syncs, requestBytes } = excel.counters;
    expect([syncs <= 4, requestBytes < 100_000]).toEqual([true, true]);
  });
});

test('what is selected, rows from 0', async () => {
  const excel = excelOver(bookFromDrawn(SHEETS));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('业主台账');
    sheet.activate();
    sheet.getRange('A2:B5').select();
    await context.sync();
  });
  expect(await selectionIn(runOf(excel), {})).toEqual({ sheet: '业主台账', rows: [{ first: 1, last: 4 }] });
});

test('a picture is no selection', async () => {
  const excel = excelOver(bookFromDrawn(SHEETS));
  excel.host.faults.push({ sync: 1, mode: 'partial', action: 1, code: 'InvalidSelection' });
  expect(await selectionIn(runOf(excel), {})).toBeNull();
});

test('settling waits for the cell that is edited and says so', async () => {
  const excel = excelOver(bookFromDrawn(SHEETS));
  const said: boolean[] = [];
  const settle = settling(runOf(excel), { waiting: (isWaiting) => said.push(isWaiting) });
  await settle();
  expect(said).toEqual([]);
  excel.host.startEditing();
  const settled = settle();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(said).toEqual([true]);
  excel.host.endEditing();
  await settled;
  expect(said).toEqual([true, false]);
});

test('what the program wrote is not heard as an edit, what people type is', async () => {
  const { surroundings } = await paneOver(await workbookOf('echo.xlsx', SMALL));
  let clock = 0;
  let edits = 0;
  const { engine, heard } = withoutEcho(surroundings.engine, () => clock);
  const hear = heard(() => {
    edits += 1;
  });
  await engine.open({ period: null, now: surroundings.now(), language: 'zh' });
  const { id } = await engine.plan('charges', { units: [] });
  await engine.write(id, () => {
    hear();
    return true;
  });
  clock = 1000;
  hear();
  expect(edits).toBe(0);
  clock = 2000;
  hear();
  expect(edits).toBe(1);
});
