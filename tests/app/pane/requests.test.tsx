/** @jest-environment ./tests/app/page.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { XlsxWorkbook } from '../../../src/host/xlsx/xlsxWorkbook';
import { type Row, rowsUnder, type Sheets, SMALL, workbookOf } from '../../e2e/office';
import { isHidden, isOff, textIn, valueIn } from './controls';
import { draw } from './drawn';

const user = userEvent.setup();

const [HEADINGS = [], COMPLAINT = []] = SMALL.诉求登记 ?? [];
/** A register with the columns for what comes after a request was logged. */
const FOLLOWED: Sheets = {
  ...SMALL,
  诉求登记: [
    [...HEADINGS, '责任人', '派单时间', '完成时间', '处理过程', '结果', '渠道'],
    [...COMPLAINT, '', '', '', '', '', '来电'],
  ],
};

async function atDesk(name: string, unit?: string, sheets = FOLLOWED) {
  const drawn = await draw(await workbookOf(`${name}.xlsx`, sheets), 'requests', unit);
  await screen.findByRole('heading', { name: '登记一条' });
  return drawn;
}

async function logged(workbook: XlsxWorkbook, sheet = '诉求登记'): Promise<Row[]> {
  const grid = (await workbook.read()).grids.find((one) => one.sheet === sheet);
  return grid === undefined ? [] : rowsUnder(grid, '单号');
}

function terms(): HTMLElement {
  return screen.getByRole('region', { name: '办理要求' });
}

async function save(): Promise<void> {
  const button = screen.getByRole('button', { name: '登记' });
  await waitFor(() => {
    expect(isOff(button)).toBe(false);
  });
  await user.click(button);
}

async function openCase(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /楼道有积水/u }));
  await screen.findByRole('article', { name: 'TS-20261110-001' });
}

test('a burst pipe: found by name, urgent by its words, numbered and saved with person and phone', async () => {
  const { workbook } = await atDesk('log');
  await user.click(screen.getByRole('button', { name: '报修' }));
  await user.type(screen.getByRole('combobox', { name: '查住户' }), '周磊');
  await screen.findByRole('option', { name: /2-1-102/u });
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(valueIn(screen.getByLabelText('电话'))).toBe('19900000004');
  });
  // Once the unit is chosen one goes on with what happened.
  await user.keyboard('厨房水管漏水');
  await within(terms()).findByText(/WX-20261124-001|BX-20261124-001/u);
  expect(textIn(terms())).toContain('2026-11-24 10:15 前');
  expect(valueIn(screen.getByLabelText('级别'))).toBe('紧急（按内容）');
  expect(valueIn(screen.getByLabelText('派往部门'))).toBe('工程部');
  await save();
  const [, row] = await waitFor(async () => {
    const rows = await logged(workbook);
    expect(rows).toHaveLength(2);
    return rows;
  });
  expect(row).toMatchObject({
    ...{ 类型: '报修', 级别: '紧急', '房号/部位': '2-1-102', 反映人: '周磊', 联系电话: '19900000004' },
    ...{ 内容: '厨房水管漏水', 派往部门: '工程部', 状态: '未完成', 渠道: '来电' },
  });
  await screen.findByRole('heading', { name: `已登记 ${row!.单号}` });
  await user.click(screen.getByRole('button', { name: '再登记一条' }));
  expect(valueIn(screen.getByLabelText(/^内容/u))).toBe('');
});

test('a public place is no unit; what people set counts before what is suggested', async () => {
  const { workbook } = await atDesk('place');
  await user.click(screen.getByRole('button', { name: '投诉' }));
  await user.type(screen.getByRole('combobox', { name: '查住户' }), '地下车库');
  await user.click(screen.getByRole('button', { name: '按公共部位登记“地下车库”' }));
  await user.type(screen.getByLabelText(/^内容/u), '车位被占');
  await user.selectOptions(screen.getByLabelText('级别'), '重大');
  await user.clear(screen.getByLabelText('派往部门'));
  await user.type(screen.getByLabelText('派往部门'), '安防部');
  await user.type(screen.getByLabelText('反映人'), '吴涛');
  await user.type(screen.getByLabelText('受理人'), '何丽');
  await save();
  await screen.findByRole('heading', { name: '已登记 TS-20261124-001' });
  const [, row] = await logged(workbook);
  expect(row).toMatchObject({
    ...{ '房号/部位': '地下车库', 级别: '重大', 派往部门: '安防部', 反映人: '吴涛', 受理人: '何丽' },
  });
});

test('the unit one comes from is filled in, and nothing is asked before there is content', async () => {
  await atDesk('about', '1-1-201');
  await waitFor(() => {
    expect(valueIn(screen.getByLabelText('反映人'))).toBe('孙娟');
  });
  await user.click(screen.getByRole('button', { name: '咨询' }));
  expect(isOff(screen.getByRole('button', { name: '登记' }))).toBe(true);
  expect(textIn(terms())).toContain('选好类型');
});

test('the list counts, filters and searches, and says so when nothing is left', async () => {
  await atDesk('list');
  await screen.findByRole('button', { name: '超期 1' });
  await user.click(screen.getByRole('button', { name: '待回访 0' }));
  await screen.findByText('没有符合条件的内容。');
  await user.click(screen.getByRole('button', { name: '全部 1' }));
  await screen.findByRole('button', { name: /楼道有积水.*超期 13 天/u });
  await user.type(screen.getByRole('searchbox', { name: /单号、房号/u }), '没有这样的');
  await screen.findByText('没有符合条件的内容。');
});

test('a complaint is handed on, closed and visited, each step seen before it is written', async () => {
  const { workbook, shown } = await atDesk('steps');
  await openCase();
  await user.click(screen.getByRole('button', { name: '到表里看' }));
  expect(shown).toEqual(['诉求登记!A2']);
  screen.getByText(/199\*+0000/u);
  await user.click(screen.getByRole('button', { name: '显示电话' }));
  await screen.findByText(/19900000000/u);

  await user.click(screen.getByRole('button', { name: '派单' }));
  await user.type(screen.getByLabelText('责任人'), '王强');
  await user.click(screen.getByRole('button', { name: '看看怎么写' }));
  await screen.findByText('将要写入');
  expect((await logged(workbook))[0]).toMatchObject({ 责任人: '' });
  await user.click(screen.getByRole('button', { name: '写入工作簿' }));
  await screen.findByText('已写入 1 张表');
  expect((await logged(workbook))[0]).toMatchObject({ 责任人: '王强', 派往部门: '保洁' });

  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(screen.getByRole('button', { name: '办结' }));
  await user.click(screen.getByRole('button', { name: '看看怎么写' }));
  screen.getByText('请填写。');
  await user.type(screen.getByLabelText(/^处理结果/u), '已清理');
  await user.click(screen.getByRole('button', { name: '看看怎么写' }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText('已写入 1 张表');
  expect((await logged(workbook))[0]).toMatchObject({ 结果: '已清理', 状态: '已完成' });

  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(await screen.findByRole('button', { name: '不满意' }));
  expect(screen.getByRole('checkbox', { name: '需要跟进' }).matches(':checked')).toBe(true);
  await user.click(screen.getByRole('button', { name: '满意' }));
  await user.type(screen.getByLabelText('业主意见'), '挺快');
  await user.click(screen.getByRole('button', { name: '看看怎么写' }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText('已写入 1 张表');
  expect(await logged(workbook, '回访记录')).toMatchObject([
    { 单号: 'TS-20261110-001', 房号: '1-1-101', 满意度: '满意', 意见: '挺快', 需跟进: '否' },
  ]);

  await user.click(screen.getByRole('button', { name: '返回清单' }));
  await screen.findByRole('button', { name: '未办结 0' });
});

test('what was typed waits while another request is looked at, and the keyboard comes back to it', async () => {
  await atDesk('waits');
  await user.type(screen.getByLabelText(/^内容/u), '说到一半');
  await openCase();
  expect(isHidden(screen.getByLabelText(/^内容/u))).toBe(true);
  await user.click(screen.getByRole('button', { name: '返回清单' }));
  expect(valueIn(screen.getByLabelText(/^内容/u))).toBe('说到一半');
  expect(screen.getByRole('button', { name: /楼道有积水/u })).toBe(document.activeElement);
});

test('a shown plan of the forms is the one that is written, whatever is drafted beside it', async () => {
  const { workbook } = await atDesk('forms', '1-1-201');
  await user.click(screen.getByRole('button', { name: '咨询' }));
  await user.type(screen.getByLabelText(/^内容/u), '何时供暖');
  await user.click(screen.getByRole('button', { name: '生成登记表和处理单' }));
  await screen.findByText('将要写入');
  await user.type(screen.getByLabelText(/^内容/u), '？');
  screen.getByText('先写入或放弃下面的方案，再登记。');
  expect(isOff(screen.getByRole('button', { name: '登记' }))).toBe(true);
  await user.click(screen.getByRole('button', { name: '写入工作簿' }));
  await screen.findByText(/^已写入 \d 张表$/u);
  expect((await workbook.read()).grids.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining([expect.stringContaining('投诉')]),
  );
  await save();
  await screen.findByRole('heading', { name: /^已登记 ZX-/u });
});
