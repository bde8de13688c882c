import type { Account } from '../../src/billing/account';
import type { Contents } from '../../src/host/workbook';
import { billed } from '../../src/jobs/billing';
import { chargePlan } from '../../src/jobs/computeCharges';
import { withAccountsChecked } from '../../src/jobs/conserve';
import { jobs } from '../../src/jobs';
import { noticePlan, noticesOf } from '../../src/jobs/issueNotices';
import type { Job } from '../../src/jobs/job';
import { openBook } from '../../src/jobs/openBook';
import { propose } from '../../src/jobs/runJob';
import { reminderPlan } from '../../src/jobs/sendReminders';
import type { Wishes } from '../../src/jobs/wishes';
import { momentOf } from '../../src/kernel/calendar';
import { fen } from '../../src/kernel/money';
import { sayRefusal } from '../../src/words/say';
import { day } from '../book';
import { grid } from '../grid';

const ASKED: Wishes = {
  period: null,
  asOf: day('2026-11-24'),
  now: momentOf(day('2026-11-24'), 600),
  units: [],
  language: 'zh',
};

function contents(): Contents {
  const grids = [
    grid('房屋台账')(['房号 | 楼栋 | 建筑面积\n1-1-101 | 1栋 | 80\n1-1-102 | 1栋 | 100']),
    grid('业主登记')(['房号 | 姓名 | 联系电话\n1-1-101 | 张三 | 13800138000\n1-1-102 | 李四 | 13900139000']),
    grid('费用明细')([
      '房号 | 收费项目 | 账期 | 应收金额\n1-1-101 | 物业费 | 2026-10 | 160\n1-1-101 | 物业费 | 2026-11 | 160\n1-1-102 | 物业费 | 2026-11 | 200',
    ]),
    grid('收款记录')(['收据号 | 房号 | 收款日期 | 金额\nA1 | 1-1-101 | 2026-11-05 | 60']),
  ];
  return {
    grids,
    date1904: false,
    structureProtected: false,
    protectedSheets: new Set<string>(),
    externalLinks: false,
  };
}

function opened() {
  const book = openBook(contents(), { ...ASKED, period: null });
  return { book, bill: billed(book, ASKED) };
}

/** What a fault in settling would do: a fen of a charge is nobody's. */
function faulty(account: Account): Account {
  return { ...account, charges: account.charges.map((one) => ({ ...one, owing: fen(one.owing - 1) })) };
}

test.each(jobs.filter(({ id }) => !['check', 'requests'].includes(id)).map((job) => [job.id, job] as const))(
  '%s: sums that agree are not refused',
  (_, job) => {
    const { book } = opened();
    expect(job.refuses(book)).toBeNull();
    const proposal = propose(job, contents(), ASKED);
    expect('plan' in proposal && proposal.plan.changes.length).toBeGreaterThan(0);
  },
);

test('an account that does not conserve refuses the plan, in both languages', () => {
  const { book, bill } = opened();
  const everyone = new Map([...bill.everyone].map(([unit, account]) => [unit, faulty(account)]));
  const plan = withAccountsChecked({ issues: [], changes: [], facts: {} }, book.book, { ...bill, everyone });
  expect(sayRefusal(plan.refused!, 'zh')).toBe(
    '核对没有通过，没有办理，什么都没有写入：1-1-101的欠费合计应为 260.00 元，算出来是 259.98 元。这是软件的差错，不是工作簿的差错。请不要发出本次的任何单据，把这句话和工作簿交给维护人员。',
  );
  expect(sayRefusal(plan.refused!, 'en')).toContain('for 1-1-101, what is still owed should be 260.00 yuan');
});

test('a notice or a reminder that asks for less than the account owes refuses the plan', () => {
  const { book, bill } = opened();
  const accounts = new Map([...bill.accounts].map(([unit, account]) => [unit, faulty(account)]));
  const made = noticesOf(book, ASKED, { ...bill, accounts });
  expect(made.notices.length).toBe(0); // its own sums stop it first (NTC-011)
  const sound = noticesOf(book, ASKED, bill);
  const [first, ...rest] = sound.notices;
  const less = { ...sound, notices: [{ ...first!, total: fen(first!.total - 1) }, ...rest] };
  expect(noticePlan(book, bill, sound).refused).toBeUndefined();
  expect(noticePlan(book, bill, less).refused).toMatchObject({
    code: 'not-conserved',
    facts: { unit: '1-1-101', expect: '260.00', value: '259.99' },
  });
  expect(reminderPlan(book, bill).refused).toBeUndefined();
});

test('charges of the month that are on no list refuse the plan', () => {
  const { book, bill } = opened();
  const [lost] = bill.accounts.keys();
  const accounts = new Map(
    [...bill.accounts].map(([unit, one]) => [unit, unit === lost ? { ...one, charges: [] } : one]),
  );
  expect(chargePlan(book, { ...bill, accounts }, null).refused).toMatchObject({ code: 'not-conserved' });
});

test('a refused plan is no plan: nothing of it can be written', () => {
  const refused = { code: 'not-conserved', facts: {} } as const;
  const job: Job = { ...jobs[1]!, propose: () => ({ issues: [], changes: [], facts: {}, refused }) };
  const proposal = propose(job, contents(), ASKED);
  expect(proposal).toMatchObject({ refused });
  expect(proposal).not.toHaveProperty('plan');
});
