import type { ListSheet } from '../../src/documents/sheetModel';
import type { Contents, Workbook } from '../../src/host/workbook';
import { HostError } from '../../src/host/workbook';
import type { Grid } from '../../src/sheet/grid';
import { drawn } from './drawnGrid';
import { listOf, printOf, reportOf } from './models';

/** A host under test, and what its tests need to do behind its back. */
export interface Host {
  readonly empty: () => Promise<Workbook>;
  /** Opens a workbook whose sheets, protected or not, are drawn. */
  readonly holding: (sheets: readonly Drawn[], more?: Partial<Contents>) => Promise<Workbook>;
}

export interface Drawn {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What every host must do 宿主契约. */
export function contract(host: Host): void {
  describe('print sheets and reports', () => {
    test('pages stand under one another and read back as written', async () => {
      const book = await host.empty();
      expect(await book.write([sheet(printOf(['王小明', '李华']))])).toEqual([
        { sheet: '交费通知单 2026-11', rows: 2, added: 2, changed: 0 },
      ]);
      const grid = (await book.read()).grids[0];
      expect(grid?.mark).toBe('payment-notices:2026-11');
      expect(grid?.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 4, left: 0, bottom: 4, right: 1 },
      ]);
      expect(drawn(grid)).toEqual([
        '交费通知单',
        '第1项|王小明',
        '第2项|100',
        '第3项|200',
        '交费通知单',
        '第1项|李华',
        '第2项|101',
        '第3项|202',
      ]);
    });

    test('the same again changes nothing; other values replace the sheet in its place', async () => {
      const book = await host.empty();
      await book.write([sheet(printOf(['王小明'])), sheet(reportOf([10, 20]))]);
      expect(await book.write([sheet(printOf(['王小明'])), sheet(reportOf([10, 20]))])).toEqual([
        { sheet: '交费通知单 2026-11', rows: 1, added: 0, changed: 0 },
        { sheet: '主管汇总', rows: 3, added: 0, changed: 0 },
      ]);
      expect(await book.write([sheet(printOf(['李华', '王小明']))])).toEqual([
        { sheet: '交费通知单 2026-11', rows: 2, added: 0, changed: 2 },
      ]);
      expect(await names(book)).toEqual(['交费通知单 2026-11', '主管汇总']);
    });

    test('the same values in another order are another sheet', async () => {
      const book = await host.empty();
      await book.write([sheet(printOf(['王小明', '李华']))]);
      const [written] = await book.write([sheet(printOf(['李华', '王小明']))]);
      expect(written?.changed).toBe(2);
      expect(drawn((await book.read()).grids[0])[1]).toBe('第1项|李华');
    });

    test('a sheet people edited is left to them; a fresh one stands beside it and is replaced from then on', async () => {
      const book = await host.empty();
      await book.write([sheet(printOf(['王小明']))]);
      await book.write([cells('交费通知单 2026-11', 1, 1, '王小明（已核对）')]);
      await book.write([sheet(printOf(['王小明']))]);
      await book.write([sheet(printOf(['李华']))]);
      expect(await names(book)).toEqual(['交费通知单 2026-11', '交费通知单 2026-11 (2)']);
      const { grids } = await book.read();
      expect(grids.map((grid) => drawn(grid)[1])).toEqual(['第1项|王小明（已核对）', '第1项|李华']);
    });

    test('a user sheet of the same name, in whatever width, is never written', async () => {
      const mine = { name: '交费通知单　２０２６-11', lines: ['我的'] };
      const book = await host.holding([mine]);
      const [written] = await book.write([sheet(printOf(['王小明'], { name: '交费通知单 2026-11' }))]);
      expect(written?.sheet).toBe('交费通知单 2026-11 (2)');
      expect(drawn((await book.read()).grids[0])).toEqual(['我的']);
    });

    test('more pages than Excel can break are refused', async () => {
      const book = await host.empty();
      const many = Array.from({ length: 1001 }, (_, i) => String(i));
      await expect(book.write([sheet(printOf(many))])).rejects.toThrow(HostError);
      expect((await book.write([sheet(printOf(many, { pagesPerBreak: 2 }))]))[0]?.rows).toBe(1001);
    });
  });

  describe('lists', () => {
    test('are merged by key and keep what people typed', async () => {
      const book = await host.empty();
      expect(
        await book.write([
          sheet(
            listOf([
              ['JF-1', 100],
              ['JF-2', 200],
            ]),
          ),
        ]),
      ).toEqual([{ sheet: '通知单登记', rows: 2, added: 2, changed: 0 }]);
      await book.write([cells('通知单登记', 3, 2, '业主出国')]);
      const next = listOf([
        ['JF-1', 150],
        ['JF-3', 300],
      ]);
      expect(await book.write([sheet(next)])).toEqual([
        { sheet: '通知单登记', rows: 2, added: 1, changed: 2 },
      ]);
      expect(await book.write([sheet(next)])).toEqual([
        { sheet: '通知单登记', rows: 2, added: 0, changed: 0 },
      ]);
      expect(drawn((await book.read()).grids[0])).toEqual([
        '通知单登记',
        '编号|金额|备注|状态',
        'JF-1|150||有效',
        'JF-2|200|业主出国|已取消',
        'JF-3|300||有效',
      ]);
    });

    test('copied rows are reported', async () => {
      const book = await host.empty();
      await book.write([sheet(listOf([['JF-1', 100]])), cells('通知单登记', 3, 0, 'JF-1')]);
      const [written] = await book.write([sheet(listOf([['JF-1', 100]]))]);
      expect(written?.duplicates).toEqual([{ key: 'JF-1', row: 3 }]);
    });

    test('whose key heading people renamed are left alone; a fresh one stands beside them', async () => {
      const book = await host.empty();
      await book.write([sheet(listOf([['JF-1', 100]])), cells('通知单登记', 1, 0, '单据')]);
      await book.write([sheet(listOf([['JF-1', 100]]))]);
      await book.write([
        sheet(
          listOf([
            ['JF-1', 100],
            ['JF-2', 5],
          ]),
        ),
      ]);
      expect(await names(book)).toEqual(['通知单登记', '通知单登记 (2)']);
    });

    test('two changes of one list in one write see each other', async () => {
      const book = await host.empty();
      await book.write([
        sheet(listOf([['JF-1', 100]])),
        sheet(
          listOf([
            ['JF-1', 100],
            ['JF-2', 5],
          ]),
        ),
      ]);
      expect(drawn((await book.read()).grids[0]).slice(2)).toEqual(['JF-1|100||有效', 'JF-2|5||有效']);
    });
  });

  describe('cells of the user', () => {
    test('are set singly, and only if they differ', async () => {
      const book = await host.holding([
        { name: '房屋台账', lines: ['房号|面积', '1-1-101|88.5', '', '1-1-102|90'] },
      ]);
      const change = {
        kind: 'cells',
        sheet: '房屋台账',
        cells: [
          { row: 1, column: 1, value: { number: 88.5 } },
          { row: 3, column: 1, value: { number: 91.25 } },
          { row: 2, column: 2, value: { text: '=1+1' } },
          { row: 6, column: 0, value: { text: '末行' } },
        ],
      } as const;
      expect(await book.write([change])).toEqual([{ sheet: '房屋台账', rows: 4, added: 0, changed: 3 }]);
      expect(drawn((await book.read()).grids[0])).toEqual([
        '房号|面积',
        '1-1-101|88.5',
        '||=1+1',
        '1-1-102|91.25',
        '末行',
      ]);
    });
  });

  describe('before, while and after writing', () => {
    const changes = [sheet(printOf(['王小明'])), sheet(reportOf([10, 20]))];

    test('what is foreseen is what is written, and is not yet there', async () => {
      const book = await host.empty();
      const foreseen = await book.foresee(changes);
      expect(await names(book)).toEqual([]);
      expect(await book.write(changes)).toEqual(foreseen);
      expect(await names(book)).toEqual(['交费通知单 2026-11', '主管汇总']);
      const again = await book.foresee(changes);
      expect(again.map(({ added, changed }) => added + changed)).toEqual([0, 0]);
    });

    test('a watch is told of each sheet and stops before anything is written', async () => {
      const book = await host.empty();
      const told: string[] = [];
      const write = book.write(changes, ({ sheet: name }) => {
        told.push(name);
        return told.length < 2;
      });
      await expect(write).rejects.toThrow(new HostError('cancelled', { sheet: '主管汇总' }));
      expect(told).toEqual(['交费通知单 2026-11', '主管汇总']);
      expect(await names(book)).toEqual([]);
    });

    test('the last write is taken back, once', async () => {
      const book = await host.holding([{ name: 'A', lines: ['原样|2'] }]);
      expect(await book.undo()).toEqual([]);
      await book.write([cells('A', 0, 0, 'x'), sheet(printOf(['王小明']))]);
      expect(await book.undo()).toEqual(['A', '交费通知单 2026-11']);
      expect(await names(book)).toEqual(['A']);
      expect(drawn((await book.read()).grids[0])).toEqual(['原样|2']);
      expect(await book.undo()).toEqual([]);
    });

    test('a write that changes nothing leaves the one before it to be taken back', async () => {
      const book = await host.empty();
      await book.write(changes);
      await book.write(changes);
      expect(await book.undo()).toEqual(['交费通知单 2026-11', '主管汇总']);
    });
  });

  describe('registers of the user', () => {
    test('are added without a mark, values as given, and are the user’s from then on', async () => {
      const book = await host.holding([{ name: '房屋台账', lines: ['房号|面积'] }]);
      expect(await book.write([register('收款记录'), cells('收款记录', 2, 0, 'SJ-2')])).toEqual([
        { sheet: '收款记录', rows: 1, added: 1, changed: 0 },
        { sheet: '收款记录', rows: 1, added: 0, changed: 1 },
      ]);
      const [, added] = (await book.read()).grids;
      expect(added?.mark).toBeNull();
      expect(drawn(added)).toEqual(['收据号|收款日期|金额', 'SJ-1|46350|88.5', 'SJ-2']);
    });

    test('never stand in place of a sheet of their name, nor of one added in the same write', async () => {
      const book = await host.holding([{ name: '收款记录', lines: ['我的'] }]);
      await book.write([register('收款记录'), register('收款记录')]);
      expect(await names(book)).toEqual(['收款记录', '收款记录 (2)', '收款记录 (3)']);
      expect(drawn((await book.read()).grids[0])).toEqual(['我的']);
    });
  });

  describe('refusals come before anything is written', () => {
    test('no register can be added to a locked structure', async () => {
      const book = await host.holding([{ name: 'A', lines: ['1'] }], { structureProtected: true });
      await expect(book.write([register('收款记录')])).rejects.toThrow(
        new HostError('structure-protected', { sheet: '收款记录' }),
      );
    });

    test('no sheet can be added to a locked structure', async () => {
      const book = await host.holding([{ name: 'A', lines: ['1'] }], { structureProtected: true });
      await expect(book.write([cells('A', 0, 0, 'x'), sheet(printOf(['王小明']))])).rejects.toThrow(
        new HostError('structure-protected', { sheet: '交费通知单 2026-11' }),
      );
      expect(drawn((await book.read()).grids[0])).toEqual(['1']);
    });

    test('protected cells are not set, unless they say so already', async () => {
      const book = await host.holding([{ name: 'A', lines: ['原样'] }], { protectedSheets: new Set(['A']) });
      await expect(book.write([cells('A', 0, 0, 'x')])).rejects.toThrow(
        new HostError('sheet-protected', { sheet: 'A' }),
      );
      expect((await book.write([cells('A', 0, 0, '原样')]))[0]?.changed).toBe(0);
    });
  });
}

function sheet(model: ListSheet | ReturnType<typeof printOf> | ReturnType<typeof reportOf>) {
  return { kind: 'sheet', model } as const;
}

function register(name: string) {
  const columns = ['收据号', '收款日期', '金额'].map((heading) => ({ heading, width: 12, style: {} }));
  const headings = columns.map(({ heading }) => ({ value: { text: heading } }));
  const entry = [{ value: { text: 'SJ-1' } }, { value: { day: 46350 } }, { value: { number: 88.5 } }];
  const frame = { merges: [], frozen: { rows: 1, columns: 0 }, filter: null, firstEntry: 1 };
  return {
    kind: 'register',
    sheet: { name, columns, rows: [{ cells: headings }, { cells: entry }], ...frame },
  } as const;
}

function cells(name: string, row: number, column: number, text: string) {
  return { kind: 'cells', sheet: name, cells: [{ row, column, value: { text } }] } as const;
}

async function names(book: Workbook): Promise<string[]> {
  return (await book.read()).grids.map((grid: Grid) => grid.sheet);
}
