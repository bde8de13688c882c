import faultPlan from '../../corpus/fault-plan.json';
import type { Fault } from './faults';
import { codeOf, oneSheet } from './oneSheet';
import { userOf } from './user';

/** Reads A1, writes it, writes B1, in one request; gives what came of each. */
async function outcomeOf(fault: Fault) {
  const excel = oneSheet(['old|old']);
  excel.host.faults.push(fault);
  const context = excel.context();
  const sheet = context.workbook.worksheets.getItem('甲');
  const before = sheet.getRange('A1').load('values');
  sheet.getRange('A1').values = [['new']];
  sheet.getRange('B1').values = [['new']];
  const code = await Promise.race([codeOf(context.sync()), later('no answer')]);
  const { values } = before.toJSON();
  return { code, read: values ?? null, contents: excel.sheet.rows.get(0)?.contents };
}

function later<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 20, value));
}

const BOTH = ['new', 'new'];
const NEITHER = ['old', 'old'];

test.each(faultPlan.codes)('%s before, and with the answer lost', async (code) => {
  expect(await outcomeOf({ sync: 1, mode: 'before', code })).toEqual({ code, read: null, contents: NEITHER });
  expect(await outcomeOf({ sync: 1, mode: 'after', code })).toEqual({ code, read: null, contents: BOTH });
});

test.each(faultPlan.codes)(
  '%s at any action keeps what was done and delivers what was read',
  async (code) => {
    const seen = new Set<string>();
    for (let action = 0; action < 12; action += 1) {
      const { code: ended, read, contents } = await outcomeOf({ sync: 1, mode: 'partial', action, code });
      if (ended !== null) expect(ended).toBe(code);
      seen.add(JSON.stringify([read, contents]));
    }
    // Nothing; read only; A1 written; both.
    expect([...seen]).toEqual([
      JSON.stringify([null, NEITHER]),
      JSON.stringify([[['old']], NEITHER]),
      JSON.stringify([[['old']], ['new', 'old']]),
      JSON.stringify([[['old']], BOTH]),
    ]);
  },
);

test.each([
  [undefined, NEITHER],
  [Infinity, BOTH],
])('no answer ever comes, %s actions done', async (action, contents) => {
  const fault: Fault = { sync: 1, mode: 'hang', ...(action === undefined ? {} : { action }) };
  expect(await outcomeOf(fault)).toEqual({ code: 'no answer', read: null, contents });
});

test.each([
  ['null-values', null],
  ['short-values', []],
] as const)('%s come without an error', async (mode, read) => {
  expect(await outcomeOf({ sync: 1, mode })).toEqual({ code: null, read, contents: BOTH });
});

test('a failed batch says at which action, and the next one goes through', async () => {
  const excel = oneSheet(['a']);
  excel.host.faults.push({ sync: 1, mode: 'partial', action: 3, code: 'Conflict' });
  const write = () =>
    excel.say((sheet) => {
      sheet.getRange('A1').values = [['b']];
      return () => null;
    });
  await expect(write()).rejects.toMatchObject({
    code: 'Conflict',
    debugInfo: { statement: expect.any(String) as string },
  });
  expect(await codeOf(write())).toBeNull();
  expect(excel.counters.each.map(({ code }) => code)).toEqual(['Conflict', null]);
});

test('somebody changes the workbook between two requests', async () => {
  const { run, host } = oneSheet(['a', 'b']);
  host.between(1, () => {
    userOf(host).insertRows('甲', 0);
    userOf(host).type('甲', 'A1', '007');
  });
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('甲').getRange('A1').load('address');
    await context.sync();
    range.load('address');
    const top = context.workbook.worksheets.getItem('甲').getRange('A1').load('values');
    await context.sync();
    return [range.address, top.values as unknown];
  });
  expect(values).toEqual(['甲!A2', [[7]]]);
});

describe('while somebody edits a cell', () => {
  const write = ({ run }: ReturnType<typeof oneSheet>, options: Excel.RunOptions) =>
    run(options, async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').values = [['b']];
      await context.sync();
    });

  test('a request fails', async () => {
    const excel = oneSheet(['a']);
    excel.host.startEditing();
    expect(await codeOf(write(excel, {}))).toBe('InvalidOperationInCellEditMode');
    expect(excel.sheet.rows.get(0)?.contents).toEqual(['a']);
  });

  test('one that said so waits', async () => {
    const excel = oneSheet(['a']);
    excel.host.startEditing();
    const writing = write(excel, { delayForCellEdit: true });
    expect(await Promise.race([writing, later('waiting')])).toBe('waiting');
    excel.host.endEditing();
    await writing;
    expect(excel.sheet.rows.get(0)?.contents).toEqual(['b']);
  });
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 2000, 'x'.repeat(3000)],
  ['ResponsePayloadSizeLimitExceeded', 900, ''],
])('%s', async (code, mostBytes, value) => {
  const excel = oneSheet(['很长的文字'.repeat(100)], { mostBytes });
  const work = excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('甲').getRange('A1');
    if (value === '') range.load('values');
    else range.values = [[value]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test('answers that come late come in the same order for the same seed', async () => {
  const orderOf = async (): Promise<number[]> => {
    const { run } = oneSheet(['a'], { latency: { seed: 7, most: 30 } });
    const order: number[] = [];
    const one = (n: number) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('甲').load('name');
        await context.sync();
        order.push(n);
      });
    await Promise.all([1, 2, 3].map(one));
    return order;
  };
  expect(await orderOf()).toEqual(await orderOf());
});
