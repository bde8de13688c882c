/** @jest-environment ./tests/app/page.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SMALL, type Sheets, workbookOf } from '../../e2e/office';
import { draw } from './drawn';

/** An owner without a name, a phone with a digit too many and spaces to clean: something for everyone. */
const FAULTY: Sheets = {
  ...SMALL,
  业主登记: [
    ['房号', '业主姓名', '联系电话', '备注'],
    ['1-1-101', '赵伟', '19900000000', null],
    ['１－１－１０２', '钱强', '19900000001', null],
    ['1-1-201', '孙娟', '199000000021', null],
    ['2-1-101', '李芳', '19900000003', null],
    ['2-1-102', '周磊', '19900000004', null],
    ['2-1-201', '吴涛', '19900000005', null],
  ],
};

const user = userEvent.setup();

test('home: what was recognised and how much is wrong, each a click away', async () => {
  const { session, shown } = await draw(await workbookOf('home.xlsx', FAULTY), 'home');
  await user.click(await screen.findByRole('button', { name: '业主登记' }));
  expect(shown).toEqual(['业主登记']);
  await user.click(await screen.findByRole('button', { name: /个错误/u }));
  expect(session.getState().screen).toBe('check');
});

test('check: an issue jumps to its cell; a correction is shown, made and undone', async () => {
  const { shown, workbook } = await draw(await workbookOf('check.xlsx', FAULTY), 'check');
  await user.click(await screen.findByRole('button', { name: /199000000021/u }));
  expect(shown).toEqual(['业主登记!C4']);
  const before = await workbook.save();
  const [fix] = await screen.findAllByRole('button', { name: '修改' });
  await user.click(fix!);
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await user.click(await screen.findByRole('button', { name: '撤销这次写入' }));
  await screen.findByText(/恢复原样/u);
  expect(await workbook.save()).toEqual(before);
});

test('check: filters narrow the list, and say so when nothing is left', async () => {
  await draw(await workbookOf('filter.xlsx', FAULTY), 'check');
  await user.type(await screen.findByRole('searchbox'), '不会有的词');
  await screen.findByText('没有符合条件的内容。');
});

test('charges: a line opens on its calculation and leads to its cells', async () => {
  const { shown } = await draw(await workbookOf('charges.xlsx', SMALL), 'charges');
  const [line] = await screen.findAllByRole('button', { name: /1-1-101.*物业管理费/u });
  await user.click(line!);
  await screen.findByText(/60㎡×2\.5元\/㎡·月×1月=150\.00/u);
  await user.click(screen.getByRole('button', { name: /^房屋台账!/u }));
  expect(shown[0]).toMatch(/^房屋台账!/u);
});

test('notices: for a building alone, shown first, written, and then there is nothing left to do', async () => {
  const { workbook } = await draw(await workbookOf('notices.xlsx', SMALL), 'notices');
  await user.click(await screen.findByRole('radio', { name: '按楼栋' }));
  await user.click(await screen.findByRole('checkbox', { name: '1' }));
  await screen.findByText(/^3 张通知单，合计/u);
  await user.click(screen.getByRole('button', { name: '生成通知单' }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText(/已写入 2 张表/u);
  const { grids } = await workbook.read();
  expect(grids.map(({ sheet }) => sheet)).toContain('交费通知单 2026-11');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(screen.getByRole('button', { name: '生成通知单' }));
  await screen.findByText('内容没有变化，没有改写任何单元格。');
});

test('a day that is none keeps notices from being made, and says how to write one', async () => {
  await draw(await workbookOf('due.xlsx', SMALL), 'notices');
  const due = await screen.findByLabelText('交费截止日');
  expect(due).toHaveProperty('type', 'date');
});

test('reminders: levels, and what they come to', async () => {
  await draw(await workbookOf('reminders.xlsx', SMALL), 'reminders');
  await screen.findByText(/张催缴通知单，欠费合计/u);
  await user.click(screen.getByRole('button', { name: '生成催缴单并登记' }));
  await screen.findByText('将要写入');
});

test('unit card: found by the end of a phone; phones stay masked until asked for', async () => {
  await draw(await workbookOf('unit.xlsx', SMALL), 'unit');
  await user.type(await screen.findByRole('combobox'), '00005{Enter}');
  await screen.findByRole('article', { name: '2-1-201' });
  expect(screen.queryByText('19900000005')).toBeNull();
  await user.click(screen.getByRole('button', { name: '显示电话' }));
  await screen.findByText('19900000005');
});

test('an edit in the grid is told, and reading again clears it', async () => {
  const { edit } = await draw(await workbookOf('stale.xlsx', SMALL), 'home');
  edit();
  await user.click(await screen.findByRole('button', { name: '重新读取' }));
  await waitFor(() => {
    expect(screen.queryByText(/表格有改动/u)).toBeNull();
  });
});

test('in Excel, where nothing can be printed for people, they are told how', async () => {
  await draw(await workbookOf('excel.xlsx', SMALL), 'notices', undefined, { place: 'excel', preview: null });
  await user.click(await screen.findByRole('button', { name: '生成通知单' }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText('表已排好：按 Ctrl+P 打印。');
});
