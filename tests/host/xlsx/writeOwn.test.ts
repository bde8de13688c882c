import { drawn } from '../drawnGrid';
import { listOf, printOf, reportOf } from '../models';
import { draftOf } from '../../../src/host/xlsx/partsDraft';
import { openPackage } from '../../../src/host/xlsx/package';
import { savePackage } from '../../../src/host/xlsx/savePackage';
import { streamCodec } from '../../../src/host/xlsx/codec';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { HostError } from '../../../src/host/workbook';
import { corpusFile } from './readBook';
import { fileOf, gridsOf, partsOf, partText } from './saved';

/** The file as somebody else might have saved it. */
async function edited(bytes: Uint8Array, part: string, edit: (text: string) => string): Promise<Uint8Array> {
  const pkg = await openPackage(bytes, streamCodec);
  const draft = draftOf(pkg);
  draft.set(part, edit((await draft.text(part)) ?? ''));
  return savePackage(pkg, draft.edits());
}

const PRINT = { kind: 'sheet', model: printOf(['王小明', '李华']) } as const;
const OTHER = { kind: 'sheet', model: printOf(['李华', '张三']) } as const;
const SHEET = 'xl/worksheets/sheet1.xml';

async function rewritten(
  bytes: Uint8Array,
  ...changes: Parameters<Awaited<ReturnType<typeof openXlsx>>['write']>[0][number][]
) {
  const book = await openXlsx(bytes);
  return { written: await book.write(changes), bytes: await book.save() };
}

test('a replaced sheet keeps its part, its number and its tab; what was not ours stays as it lies', async () => {
  const book = await openXlsx(corpusFile('001-good.xlsx'));
  await book.write([PRINT, { kind: 'sheet', model: reportOf([1]) }]);
  const before = await book.save();
  const { written, bytes } = await rewritten(before, OTHER);
  expect(written).toEqual([{ sheet: '交费通知单 2026-11', rows: 2, added: 0, changed: 2 }]);
  expect(await partText(bytes, 'xl/workbook.xml')).toBe(await partText(before, 'xl/workbook.xml'));
  expect([...(await partsOf(bytes)).keys()]).toEqual([...(await partsOf(before)).keys()]);
});

test('three runs give three times the same bytes', async () => {
  const runs = [await fileOf(PRINT.model, reportOf([1]), listOf([['JF-1', 1]]))];
  for (let i = 0; i < 2; i += 1) {
    const last = runs[runs.length - 1]!;
    runs.push(
      (
        await rewritten(
          last,
          PRINT,
          { kind: 'sheet', model: reportOf([1]) },
          { kind: 'sheet', model: listOf([['JF-1', 1]]) },
        )
      ).bytes,
    );
  }
  expect(runs.every((bytes) => Buffer.compare(bytes, runs[0]!) === 0)).toBe(true);
});

test('making a sheet by way of another gives the same bytes as making it at once', async () => {
  const [direct, detour] = [
    await fileOf(OTHER.model),
    (await rewritten(await fileOf(PRINT.model), OTHER)).bytes,
  ];
  expect(await partText(detour, SHEET)).toBe(await partText(direct, SHEET));
});

test('widths and colours people gave a sheet that says what it shall say are left to them', async () => {
  const bytes = await edited(await fileOf(PRINT.model), SHEET, (xml) =>
    xml.replace('width="20"', 'width="33"'),
  );
  expect((await rewritten(bytes, PRINT)).bytes).toBe(bytes);
});

test.each([
  ['a value', (xml: string) => xml.replace('<v>100</v>', '<v>99</v>')],
  ['a typed number over our formula', (xml: string) => xml.replace('<f>B3*2</f><v>200</v>', '<v>200</v>')],
  [
    'a note beside',
    (xml: string) => xml.replace('</row>', '<c t="inlineStr"><is><t>已收</t></is></c></row>'),
  ],
])('an edited sheet is left alone: %s', async (_, edit) => {
  const bytes = await edited(await fileOf(PRINT.model), SHEET, edit);
  const { written, bytes: after } = await rewritten(bytes, OTHER);
  expect(written[0]).toMatchObject({ sheet: '交费通知单 2026-11 (2)', added: 2 });
  expect(await partText(after, SHEET)).toBe(await partText(bytes, SHEET));
});

test('so is one with a comment or a picture of somebody', async () => {
  const file = await fileOf(PRINT.model);
  const comments =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>';
  const bytes = await edited(file, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
    xml.replace('</Rel', `${comments}</Rel`),
  );
  expect((await rewritten(bytes, OTHER)).written[0]?.sheet).toBe('交费通知单 2026-11 (2)');
});

test('a result Excel calculated anew is no edit', async () => {
  const bytes = await edited(await fileOf(PRINT.model), SHEET, (xml) =>
    xml.replace('<v>200</v>', '<v>200.00000000000003</v>'),
  );
  expect((await rewritten(bytes, OTHER)).written[0]).toMatchObject({
    sheet: '交费通知单 2026-11',
    changed: 2,
  });
});

test('a sheet people renamed is found by its mark', async () => {
  const bytes = await edited(await fileOf(PRINT.model), 'xl/workbook.xml', (xml) =>
    xml.replaceAll('交费通知单 2026-11', '十一月'),
  );
  const { written, bytes: after } = await rewritten(bytes, OTHER);
  expect(written[0]?.sheet).toBe('十一月');
  expect(await partText(after, 'xl/workbook.xml')).toContain("'十一月'!$A$1:$B$8");
});

test('our sheet, protected by somebody, is refused with its name; saying the same again is not', async () => {
  const protection = '</sheetData><sheetProtection sheet="1"/>';
  const bytes = await edited(await fileOf(PRINT.model), SHEET, (xml) =>
    xml.replace('</sheetData>', protection),
  );
  await expect(rewritten(bytes, OTHER)).rejects.toThrow(
    new HostError('sheet-protected', { sheet: '交费通知单 2026-11' }),
  );
  expect((await rewritten(bytes, PRINT)).bytes).toBe(bytes);
  const list = await edited(await fileOf(listOf([['JF-1', 1]])), SHEET, (xml) =>
    xml.replace('</sheetData>', protection),
  );
  await expect(rewritten(list, { kind: 'sheet', model: listOf([['JF-1', 2]]) })).rejects.toThrow(
    'sheet-protected',
  );
});

test('a mark without our property in the sheet, or with nonsense in it, is no mark', async () => {
  const file = await fileOf(PRINT.model);
  const unmarked = await edited(file, SHEET, (xml) =>
    xml.replace(/<customProperties>.*<\/customProperties>/u, ''),
  );
  expect((await rewritten(unmarked, PRINT)).written[0]?.sheet).toBe('交费通知单 2026-11 (2)');
});

test('the list of cells to calculate goes when it names a sheet whose formulas change, and only then', async () => {
  const chain = async (sheetId: number) => {
    const pkg = await openPackage(await fileOf(PRINT.model, reportOf([1])), streamCodec);
    const draft = draftOf(pkg);
    draft.set('xl/calcChain.xml', `<calcChain><c r="C3" i="${sheetId}"/></calcChain>`);
    const relations = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
    draft.set(
      relations,
      ((await draft.text(relations)) ?? '').replace(
        '</Rel',
        `<Relationship Id="rId77" Type="${type}" Target="calcChain.xml"/></Rel`,
      ),
    );
    const { bytes } = await rewritten(await savePackage(pkg, draft.edits()), OTHER);
    return {
      part: (await partsOf(bytes)).has('xl/calcchain.xml'),
      relation: (await partText(bytes, relations)).includes('calcChain'),
    };
  };
  expect(await chain(1)).toEqual({ part: false, relation: false });
  expect(await chain(2)).toEqual({ part: true, relation: true });
});

test('cells of a user: the rest of the workbook stays byte for byte, and Excel calculates anew', async () => {
  const bytes = corpusFile('048-shared-array-formulas.xlsx');
  const sheet = (await gridsOf(bytes))[0]!.sheet;
  const { bytes: after } = await rewritten(bytes, {
    kind: 'cells',
    sheet,
    cells: [{ row: 20, column: 0, value: { text: '新' } }],
  });
  expect(await partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const before = await partText(bytes, SHEET);
  const now = await partText(after, SHEET);
  expect(
    now
      .replace('<row r="21"><c r="A21" t="inlineStr"><is><t>新</t></is></c></row>', '')
      .replace(/ref="[^"]*"/u, ''),
  ).toBe(before.replace(/ref="[^"]*"/u, ''));
  expect(drawn((await gridsOf(after))[0]).at(-1)).toBe('新');
});

test('a day set into a cell of text gets a date format and keeps the rest of its look', async () => {
  const bytes = corpusFile('001-good.xlsx');
  const sheet = (await gridsOf(bytes))[0]!.sheet;
  const { bytes: after } = await rewritten(bytes, {
    kind: 'cells',
    sheet,
    cells: [{ row: 2, column: 1, value: { day: 46000 } }],
  });
  const grid = (await gridsOf(after))[0]!;
  expect([grid.columns[1]?.kinds[2], grid.columns[1]?.values[2]]).toEqual([5, 46000]);
});

test('in a workbook of 1904 a day is the same day', async () => {
  const bytes = corpusFile('008-date1904.xlsx');
  const rows = [{ cells: [{ column: 0, style: {}, value: { day: 46000 } }] }];
  const { bytes: after } = await rewritten(bytes, {
    kind: 'sheet',
    model: reportOf([], { rows, charts: [], merges: [] }),
  });
  expect((await gridsOf(after)).at(-1)?.columns[0]?.values[0]).toBe(46000);
});
