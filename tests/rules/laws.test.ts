import fc from 'fast-check';
import { type Book, registers } from '../../src/registers';
import { checkBook } from '../../src/rules/checkBook';
import type { Register } from '../../src/sheet/register';
import { sheets } from './arbitraries';
import { context, drawn, issuesOf, said } from './drawn';

const RUNS = { numRuns: 60 };

test('whatever an office writes, its book is checked to the end and always in the same way', () => {
  fc.assert(
    fc.property(sheets, (drawing) => {
      const text = drawing.join('\n');
      expect(issuesOf(text)).toEqual(issuesOf(text));
    }),
    RUNS,
  );
});

test('every issue stands at a cell of its sheet or at the whole of it, with all its facts', () => {
  fc.assert(
    fc.property(sheets, (drawing) => {
      const text = drawing.join('\n');
      const names = new Set(drawing.map((sheet) => sheet.slice(2, sheet.indexOf('\n'))));
      const odd = issuesOf(text).filter(
        (issue) => !names.has(issue.sheet ?? '') || /[{}]|undefined|NaN/u.test(said(issue)),
      );
      expect(odd).toEqual([]);
    }),
    RUNS,
  );
});

/** A row that has to do with no other: a unit, a person, a ticket of its own. */
const STRANGERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  房屋台账: { 房号: '9-9-909', 建筑面积: '80' },
  业主登记: { 房号: '9-9-909', '姓名/单位': '欧阳九' },
  诉求登记: { 单号: 'BY9', 类型: '表扬', 受理时间: '2024-06-18', 内容: '谢谢' },
  减免登记: { 房号: '9-9-909', 项目: '卫生费', 期间起: '2024-06-01', 期间止: '2024-06-30', 类型: '瑕疵' },
  催缴记录: { 房号: '9-9-909', 次数: '1提示', 时间: '2024-06-18' },
};

function withStranger(sheet: string): string {
  const [title = '', head = ''] = sheet.split('\n');
  const cells = STRANGERS[title.slice(2)];
  return cells === undefined
    ? sheet
    : `${sheet}\n${head
        .split('|')
        .map((name) => cells[name] ?? '')
        .join('|')}`;
}

function unitsIn(text: string): readonly string[] {
  const { units } = drawn(text).book;
  return Array.from({ length: units.size }, (_, i) => units.at(i).unit);
}

test('one more row that has to do with no other takes no issue away', () => {
  fc.assert(
    fc.property(sheets, (drawing) => {
      const [alone, joined] = [drawing.join('\n'), drawing.map(withStranger).join('\n')];
      // Whether 房号 holds whole numbers or rooms beside 楼栋 is told by most of its cells, of which this row is one.
      const known = new Set(unitsIn(joined));
      fc.pre(unitsIn(alone).every((unit) => known.has(unit)));
      const after = new Set(issuesOf(joined).map((issue) => JSON.stringify(issue)));
      // How many were not read is one sentence about all units.
      const before = issuesOf(alone).filter(({ code }) => code !== 'MTR-010');
      expect(before.filter((issue) => !after.has(JSON.stringify(issue)))).toEqual([]);
    }),
    RUNS,
  );
});

/** A book whose registers count how often their values are read. */
function counting(book: Book): { readonly book: Book; readonly steps: () => number } {
  let steps = 0;
  const counted = <T extends Int32Array | Float64Array>(codes: T): T =>
    new Proxy(codes, {
      get: (target, key) => {
        steps += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const watched = (register: Register<object>): Register<object> => ({
    ...register,
    at: (i) => {
      steps += 1;
      return register.at(i);
    },
    codes: (field) => counted(register.codes(field)),
  });
  const names = [...Object.keys(registers), 'ledger'];
  const entries = Object.entries(book).map(([name, part]: [string, unknown]) => [
    name,
    names.includes(name) ? watched(part as Register<object>) : part, // a register by its name
  ]);
  return { book: Object.fromEntries(entries) as Book, steps: () => steps };
}

/** n rows of one unit in every register: one owner after another, one item, one meter, one ticket, newest first. */
function crowd(n: number): string {
  const rows = (row: (k: number) => string): string =>
    Array.from({ length: n }, (_, k) => row(n - k)).join('\n');
  const month = (k: number): string =>
    `'${String(1990 + Math.floor(k / 12))}-${String((k % 12) + 1).padStart(2, '0')}`;
  return `# 房屋台账\n房号|建筑面积\n${rows(() => '1-1-101|80')}
# 业主登记\n房号|姓名|身份|证件号|产权起\n${rows((k) => `1-1-101|张三${String(k)}|产权人|'11010519491231002X|${String(1950 + (k % 70))}-01-01`)}
# 收费标准\n收费项目|单价|计费方式|生效起\n${rows((k) => `物业管理费|2|面积|${String(1950 + (k % 70))}-01-01`)}
# 抄表记录\n房号|表种|上次读数|本次读数|账期\n${rows((k) => `1-1-101|水|${String(k)}|${String(k + 3)}|${month(k)}`)}
# 费用明细\n房号|收费项目|账期|应收|未收\n${rows((k) => `1-1-101|物业管理费|${month(k)}|200|200`)}
# 收款记录\n收据号|房号|收款日期|金额\n${rows((k) => `S${String(k * 2)}|1-1-101|2024-06-01|200`)}
# 催缴记录\n房号|次数|时间|送达结果\n${rows((k) => `1-1-101|2催缴|${String(1950 + (k % 70))}-01-01|签收`)}
# 诉求登记\n单号|类型|分类|受理时间|房号|内容|满意度|状态|关联单号\n${rows((k) => `TS1|投诉|保洁|2024-06-${String((k % 18) + 1).padStart(2, '0')}|1-1-101|脏|不满意|已完成|`)}`;
}

function stepsFor(n: number): number {
  const { book, steps } = counting(drawn(crowd(n)).book);
  checkBook(book, context);
  return steps();
}

test('twice the rows take little more than twice the steps, even where all are of one unit', () => {
  // Sorting within a unit adds a logarithm; comparing all with all would take four times as many.
  expect(stepsFor(1200) / stepsFor(600)).toBeLessThan(2.4);
});
