import { goToCell } from '../../../src/host/excel/goToCell';
import { onWorkbookEdit } from '../../../src/host/excel/onWorkbookEdit';
import { HostError } from '../../../src/host/workbook';
import { userOf } from '../office/user';
import { bookWith, openedIn } from './opened';

const book = () =>
  bookWith([
    { name: 'A', lines: ['1'] },
    { name: '房屋台账', lines: ['房号', '1-1-101'] },
  ]);

test('a cell is gone to: its sheet first, then the cell', async () => {
  const { excel, run } = openedIn(book());
  await goToCell(run, '房屋台账', 'A2');
  expect(excel.book.active?.name).toBe('房屋台账');
  expect(excel.book.selection).toContain('A2');
  expect(excel.counters.syncs).toBe(2);
});

test('a sheet that is gone, or hidden, is said to be so', async () => {
  const { excel, run } = openedIn(book());
  await expect(goToCell(run, '没有', 'A2')).rejects.toThrow(HostError);
  const [, second] = excel.book.sheets;
  if (second !== undefined) second.visibility = 'Hidden';
  await expect(goToCell(run, '房屋台账', null)).rejects.toThrow(HostError);
  expect(second?.visibility).toBe('Hidden');
});

test('changes are told of until nobody wants to hear of them', async () => {
  const { excel, run } = openedIn(book());
  let told = 0;
  const stop = await onWorkbookEdit(run, () => {
    told += 1;
  });
  userOf(excel.host).type('A', 'A1', 2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(1);
  await stop();
  userOf(excel.host).type('A', 'A1', 3);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(1);
});
