/** @jest-environment ./tests/app/page.cjs */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SMALL, workbookOf } from '../../e2e/office';
import { draw } from './drawn';

const user = userEvent.setup();

test('figures with what they are made of, and how on demand', async () => {
  await draw(await workbookOf('summary.xlsx', SMALL), 'summary');
  const tiles = await screen.findByRole('list', { name: '本月指标' });
  const [rate] = within(tiles).getAllByRole('listitem');
  within(rate!).getByText('0.00%');
  within(rate!).getByText('0.00 ÷ 1,518.94');
  within(rate!).getByText('未设收费指标');
  const how = within(rate!).getByRole('button', { name: '“当期收缴率”怎么算' });
  expect(within(rate!).queryByText('当期实收÷当期应收')).toBeNull();
  await user.click(how);
  expect(how.getAttribute('aria-expanded')).toBe('true');
  within(rate!).getByText('当期实收÷当期应收');
});

test('charts say in words what they draw; the trend has its table', async () => {
  await draw(await workbookOf('charts.xlsx', SMALL), 'summary');
  const text = await screen.findByText(/12 个月受理 1 件，最多是 2026-11（1 件）/u);
  expect(text.textContent).toContain('本月 1 件');
  screen.getByRole('img', { name: '近 12 个月诉求' });
  await user.click(screen.getByRole('button', { name: '看数字' }));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  const bars = screen.getByRole('heading', { name: '欠费账龄' }).parentElement;
  expect(bars?.textContent).toMatch(/31-90天430\.00 · 2 户/u);
  expect(bars?.textContent).not.toContain('3年以上');
});

test('debtors are masked, and lead to their card', async () => {
  const { session } = await draw(await workbookOf('debtors.xlsx', SMALL), 'summary');
  await screen.findByText('周*');
  expect(document.body.textContent).not.toContain('周磊');
  await user.click(screen.getByRole('button', { name: '2-1-102' }));
  expect(session.getState()).toMatchObject({ screen: 'unit', about: '2-1-102' });
});

test('what to look at first, then the sheet: planned, written, undone', async () => {
  const { workbook } = await draw(await workbookOf('sheet.xlsx', SMALL), 'summary');
  await screen.findByText('1 件诉求超期未结，最久的 TS-20261110-001 已超期 13 天。');
  const sheets = async (): Promise<string[]> => (await workbook.read()).grids.map(({ sheet }) => sheet);
  await user.click(screen.getByRole('button', { name: '写入“主管汇总”' }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText('已写入 1 张表');
  expect(await sheets()).toContain('主管汇总 2026-11');
  await user.click(screen.getByRole('button', { name: '撤销这次写入' }));
  await screen.findByText(/恢复原样/u);
  expect(await sheets()).not.toContain('主管汇总 2026-11');
});

test('in English every sentence is', async () => {
  const { session } = await draw(await workbookOf('english.xlsx', SMALL), 'summary');
  act(() => {
    session.do.speak('en');
  });
  await screen.findByText('Collection rate');
  await screen.findByText(/open past their limit; TS-20261110-001/u);
  await screen.findByText('31–90 days');
});
