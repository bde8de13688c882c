/** @jest-environment ./tests/app/page.cjs */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { XlsxWorkbook } from '../../../src/host/xlsx/xlsxWorkbook';
import { rowsUnder, SMALL, type Sheets, workbookOf } from '../../e2e/office';
import { draw } from './drawn';

const user = userEvent.setup();

/** A list of units under headings nobody knows, and a column of the office's own. */
const STRANGE: Sheets = {
  ...SMALL,
  房屋台账: SMALL['房屋台账']!.map((line, i) => [...line, i === 0 ? '朝向' : '南']),
  业主登记: SMALL['业主登记']!.map((line, i) => [...line, i === 0 ? '微信昵称' : 'x']),
  门牌汇编: [
    ['小号', '大名', '管家'],
    ['1-1-101', '赵伟', '何丽'],
    ['1-1-102', '钱强', '何丽'],
  ],
};

async function settingsIn(workbook: XlsxWorkbook): Promise<Readonly<Record<string, string[]>>> {
  const { grids } = await workbook.read();
  const rows = rowsUnder(
    grids.find(({ sheet }) => sheet === '设置')!,
    '名称',
  );
  const written: Record<string, string[]> = {};
  for (const row of rows) (written[String(row['名称'])] ??= []).push(String(row['值']));
  return written;
}

const open = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));

async function write(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await screen.findByText(/已写入 1 张表/u);
}

test('what is changed is collected over the groups, shown as one plan and written', async () => {
  const { workbook } = await draw(await workbookOf('settings.xlsx', SMALL), 'settings');
  const phone = await screen.findByLabelText('客服电话');
  expect(phone).toHaveProperty('value', '010-55550000');
  await user.clear(phone);
  await user.type(phone, '010-55551111');
  await open(/^账期与口径/u);
  await user.selectOptions(await screen.findByLabelText('天数口径'), '每月30天');
  await user.type(screen.getByLabelText('收费指标'), '92%');
  await screen.findByText('改了 3 项，还没有写入。');
  screen.getByRole('button', { name: /账期与口径.*改了 2 项/u });
  await user.click(screen.getByRole('button', { name: '看看将改什么' }));
  await screen.findByText('010-55550000');
  await write();
  const written = await settingsIn(workbook);
  expect(written).toMatchObject({ 客服电话: ['010-55551111'], 天数口径: ['每月30天'], 收费指标: ['92%'] });
  await waitFor(() => {
    expect(screen.queryByText(/还没有写入/u)).toBeNull();
  });
  expect(screen.getByLabelText('收费指标')).toHaveProperty('value', '92%');
});

test('days are a line each, typed or added as a span', async () => {
  const { workbook } = await draw(await workbookOf('days.xlsx', SMALL), 'settings');
  await screen.findByLabelText('客服电话');
  await open('节假日与调休');
  const holidays = within(screen.getByRole('group', { name: '加到节假日' }));
  // Pickers of dates take a whole date at once.
  fireEvent.change(holidays.getByLabelText('从'), { target: { value: '2026-10-01' } });
  fireEvent.change(holidays.getByLabelText(/^到/u), { target: { value: '2026-10-07' } });
  await user.click(holidays.getByRole('button'));
  await user.type(screen.getByLabelText('节假日'), '{Enter}2027-01-01');
  await user.click(screen.getByRole('button', { name: '看看将改什么' }));
  await write();
  expect((await settingsIn(workbook))['节假日']).toEqual(['2026-10-01至2026-10-07', '2027-01-01']);
});

test('what cannot be read is refused with what to write, and nothing is written', async () => {
  const { workbook } = await draw(await workbookOf('refused.xlsx', SMALL), 'settings');
  const before = await workbook.save();
  await screen.findByLabelText('客服电话');
  await open('账期与口径');
  await user.type(await screen.findByLabelText('收费指标'), '很多');
  await user.click(screen.getByRole('button', { name: '看看将改什么' }));
  await screen.findByText(/收费指标.*很多/u);
  expect(await workbook.save()).toEqual(before);
  await user.click(screen.getByRole('button', { name: '都不改了' }));
  expect(screen.getByLabelText('收费指标')).toHaveProperty('value', '');
});

test('a plan is never of what was typed since', async () => {
  await draw(await workbookOf('since.xlsx', SMALL), 'settings');
  await user.type(await screen.findByLabelText('小区名称'), '东区');
  await user.click(screen.getByRole('button', { name: '看看将改什么' }));
  await screen.findByRole('button', { name: '写入工作簿' });
  await user.type(screen.getByLabelText('小区名称'), '二期');
  expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
});

test('a region shows what its law sets and leaves open, then is written', async () => {
  const { workbook } = await draw(await workbookOf('region.xlsx', SMALL), 'settings');
  await screen.findByLabelText('客服电话');
  await open('地区方案');
  await user.selectOptions(await screen.findByLabelText('所在地区'), '山东');
  await screen.findByText(/山东省供热条例23/u);
  await screen.findByText(/请按合同自行填写：.*计费起始规则/u);
  await user.click(screen.getByRole('button', { name: '选用这个地区' }));
  await write();
  expect(await settingsIn(workbook)).toMatchObject({
    地区方案: ['山东'],
    报停收费比例: ['0%'],
    采暖计费面积: ['供热面积'],
  });
});

test('a region is written in the words of the workbook, whatever the pane speaks', async () => {
  const { workbook, session } = await draw(await workbookOf('words.xlsx', SMALL), 'settings');
  await screen.findByLabelText('客服电话');
  act(() => {
    session.do.speak('en');
  });
  await user.click(await screen.findByRole('button', { name: 'Regional profile' }));
  await user.selectOptions(await screen.findByLabelText('Region'), 'Shandong');
  const apply = screen.getByRole('button', { name: 'Choose this region' });
  await waitFor(() => {
    expect(apply).toHaveProperty('disabled', false);
  });
  await user.click(apply);
  await user.click(await screen.findByRole('button', { name: 'Write to the workbook' }));
  await waitFor(async () => {
    expect(await settingsIn(workbook)).toMatchObject({ 地区方案: ['山东'], 采暖计费面积: ['供热面积'] });
  });
});

test.each([
  // A town of a province whose law is known keeps its own name.
  ['青岛', { 地区方案: ['青岛'], 报停收费比例: ['0%'] }],
  ['某某市', { 地区方案: ['某某市'] }],
])('another region by its name: %s', async (name, expected) => {
  const { workbook } = await draw(await workbookOf(`other-${name}.xlsx`, SMALL), 'settings');
  await screen.findByLabelText('客服电话');
  await open('地区方案');
  await user.selectOptions(await screen.findByLabelText('所在地区'), '其他地区');
  await user.type(screen.getByLabelText('地区名称'), name);
  const apply = screen.getByRole('button', { name: '选用这个地区' });
  await waitFor(() => {
    expect(apply).toHaveProperty('disabled', false);
  });
  await user.click(apply);
  await write();
  const written = await settingsIn(workbook);
  expect(written).toMatchObject(expected);
  expect('报停收费比例' in written).toBe('报停收费比例' in expected);
});

test('role, language and look of the pane itself', async () => {
  const { session } = await draw(await workbookOf('pane.xlsx', SMALL), 'settings');
  await user.selectOptions(await screen.findByLabelText('角色'), '资料员');
  await user.selectOptions(screen.getByLabelText('外观'), '高对比度');
  await user.selectOptions(screen.getByLabelText('语言'), 'English');
  expect(session.getState()).toMatchObject({ role: 'archivist', theme: 'contrast', language: 'en' });
  await screen.findByLabelText('Service phone');
  await screen.findByText('Regional profile');
});

test('a sheet nobody knows is mapped by hand once, and read so from then on', async () => {
  const { workbook, session } = await draw(await workbookOf('mapping.xlsx', STRANGE), 'settings', 'mapping');
  const sheet = within(await screen.findByRole('region', { name: '门牌汇编' }));
  await user.selectOptions(sheet.getByLabelText('这张表是'), 'owners');
  const show = sheet.getByRole('button', { name: '看看将写什么' });
  expect(show).toHaveProperty('disabled', true);
  await user.selectOptions(sheet.getByLabelText(/“房号”是哪一列/u), '小号');
  await user.selectOptions(sheet.getByLabelText(/“姓名.*”是哪一列/u), '大名');
  await user.click(show);
  await write();
  expect((await settingsIn(workbook))['映射']).toEqual([
    expect.stringMatching(/^门牌汇编=业主登记: 小号=房号; 大名=/u),
  ]);
  await waitFor(() => {
    expect(session.getState().opened?.unrecognised).toEqual([]);
  });
});

test('coming for the mapping, it is open and has the focus', async () => {
  await draw(await workbookOf('aimed.xlsx', STRANGE), 'settings', 'mapping');
  const part = await screen.findByRole('group', { name: '没有认出的表和列' });
  await waitFor(() => {
    expect(document.activeElement).toBe(part);
  });
  expect(screen.queryByLabelText('客服电话')).toBeNull();
});

test('a column is given a meaning without taking back what was said of its sheet; then forgotten', async () => {
  const said: Sheets = {
    ...STRANGE,
    设置: [...SMALL['设置']!, ['映射', '业主登记=业主登记: 微信昵称=车牌']],
    业主登记: SMALL['业主登记']!.map((line, i) => [
      ...line,
      i === 0 ? '微信昵称' : '京A12345',
      i === 0 ? '屋里几口' : 3,
    ]),
  };
  const { workbook } = await draw(await workbookOf('columns.xlsx', said), 'settings', 'mapping');
  const columns = within(await screen.findByRole('region', { name: '“业主登记”里没有认出的列' }));
  await user.selectOptions(columns.getByLabelText(/“屋里几口”/u), '家庭人口');
  await user.click(columns.getByRole('button', { name: '看看将写什么' }));
  await write();
  expect((await settingsIn(workbook))['映射']).toEqual([
    '业主登记=业主登记: 微信昵称=车牌; 屋里几口=家庭人口',
  ]);
  await user.click(await screen.findByRole('button', { name: /^取消指定：业主登记/u }));
  await user.click(await screen.findByRole('button', { name: '写入工作簿' }));
  await waitFor(async () => {
    expect((await settingsIn(workbook))['映射'] ?? ['']).toEqual(['']);
  });
});

test('a book in which all is recognised says so', async () => {
  const { session } = await draw(await workbookOf('known.xlsx', SMALL), 'settings', 'mapping');
  await screen.findByText('每张表、每一列都认出来了。');
  act(() => {
    session.do.speak('en');
  });
  await screen.findByText('Every sheet and every column is recognised.');
});
