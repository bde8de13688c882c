import type {
  CellStyle,
  CellValue,
  ListRow,
  ListSheet,
  PageSetup,
  PageShape,
  PrintSheet,
  ReportSheet,
} from '../../src/documents/sheetModel';

const THIN = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

export const TEXT: CellStyle = { format: '@', border: THIN };
export const MONEY: CellStyle = { format: '#,##0.00', border: THIN, align: 'right' };
const LABEL: CellStyle = { border: THIN, align: 'center', font: { name: '宋体', size: 10, bold: true } };

export const SETUP: PageSetup = {
  paper: 'A4',
  orientation: 'portrait',
  scale: 90,
  margins: { left: 15, right: 15, top: 20, bottom: 15 },
  centred: true,
  footer: '&C第 &P 页 / 共 &N 页',
};

/** Two columns of labels and slots under a merged title. */
export function noticeShape(lines: number): PageShape {
  const title = { column: 0, style: LABEL, content: { constant: { text: '交费通知单' } } };
  return {
    key: `notice-${lines}`,
    rows: [
      { height: 30, cells: [title, { column: 1, style: LABEL, content: { constant: null } }] },
      ...Array.from({ length: lines }, (_, i) => ({
        height: 20,
        cells: [
          { column: 0, style: LABEL, content: { constant: { text: `第${i + 1}项` } } },
          { column: 1, style: i === 0 ? TEXT : MONEY, content: 'slot' as const },
        ],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  };
}

const SHAPE = noticeShape(3);

export function printOf(names: readonly string[], more: Partial<PrintSheet> = {}): PrintSheet {
  return {
    kind: 'print',
    name: '交费通知单 2026-11',
    mark: { id: 'payment-notices:2026-11', layout: 1 },
    widths: [20, 30],
    setup: SETUP,
    pages: names.map((name, i) => ({
      shape: SHAPE,
      values: [{ text: name }, { number: 100 + i }, { formula: 'B{r+2}*2', result: 200 + 2 * i }],
    })),
    pagesPerBreak: 1,
    ...more,
  };
}

const BUILDINGS = ['1栋', '2栋', '3栋'];

export function reportOf(owed: readonly number[], more: Partial<ReportSheet> = {}): ReportSheet {
  const cell = (column: number, value: CellValue, style: CellStyle = {}) => ({ column, style, value });
  const area = (left: number) => ({ top: 2, left, bottom: owed.length + 1, right: left });
  const series = { name: '欠费', categories: area(0), values: area(1) };
  const chart = (kind: 'column' | 'bar' | 'line' | 'pie', top: number) =>
    ({
      kind,
      title: `欠费${kind}`,
      series: [series],
      at: { top, left: 3, bottom: top + 12, right: 9 },
    }) as const;
  return {
    kind: 'report',
    name: '主管汇总',
    mark: { id: 'summary', layout: 1 },
    widths: [16, 14, 14],
    setup: { ...SETUP, orientation: 'landscape' },
    rows: [
      { height: 24, cells: [cell(0, { text: '主管汇总 2026-11' }, { font: { size: 16, bold: true } })] },
      null,
      ...owed.map((amount, i) => ({
        cells: [
          cell(0, { text: BUILDINGS[i % 3] ?? '' }),
          cell(1, { number: amount }, MONEY),
          cell(2, { formula: 'B{r}/2', result: amount / 2 }, MONEY),
        ],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    charts: [chart('column', 0), chart('bar', 14), chart('line', 28), chart('pie', 42)],
    frozenRows: 2,
    ...more,
  };
}

/** `[key, amount]` rows of a register of notices with a column people fill in. */
export function listOf(
  rows: readonly (readonly [key: string, amount: number])[],
  more: Partial<ListSheet> = {},
): ListSheet {
  return {
    kind: 'list',
    name: '通知单登记',
    mark: { id: 'notice-register', layout: 1 },
    title: '通知单登记',
    columns: [
      { id: 'no', heading: '编号', width: 20, style: TEXT },
      { id: 'amount', heading: '金额', width: 12, style: MONEY },
      {
        id: 'remark',
        heading: '备注',
        width: 24,
        style: TEXT,
        options: ['已签收', '拒收'],
        note: '签收情况',
      },
      { id: 'state', heading: '状态', width: 10, style: TEXT },
    ],
    keyColumn: 0,
    vanished: { column: 3, text: '已取消', covers: () => true },
    rows: rows.map(([key, amount]) => listRow(key, amount)),
    setup: SETUP,
    ...more,
  };
}

export function listRow(key: string, amount: number): ListRow {
  return { key, values: [{ text: key }, { number: amount }, undefined, { text: '有效' }] };
}
