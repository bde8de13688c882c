/** @jest-environment ./tests/app/page.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { XlsxWorkbook } from '../../../src/host/xlsx/xlsxWorkbook';
import { type Row, rowsUnder, SMALL, workbookOf } from '../../e2e/office';
import { isOff, textIn, valueIn } from './controls';
import { draw } from './drawn';

const user = userEvent.setup();

/** 1-1-101 owes 150.00 of September, and 150.00 and 11.55 of November. */
async function atDesk(name: string, unit = '1-1-101', sheets = SMALL) {
  const drawn = await draw(await workbookOf(`${name}.xlsx`, sheets), 'payments', unit);
  await amountBox();
  return drawn;
}

function amountBox(): Promise<HTMLElement> {
  return screen.findByLabelText(/^(?:收款|退款)金额/u);
}

function allocation(): HTMLElement {
  return screen.getByRole('region', { name: '这笔钱会这样记' });
}

async function take(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => {
    expect(isOff(button)).toBe(false);
  });
  await user.click(button);
}

async function receipts(workbook: XlsxWorkbook): Promise<Row[]> {
  const grid = (await workbook.read()).grids.find(({ sheet }) => sheet === '收款记录');
  return grid === undefined ? [] : rowsUnder(grid, '收据号');
}

test('a payment is seen before it is taken, has its number, and is taken back in one', async () => {
  const { workbook } = await atDesk('pay');
  const before = await workbook.save();
  await user.type(await amountBox(), '200');
  expect(textIn(await within(allocation()).findByText(/^2026-09 物业管理费/u))).toContain('付清');
  expect(textIn(within(allocation()).getByText(/^2026-11 物业管理费/u))).toContain('还欠');
  expect(textIn(allocation())).toContain('人民币贰佰元整');
  expect(textIn(allocation())).toContain('311.55 → 111.55');
  expect(valueIn(screen.getByLabelText('收据号'))).toBe('SJ-20261124-001');
  expect(await receipts(workbook)).toEqual([]);
  await take('收款 200.00 元');
  await screen.findByRole('heading', { name: '已收款 200.00 元' });
  screen.getByText('收据号 SJ-20261124-001');
  expect(await receipts(workbook)).toMatchObject([
    { 收据号: 'SJ-20261124-001', 房号: '1-1-101', 交款人: '赵伟', 金额: 200, 方式: '微信' },
  ]);
  await user.click(await screen.findByRole('button', { name: '撤销这次写入' }));
  await screen.findByText(/恢复原样/u);
  expect(screen.queryByText('收据号 SJ-20261124-001')).toBe(null);
  expect(await workbook.save()).toEqual(before);
});

test('the next payment has the next number; the same again is asked about, not refused', async () => {
  const { workbook } = await atDesk('twice');
  await user.type(await amountBox(), '20');
  await take('收款 20.00 元');
  await user.click(await screen.findByRole('button', { name: '再收一笔' }));
  await user.type(screen.getByRole('combobox', { name: '查住户' }), '赵伟');
  await user.click(await screen.findByRole('option', { name: /1-1-101/u }));
  await user.type(await amountBox(), '20');
  await screen.findByText(/已收过 20\.00 元/u);
  await take('收款 20.00 元');
  await screen.findByText('收据号 SJ-20261124-002');
  expect(await receipts(workbook)).toHaveLength(2);
});

test.each([
  ['全部付清 311.55', '收款 311.55 元', '311.55 → 0.00'],
  // What people say they pay for comes before what is older.
  ['本期 161.55', '收款 161.55 元', '311.55 → 150.00'],
])('%s is one click', async (button, taken, owed) => {
  await atDesk('buttons');
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findByRole('button', { name: taken });
  expect(textIn(allocation())).toContain(owed);
});

test.each([
  ['12.345', '金额最多到分。'],
  ['十二', '金额看不懂，请写成 1234.50。'],
  ['0', '金额不能为 0。'],
  ['-5', '退款请先打开“退款”。'],
])('%s: %s', async (typed, said) => {
  await atDesk('wrong');
  await user.type(await amountBox(), typed);
  await screen.findByText(said);
  expect(isOff(screen.getByRole('button', { name: '收款' }))).toBe(true);
});

test('a refund is entered as a negative receipt, and only after the switch', async () => {
  const { workbook } = await atDesk('refund');
  await user.click(screen.getByRole('switch', { name: '退款' }));
  await user.type(await amountBox(), '30');
  await take('退款 30.00 元');
  await screen.findByRole('heading', { name: '已退款 30.00 元' });
  expect(await receipts(workbook)).toMatchObject([{ 金额: -30 }]);
});

test('designated items make the total and a row each', async () => {
  const { workbook } = await atDesk('items');
  await user.click(screen.getByRole('button', { name: '指定项目' }));
  await user.click(screen.getByRole('button', { name: '加一项' }));
  expect(valueIn(screen.getByLabelText('项目 1'))).toBe('物业管理费（欠 300.00）');
  expect(valueIn(screen.getByLabelText('项目 2'))).toBe('水费（欠 11.55）');
  await user.clear(screen.getByLabelText('项目 1 金额'));
  await user.type(screen.getByLabelText('项目 1 金额'), '100');
  await take('收款 111.55 元');
  await screen.findByRole('heading', { name: '已收款 111.55 元' });
  expect(await receipts(workbook)).toMatchObject([
    { 收据号: 'SJ-20261124-001', 指定项目: '物业管理费', 金额: 100 },
    { 收据号: 'SJ-20261124-001', 指定项目: '水费', 金额: 11.55 },
  ]);
});

test('what is typed last is what is shown and written', async () => {
  const { workbook } = await atDesk('last');
  await user.type(await amountBox(), '9');
  await screen.findByRole('button', { name: '收款 9.00 元' });
  await user.type(await amountBox(), '8');
  // The earlier sum must not be taken for the one that stands there now.
  expect(isOff(screen.getByRole('button', { name: '收款 9.00 元' }))).toBe(true);
  await user.type(screen.getByLabelText('备注'), '补交');
  await take('收款 98.00 元');
  await screen.findByRole('heading', { name: '已收款 98.00 元' });
  expect(await receipts(workbook)).toMatchObject([{ 金额: 98, 备注: '补交' }]);
});

test('a grid edited meanwhile is looked at again before anything is written into it', async () => {
  const { workbook, edit } = await atDesk('meanwhile');
  await user.type(await amountBox(), '20');
  await screen.findByRole('button', { name: '收款 20.00 元' });
  const cells = [{ row: 1, column: 1, value: { text: '1-1-999' } }];
  await workbook.write([{ kind: 'cells', sheet: '业主登记', cells }]);
  edit();
  await take('收款 20.00 元');
  await screen.findByRole('heading', { name: '已收款 20.00 元' });
  expect(await receipts(workbook)).toHaveLength(1);
});

test('a unit that stands twice is paid line by line: what is shown adds up to the payment', async () => {
  const { 房屋台账: units = [] } = SMALL;
  await atDesk('duplicate', '1-1-101', {
    ...SMALL,
    房屋台账: [...units, ...units.slice(1, 2)],
    收款记录: [
      ['收据号', '房号', '交款人', '收款日期', '金额', '方式'],
      // September, and one of the two lines of water.
      ['0000001', '1-1-101', '赵伟', '2026-11-05', 161.55, '现金'],
    ],
  });
  await user.type(await amountBox(), '5');
  await screen.findByRole('button', { name: '收款 5.00 元' });
  const lines = within(allocation()).getAllByRole('listitem').map(textIn);
  expect(lines).toEqual([expect.stringMatching(/^2026-11 水费.*还欠 6\.55.*5\.00$/u)]);
});
