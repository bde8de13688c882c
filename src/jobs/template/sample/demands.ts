import {
  addDays,
  addPeriods,
  type Day,
  dayOf,
  firstDay,
  momentOf,
  type Period,
  showPeriod,
} from '../../../kernel/calendar';
import { decimal } from '../../../kernel/decimal';
import { type Fen, sumFen } from '../../../kernel/money';
import { lateFeeOf } from '../../../billing/lateFee';
import type { Demand } from '../../../registers/demands';
import type { Draft } from './draft';
import type { PaidHousehold } from './receipts';
import { type Random, randomOf } from './random';
import { STORY } from './story';

type SampleDemand = Draft<Demand> & { readonly unit: string; readonly at: number };

/** 催缴记录: whoever stopped paying is reminded, demanded from, and at last written to by registered mail. */
export function demandsOf(paid: readonly PaidHousehold[], seed: number): readonly SampleDemand[] {
  const random = randomOf(seed, 'demands');
  return paid.flatMap((one) => demandsOn(one, random)).sort((a, b) => a.at - b.at);
}

interface Step {
  readonly level: Demand['level'];
  readonly day: Day;
}

function demandsOn(paid: PaidHousehold, random: Random): SampleDemand[] {
  const { habit, start, isDevelopers } = paid.household;
  if (habit.kind !== 'stopped' || isDevelopers) return [];
  const since = habit.since < start ? start : habit.since;
  return stepsSince(since)
    .filter(({ day }) => day <= STORY.asOf)
    .flatMap((step) => demandOn(paid, { ...step, day: addDays(step.day, random.int(0, 3)) }, random) ?? []);
}

/** Two weeks after the first missed day a slip, then a demand, then the formal one; old debts again each spring. */
function stepsSince(since: Period): readonly Step[] {
  const after = (months: number, days: number): Day => addDays(firstDay(addPeriods(since, months)), days);
  const first: Step[] = [
    { level: 'tip', day: after(1, 8) },
    { level: 'demand', day: after(2, 11) },
    { level: 'formal', day: after(4, 9) },
  ];
  const springs = [dayOf(2025, 3, 11), dayOf(2026, 3, 10)].filter((day) => day > after(6, 0));
  const lawyers = since < firstLawyers ? [{ level: 'lawyer', day: dayOf(2026, 9, 15) } as const] : [];
  return [...first, ...springs.map((day): Step => ({ level: 'formal', day })), ...lawyers];
}

const firstLawyers = addPeriods(STORY.first, 6);

function demandOn(
  { household, open }: PaidHousehold,
  { level, day }: Step,
  random: Random,
): SampleDemand | null {
  const owed = open.filter(({ bill, left }) => left > 0 && bill.due < day);
  const [first] = owed;
  const last = owed[owed.length - 1];
  if (first === undefined || last === undefined) return null;
  const principal = sumFen(owed.map(({ left }) => left));
  const late = level === 'tip' ? null : lateOn(owed, day);
  const { unit } = household.place;
  const [from, to] = [showPeriod(first.bill.period), showPeriod(last.bill.period)];
  return {
    no: `CJ${LEVELS[level]}-${to.replace('-', '')}-${unit}`,
    unit,
    level,
    at: momentOf(day, random.int(9 * 60, 17 * 60)),
    period: from === to ? from : `${from}至${to}`,
    principal,
    late,
    total: sumFen([principal, ...(late === null ? [] : [late])]),
    deadline: addDays(day, level === 'formal' || level === 'lawyer' ? 15 : level === 'demand' ? 10 : 7),
    ...answerTo(level, day, household.payerIn(STORY.period), random),
    handler: level === 'tip' || level === 'demand' ? random.pick(STORY.staff.desk) : STORY.staff.head,
  };
}

const LEVELS: Readonly<Record<Demand['level'], number>> = {
  tip: 1,
  demand: 2,
  formal: 3,
  lawyer: 4,
  suit: 5,
};

/** By the service contract, on the service fee alone. */
function lateOn(owed: PaidHousehold['open'], day: Day): Fen {
  return sumFen(
    owed
      .filter(({ bill }) => bill.item === '物业管理费')
      .map(
        ({ bill, left }) => lateFeeOf({ principal: left, due: bill.due, payments: [] }, CLAUSE, day).amount,
      ),
  );
}

const CLAUSE = {
  rate: decimal('0.0005'),
  clause: '《物业服务合同》第十二条',
  cap: decimal('1'),
  graceDays: 0,
  graceMode: 'waive',
} as const;

function answerTo(level: Demand['level'], day: Day, payer: string, random: Random): Draft<Demand> {
  if (level === 'tip') {
    const feedback = random.pick(['promised', 'promised', 'later', 'unreachable'] as const);
    const promise = feedback === 'promised' ? addDays(day, 10) : null;
    return { way: random.pick(['phone', 'wechat', 'sms'] as const), feedback, promise };
  }
  if (level === 'formal' || level === 'lawyer') {
    const evidence = `EMS 1099${String(random.int(100000000, 999999999))}`;
    const arrived = { way: 'mail', delivered: 'signed', signer: payer, signerRel: 'self', evidence } as const;
    return { ...arrived, feedback: random.pick(['later', 'objection', 'refused'] as const) };
  }
  const isSigned = random.chance(0.7);
  const signed = { delivered: 'signed', signer: payer, signerRel: 'self' } as const;
  return {
    way: 'visit',
    feedback: random.pick(['promised', 'later', 'objection'] as const),
    ...(isSigned ? signed : { delivered: 'refused' as const }),
  };
}
