import { codeOf, mayBeginAgain, portError } from '../../../src/host/excel/excelErrors';
import { HostError } from '../../../src/host/workbook';
import { en } from '../../../src/words/hostErrors.en';
import { zh } from '../../../src/words/hostErrors.zh';
import errors from '../../corpus/office-errors.json';
import { listOf } from '../models';
import { emptyBook } from '../office/model/book';
import { bookWith, openedIn } from './opened';

function officeError(code: string): Error {
  return Object.assign(new Error('系统内部消息：李华 13800138000'), { name: 'RichApi.Error', code });
}

const coded = errors.cases.filter(({ code }) => !code.startsWith('('));

test.each(coded)('$code says what to do, and may be begun again $retry times', ({ code, retry }) => {
  const told = portError(officeError(code));
  if (!(told instanceof HostError)) throw new Error('not told');
  expect([typeof zh[told.code], typeof en[told.code]]).toEqual(['string', 'string']);
  expect(told.facts).toEqual({ code });
  expect(JSON.stringify(told)).not.toContain('李华');
  // What is to be split or ungrouped is so where it happens, not begun again.
  expect(mayBeginAgain(told)).toBe(typeof retry === 'number' ? retry : 0);
});

test('what is not Excel’s is a fault of ours and stays as it is', () => {
  const bug = new TypeError('undefined is not a function');
  expect(portError(bug)).toBe(bug);
  expect(codeOf({ code: 'ENOENT' })).toBeNull();
});

test.each([
  ['ServiceNotAvailable', 3, true],
  ['ServiceNotAvailable', 4, false],
  ['RequestAborted', 2, true],
  ['AccessDenied', 1, false],
])('%s, %d times: read in the end %s', async (code, times, isRead) => {
  const { workbook, excel } = openedIn(bookWith([{ name: 'A', lines: ['1'] }]));
  for (let sync = 1; sync <= times; sync += 1) excel.host.faults.push({ sync, mode: 'before', code });
  const outcome = await workbook.read().then(
    () => true,
    () => false,
  );
  expect(outcome).toBe(isRead);
});

test('while a cell is edited we wait and say so, then go on', async () => {
  const told: boolean[] = [];
  const { workbook, excel } = openedIn(bookWith([{ name: 'A', lines: ['1'] }]), {
    waiting: (isWaiting) => {
      told.push(isWaiting);
      if (isWaiting) excel.host.endEditing();
    },
  });
  excel.host.startEditing();
  expect((await workbook.read()).grids).toHaveLength(1);
  expect(told).toEqual([true, false]);
});

test('one step of undo is asked for only where it is there, and done without where it is not after all', async () => {
  const wishes: Excel.RunOptions[] = [];
  const { workbook, excel } = openedIn(emptyBook(), {
    supports: (version) => version === '1.20' || version === '1.9',
    wishes,
  });
  excel.host.faults.push({ sync: 2, mode: 'before', code: 'UndoNotSupported' });
  await workbook.write([{ kind: 'sheet', model: listOf([['JF-1', 1]]) }]);
  expect(wishes.map(({ mergeUndoGroup = false }) => mergeUndoGroup)).toEqual([true, false]);
  expect(wishes.every(({ delayForCellEdit }) => delayForCellEdit)).toBe(true);
});
